package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.NamedComplements;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/**
 * The name of a source that a preposition governs, after all that is told of it: "بحسب | الباحث في الشأن الاقتصادي سامر حداد | فإن",
 * "عن | محللة القطاع في "الرؤية"، ليلى حداد، | قولها". Verbs find it as they read their frames.
 */
final class SourceNames {

    /** So many words, mentions and quoted names may be told of a source before its name. */
    private static final int MOST_PARTS = 8;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames quoted;

    SourceNames(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.quoted = new QuotedNames(words);
    }

    /** The source with its name; the same where it has one already, or where none follows that can only be its own. */
    MentionCandidate named(MentionCandidate source) {
        if (!isUnnamedPerson(source)) {
            return source;
        }
        int at = source.last() + 1;
        for (int part = 0; part < MOST_PARTS && words.sameParagraph(at - 1, at); part++) {
            MentionCandidate mention = mentions.at(at);
            if (grammar.isComma(at)) {
                MentionCandidate apart = mentions.namedBy(source, at + 1);
                return apart == null ? source : apart;
            }
            if (mention != null && mention.isNamedPerson()) {
                return isNameOf(source, mention) ? mentions.named(source, mention) : source;
            }
            Quotation quotation = words.document().quotationOpenedBy(at);
            boolean told = quotation == null ? isTold(at) : quoted.isName(quotation) && quotation.closed();
            if (!told) {
                return source;
            }
            int last = quotation == null ? at : quotation.lastToken();
            at = (mention == null ? last : Math.max(last, mention.last())) + 1;
        }
        return source;
    }

    private boolean isUnnamedPerson(MentionCandidate source) {
        boolean person = source.kind() == MentionKind.ROLE
                || source.kind() == MentionKind.GROUP
                        && (words.is(source.first(), WordClass.TITLE)
                                || words.is(source.first(), WordClass.GROUP_HEAD)
                                || words.is(source.first(), WordClass.QUANTIFIER)
                                || source.definite());
        return person && source.name() == null && source.number() == GrammaticalNumber.SINGULAR;
    }

    /** Whether the word can be told of a source: an attribute, a place, what a preposition governs. */
    private boolean isTold(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        if (grammar.isPreposition(token)) {
            return true;
        }
        boolean noun = word.is(WordClass.NOUN)
                || word.is(WordClass.ADJECTIVE)
                || word.is(WordClass.NISBA)
                || word.is(WordClass.PLACE)
                || word.is(WordClass.ORGANIZATION_HEAD)
                || word.is(WordClass.NUMBER)
                || mentions.at(token) != null
                || word.definite();
        boolean verb =
                (word.is(WordClass.COMMON_VERB) || word.is(WordClass.REPORTING_VERB)) && !word.definite() && !noun;
        boolean conjoined = word.conjunction() != 0 && !word.definite();
        return !verb && !conjoined && !word.isFunctionWord() && (noun || word.unknown());
    }

    /** "فإن", "قوله", "،", or the end of the sentence: the name stands right before what the source says, and nothing before it takes it as its complement. */
    private boolean isNameOf(MentionCandidate source, MentionCandidate name) {
        int next = name.last() + 1;
        boolean closed = !words.sameParagraph(name.last(), next)
                || words.token(next).isTerminator()
                || grammar.isComma(next)
                || grammar.isComplementizer(next)
                || isCue(next);
        return closed
                && isOwn(name)
                && !isComplementOf(source, name.first() - 1)
                && source.gender().agreesWith(name.gender());
    }

    private boolean isCue(int token) {
        return words.isWord(token)
                && (!words.cueNounsWithPronoun(token).isEmpty() || words.is(token, WordClass.STATEMENT_NOUN));
    }

    /**
     * "العقيد سامر حداد", "الشأن | الاقتصادي سامر حداد": with no title, with one that may follow another, or with an attribute; "مكتب
     * النائب سامر حداد" is the deputy's.
     */
    private boolean isOwn(MentionCandidate name) {
        if (words.get(name.first()).hasProclitic()) {
            return false;
        }
        if (FrameAttributes.isDefiniteAttribute(words, name.first())) {
            return true;
        }
        Title title =
                name.titleLemma() == null ? null : words.lexicon().titles().spelt(name.titleLemma());
        return name.title() == null
                || title != null
                        && (title.titleClass() == TitleClass.RANK || title.titleClass() == TitleClass.HONORIFIC);
    }

    /** "مسؤول في حملة | سامر", "أقارب القتيل | سامر", "مقرب من | سامر": a noun or preposition whose complement the name is, or whom it names. */
    private boolean isComplementOf(MentionCandidate source, int before) {
        if (!words.isWord(before) || before <= source.first()) {
            return false;
        }
        Word word = words.get(before);
        boolean construct = !word.definite()
                && !word.is(WordClass.PLACE)
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NISBA)
                && !words.hasPronoun(before)
                && (word.is(WordClass.NOUN) || word.is(WordClass.ORGANIZATION_HEAD) || word.is(WordClass.TITLE));
        // "مقرب من | الرئيس | سامر حداد"
        boolean titled =
                before == source.last() && word.definite() && word.is(WordClass.TITLE) && !word.is(WordClass.ADJECTIVE);
        return construct || titled || NamedComplements.isAt(words, before) || grammar.isPreposition(before);
    }
}
