package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/** What somebody's name is the subject of: the verb before it or after it, or a phrase of attribution. */
final class VerbsOfNames {

    /** So far before the name the verb may stand: a title. */
    private static final int LONGEST_SUBJECT = 14;
    /** So many words begin a clause before its verb. */
    private static final int LONGEST_TOPIC = 10;

    private static final String VERB_ENDING = "ى";

    static final WordClasses NOMINAL = WordClasses.of(EnumSet.of(
            WordClass.NOUN,
            WordClass.ADJECTIVE,
            WordClass.TITLE,
            WordClass.NISBA,
            WordClass.MODIFIER,
            WordClass.GIVEN_NAME,
            WordClass.FAMILY_NAME,
            WordClass.NAME_PARTICLE,
            WordClass.ORGANIZATION_HEAD));
    static final WordClasses VERBS = WordClasses.of(EnumSet.of(WordClass.COMMON_VERB, WordClass.REPORTING_VERB));
    static final WordClasses APART =
            WordClasses.of(EnumSet.of(WordClass.COMPLEMENTIZER, WordClass.RELATIVE, WordClass.SUBORDINATOR));

    private final Words words;

    VerbsOfNames(Words words) {
        this.words = words;
    }

    /** The verb of saying before the name, with nothing but names and a title between; -1 for none. */
    int verb(int index) {
        int first = Math.max(words.document().sentenceStart(index), index - LONGEST_SUBJECT);
        for (int i = index - 1; i >= first; i--) {
            if (!words.isWord(i) || words.isAny(i, APART)) {
                return -1;
            }
            if (words.isAny(i, VERBS)
                    && (!words.isAny(i, NOMINAL) || isSpeltAsVerb(i) || i < index - 1 && opensClause(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "التقى", with a letter that the name "التقي" has not. */
    private boolean isSpeltAsVerb(int verb) {
        return words.token(verb).bare().endsWith(VERB_ENDING);
    }

    /** "وكشف", "كما طلب": a verb that is a noun too. */
    private boolean opensClause(int verb) {
        Word word = words.get(verb);
        return word.is(WordClass.REPORTING_VERB)
                && !word.entry().finiteForms().isEmpty()
                && !word.definite()
                && word.preposition() == 0
                && !words.isPersonName(verb)
                && (word.conjunction() != 0
                        || verb == words.document().sentenceStart(verb)
                        || !words.isWord(verb - 1)
                        || words.is(verb - 1, WordClass.PARTICLE)
                        || words.is(verb - 1, WordClass.CONJUNCTION));
    }

    /** "المهندس سامر المخرج يؤكد أن", "سامر الذهب: لن نتراجع": between what opens the clause and the verb, or the paragraph and a colon. */
    boolean isBeforeVerb(int index, int verb) {
        int start = words.document().sentenceStart(index);
        boolean finite = words.isWord(verb)
                ? words.is(verb, WordClass.REPORTING_VERB)
                        && !words.isAny(verb, NOMINAL)
                        && !words.get(verb).hasProclitic()
                : words.token(verb).isColon() && start == words.document().paragraphStart(index);
        if (!finite || index - start > LONGEST_TOPIC) {
            return false;
        }
        for (int i = start; i < index; i++) {
            if (!words.isWord(i) || words.isAny(i, APART) || words.isAny(i, VERBS) && !words.isAny(i, NOMINAL)) {
                return false;
            }
        }
        return true;
    }

    /** "وفقا للمهندس سامر المخرج،", "بحسب سامر الذهب،". */
    boolean isAfterAttribution(int index) {
        int first = Math.max(words.document().sentenceStart(index), index - LONGEST_SUBJECT);
        for (int i = index - 1; i >= first && words.isWord(i); i--) {
            var cue = words.match(words.lexicon().attributiveCues(), i);
            if (cue != null && cue.value().beforeSpeaker() && cue.last() < index) {
                return true;
            }
            if (words.isAny(i, VERBS) && !words.isAny(i, NOMINAL) || words.isAny(i, APART)) {
                return false;
            }
        }
        return false;
    }
}
