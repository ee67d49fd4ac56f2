package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.ReportingVerb;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import java.util.EnumSet;
import java.util.stream.Stream;

/**
 * Last names that are common words with the article ("نبيل العالم", "شادي الملك"), told by the verb before the name, which has no
 * other place for the word, and by what comes after it, which begins what the bearer says.
 */
final class SpeakersLastNames {

    /** So far before the last name the verb may stand. */
    private static final int LONGEST_SUBJECT = 12;

    private static final WordClasses COMMON =
            WordClasses.of(EnumSet.of(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.TITLE, WordClass.GROUP_HEAD));
    /** What follows a verb rather as its object, or as when or where something was said. */
    private static final WordClasses OTHERS = WordClasses.of(EnumSet.of(
            WordClass.TIME,
            WordClass.PLACE,
            WordClass.ORGANIZATION_HEAD,
            WordClass.STATEMENT_NOUN,
            WordClass.VERBAL_NOUN,
            WordClass.PORTFOLIO,
            WordClass.CLAIM,
            WordClass.COURTESY));

    private final Words words;
    private final NameNeighbours neighbours;
    private final NamesBeforeContent beforeContent;
    private final NamesOfSpeakers speakers;

    SpeakersLastNames(Words words, NameNeighbours neighbours, NamesBeforeContent beforeContent) {
        this.words = words;
        this.neighbours = neighbours;
        this.beforeContent = beforeContent;
        this.speakers = new NamesOfSpeakers(words, neighbours);
    }

    /** Whether the word straight after somebody's given names is the last name. */
    boolean is(int index) {
        if (!isPossible(index)) {
            return false;
        }
        boolean person = words.is(index, WordClass.TITLE);
        int next = index + 1;
        boolean clause = words.is(next, WordClass.COMPLEMENTIZER) && beforeContent.opens(next)
                || !person && beforeContent.opensBeyond(next);
        if (speakers.is(index)) {
            return true;
        }
        if (!clause && !(person ? isAfterSpeaker(next) : isThing(next))) {
            return false;
        }
        return isSubject(index, !clause && !person && !isThing(next));
    }

    /** The same, where the given name may be an adjective too. */
    boolean isOfSpeaker(int index) {
        int given = index - 1;
        return !words.is(given, WordClass.NOUN)
                && !words.is(given, WordClass.TITLE)
                && words.sameParagraph(given, index)
                && isPossible(index)
                && speakers.is(index);
    }

    private boolean isPossible(int index) {
        Word word = words.get(index);
        String bare = word.token().bare();
        return word.definite()
                && !word.hasProclitic()
                && words.isAny(index, COMMON)
                && !words.isAny(index, OTHERS)
                && !bare.endsWith("ة")
                && !bare.endsWith("ات")
                && !bare.endsWith("ون")
                && words.sameParagraph(index, index + 1)
                && !beforeContent.isDescribed(index);
    }

    /** "نبيل العالم لرويترز", "… اليوم الاثنين", "… في مؤتمر", "… قوله": what no title after a single name has after it. */
    private boolean isAfterSpeaker(int token) {
        return !words.isWord(token)
                ? words.token(token).isColon() || words.document().quotationOpenedBy(token) != null
                : neighbours.isAddressed(token)
                        || neighbours.isSayingOf(token)
                        || words.is(token, WordClass.TIME)
                                && !words.is(token, WordClass.PREPOSITION)
                                && !words.get(token).hasProclitic()
                        || isOccasion(token)
                        || isThing(token);
    }

    private boolean isOccasion(int token) {
        return words.is(token, WordClass.PREPOSITION)
                && words.sameParagraph(token, token + 1)
                && (words.is(token + 1, WordClass.STATEMENT_NOUN)
                        || words.isAmong(token + 1, WordSet.MANNER)
                        || words.is(token + 1, WordClass.TIME));
    }

    /** "ضرورة الحل": the verb's object, so that the word before it is none. */
    private boolean isThing(int token) {
        return words.isWord(token)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.GIVEN_NAME)
                && !words.is(token, WordClass.ADJECTIVE)
                && !words.get(token).isFunctionWord();
    }

    /** Whether a verb of saying before the name has its subject here, and neither whom it addresses nor, for things, its object. */
    boolean isSubject(int index, boolean thing) {
        int first = Math.max(words.document().sentenceStart(index), index - LONGEST_SUBJECT);
        for (int i = index - 2; i >= first; i--) {
            if (words.token(i).kind() == TokenKind.NUMBER || words.token(i).isComma()) {
                return false;
            }
            if (words.is(i, WordClass.REPORTING_VERB)) {
                return verbs(i).anyMatch(v ->
                                !v.addressees().contains(Complement.OBJECT) && !(thing && v.takes(Complement.OBJECT)))
                        && verbs(i).noneMatch(v -> v.addressees().contains(Complement.OBJECT));
            }
        }
        return false;
    }

    private Stream<ReportingVerb> verbs(int token) {
        return words.get(token).entry().cueForms().stream().map(f -> f.verb());
    }

    /** "سامر الخواجة إن": what nobody is, with the article, between a name and what its bearer says. */
    boolean isCalledAsThing(int index) {
        Word word = words.get(index);
        if (isOfOtherGender(index)) {
            return true;
        }
        boolean clause = words.is(index + 1, WordClass.COMPLEMENTIZER) && beforeContent.opens(index + 1)
                || !words.is(index, WordClass.ORGANIZATION_HEAD)
                        && (beforeContent.opensBeyond(index + 1) || isBeforeWords(index + 1))
                        && isSubject(index, false);
        return words.sameParagraph(index, index + 1)
                && (clause || isBeforeOffice(index))
                && !beforeContent.isDescribed(index)
                && (word.unknown() || word.is(WordClass.NOUN))
                && !word.is(WordClass.GROUP_HEAD)
                && !word.is(WordClass.MODIFIER)
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NISBA)
                && (!word.is(WordClass.VERBAL_NOUN) || clause && isSubject(index, true))
                && !word.is(WordClass.TIME)
                && !word.is(WordClass.PLACE);
    }

    /** "قال سامر الجسر: نعم", "قال سامر الجسر "نعم"": the words themselves. */
    private boolean isBeforeWords(int token) {
        return words.sameParagraph(token - 1, token) && !words.isWord(token) && beforeContent.opens(token);
    }

    /** "كتب الروائي سامر الطويلة على صفحته": what a woman or a thing would be, right after a man's name with his title. */
    private boolean isOfOtherGender(int index) {
        Word given = words.get(index - 1);
        return words.is(index, WordClass.ADJECTIVE)
                && !words.is(index, WordClass.NOUN)
                && !words.is(index, WordClass.MODIFIER)
                && words.token(index).bare().endsWith("ة")
                && given.entry().nameGender() == Gender.MASCULINE
                && !given.hasProclitic()
                && words.is(index - 2, WordClass.TITLE)
                && words.get(index - 2).definite()
                && words.sameParagraph(index - 2, index);
    }

    /** "قال الدكتور سامر المكانة المتحدث باسم": between a given name that a title or a verb of saying is before, and an office. */
    private boolean isBeforeOffice(int index) {
        int office = index + 1;
        boolean named = words.is(index - 2, WordClass.TITLE) || words.is(index - 2, WordClass.REPORTING_VERB);
        return named
                && words.sameParagraph(index - 2, office)
                && words.is(office, WordClass.TITLE)
                && words.get(office).definite()
                && !words.get(office).hasProclitic()
                && !words.is(index, WordClass.ORGANIZATION_HEAD)
                && !words.is(index, WordClass.STATEMENT_NOUN);
    }
}
