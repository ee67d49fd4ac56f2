package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.Demonstratives;
import io.isnad.extraction.mention.ForeignSpellings;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Names after a verb that has a thing as its object, which follows once all is told of who speaks. */
final class NamesBeforeObjects {

    private static final String IN = "في";
    private static final char TO = 'ل';

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final FrameAttributes attributes;

    NamesBeforeObjects(Grammar grammar, MentionTable mentions, FrameAttributes attributes) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.attributes = attributes;
    }

    /** "أدانت رافي بيلوفا أيضا قتل المحتجين", "رفض بيلوف "العرض"": a name before the thing itself, which is the verb's object. */
    boolean isAt(MentionCandidate noun) {
        int after = pastOffice(noun);
        boolean office = noun.title() != null || after > noun.last() + 1;
        int next = attributes.pastAdverbs(pastMedium(office ? pastPlaceAndTime(after) : pastTime(after)));
        // "انتقد تلكؤ الحكومة", "أكد سلامة المنتجات": a noun with its complement.
        boolean construct = noun.first() == noun.last()
                && next == noun.last() + 1
                && words.isWord(next)
                && (words.get(noun.first()).unknown() && !isForeignBeforeAct(noun.first())
                        || words.is(noun.first(), WordClass.NOUN)
                                && words.get(next).definite());
        if (!noun.isNamedPerson() || construct || !words.sameParagraph(noun.last(), next)) {
            return false;
        }
        int pointed = Demonstratives.past(words, next);
        if (pointed > next) {
            return true;
        }
        boolean thing = words.isWord(next)
                && !words.get(next).hasProclitic()
                && !words.get(next).isFunctionWord()
                && !words.is(next, WordClass.TITLE)
                && !words.is(next, WordClass.TIME)
                && (words.is(next, WordClass.VERBAL_NOUN) || words.is(next, WordClass.NOUN) && isDefinite(next));
        return thing || grammar.opensQuotation(next);
    }

    /** "أعلنت ميكروستار | إطلاق هاتف": what is built like no noun of the language, and so has no complement. */
    private boolean isForeignBeforeAct(int name) {
        return words.is(name + 1, WordClass.VERBAL_NOUN)
                && !words.get(name + 1).definite()
                && ForeignSpellings.isOne(words.get(name));
    }

    /** "أعلن بيلوف، مدير المستشفى، مقتل": the first token after the office that stands behind a name, with the commas around it. */
    private int pastOffice(MentionCandidate noun) {
        int next = noun.last() + 1;
        boolean apart = words.sameParagraph(noun.last(), next) && grammar.isComma(next);
        if (apart && noun.title() != null) {
            int office = words.document().tokenAtOrAfter(noun.title().start());
            return office > noun.first() && grammar.isComma(office - 1) ? next + 1 : next;
        }
        int first = apart ? next + 1 : next;
        MentionCandidate office = words.sameParagraph(noun.last(), first) ? mentions.at(first) : null;
        boolean his = noun.title() == null
                && office != null
                && office.kind() == MentionKind.ROLE
                && office.name() == null
                && !words.get(first).hasProclitic();
        int after = his ? office.last() + 1 : next;
        boolean closed = his && words.sameParagraph(first, after) && grammar.isComma(after);
        return !apart ? after : closed ? after + 1 : next;
    }

    /** "أعلن بيلوف لفرانس برس مقتل": the first token from here on that does not tell to which medium somebody speaks. */
    private int pastMedium(int token) {
        MentionCandidate medium =
                words.sameParagraph(token - 1, token) && words.isWord(token) ? mentions.at(token) : null;
        boolean told = medium != null
                && words.get(token).preposition() == TO
                && medium.body() != null
                && medium.body().medium();
        return told ? medium.last() + 1 : token;
    }

    /** "أعلن برندل وزير المالية في أيسلندا أمس استقالته": the first token from here on that tells neither of what country somebody is an official nor when. */
    private int pastPlaceAndTime(int token) {
        int place = token + 1;
        boolean in = words.is(token, IN)
                && !words.get(token).hasProclitic()
                && words.sameParagraph(token - 1, place)
                && words.isWord(place);
        var country = in ? words.match(words.lexicon().countries(), place) : null;
        boolean area = in && (words.is(place, WordClass.PLACE) || words.isBaseAmong(place, WordSet.AREA));
        int next = country != null ? country.last() + 1 : area ? mentions.phraseEnd(place) + 1 : token;
        return pastTime(next);
    }

    /** "أعلن بيلوف | العام الماضي | استقالته". */
    private int pastTime(int token) {
        int time = words.sameParagraph(token - 1, token) ? grammar.timeEnd(token) : -1;
        return time < 0 ? token : time + 1;
    }

    /** By its article, by that of its complement, or by the pronoun of who feels or has it. */
    private boolean isDefinite(int noun) {
        return words.get(noun).definite()
                || words.hasPronoun(noun) && !FrameAttributes.isPeople(words.get(noun))
                || words.sameParagraph(noun, noun + 1)
                        && words.isWord(noun + 1)
                        && words.get(noun + 1).definite()
                        && !words.get(noun + 1).hasProclitic();
    }
}
