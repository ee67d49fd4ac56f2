package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Reporting verbs that are given names and titles too, told by what they take: "كما طالب سامر الخطيب بتأجيل الانتخابات", "سامر الخطيب طالب
 * الحكومة بتأجيلها".
 */
final class DemandsLikeNames {

    private static final char WITH = 'ب';

    /** So many tokens at most between the verb and what is demanded: who demands it, and of whom. */
    private static final int FARTHEST = 9;

    /** So many tokens a name with its title has at most. */
    private static final int LONGEST_SUBJECT = 8;

    private final Words words;

    DemandsLikeNames(Words words) {
        this.words = words;
    }

    /** Whether the word is a verb rather than a name or a title that opens here. */
    boolean opens(int token) {
        return isBoth(token) && !needsNoun(token - 1, token) && isBeforeDemand(token);
    }

    /** Whether the word is a verb rather than more of the name that ends before it, and that no verb has as its subject yet. */
    boolean follows(int token) {
        return isBoth(token)
                && !words.is(token - 1, WordClass.NAME_PARTICLE)
                && isBeforeDemand(token)
                && !hasVerbBefore(token);
    }

    private boolean isBoth(int token) {
        return words.isWord(token)
                && words.is(token, WordClass.REPORTING_VERB)
                && words.is(token, WordClass.GIVEN_NAME)
                && words.get(token).preposition() == 0
                && words.get(token).entry().finiteForms().stream()
                        .anyMatch(form -> form.verb().takes(Complement.BI));
    }

    /** "قال طالب", "الدكتور طالب", "مع طالب": what has a name or a title after it rather than a verb. */
    private boolean needsNoun(int before, int token) {
        return words.sameParagraph(before, token)
                && words.isWord(before)
                && words.get(token).conjunction() == 0
                && (words.is(before, WordClass.REPORTING_VERB)
                        || words.is(before, WordClass.COMMON_VERB)
                        || words.is(before, WordClass.TITLE) && !isAttribute(before)
                        || words.is(before, WordClass.GIVEN_NAME)
                        || words.is(before, WordClass.NAME_PARTICLE)
                        || words.is(before, WordClass.PREPOSITION)
                        || words.is(before, WordClass.COMPLEMENTIZER));
    }

    /** "في مؤتمر صحفي": an adjective though it is a title too. */
    private boolean isAttribute(int token) {
        return !words.get(token).definite()
                && words.is(token, WordClass.NISBA)
                && words.sameParagraph(token - 1, token)
                && words.isWord(token - 1);
    }

    private boolean isBeforeDemand(int verb) {
        for (int i = verb + 1; i <= verb + FARTHEST && words.sameParagraph(verb, i); i++) {
            if (!words.isWord(i)) {
                if (!words.token(i).isComma()) {
                    return false;
                }
                continue;
            }
            Word word = words.get(i);
            if (word.preposition() == WITH && word.conjunction() == 0 && words.is(i, WordClass.VERBAL_NOUN)) {
                return true;
            }
            boolean anotherVerb = words.is(i, WordClass.REPORTING_VERB)
                    && !words.is(i, WordClass.NOUN)
                    && !words.is(i, WordClass.GIVEN_NAME);
            if (anotherVerb || words.is(i, WordClass.COMPLEMENTIZER)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasVerbBefore(int token) {
        for (int i = token - 1; i > token - LONGEST_SUBJECT && words.sameParagraph(i, token) && words.isWord(i); i--) {
            boolean verb = words.is(i, WordClass.REPORTING_VERB) || words.is(i, WordClass.COMMON_VERB);
            if (verb
                    && !words.is(i, WordClass.AUXILIARY)
                    && !words.is(i, WordClass.GIVEN_NAME)
                    && !words.is(i, WordClass.NOUN)) {
                return true;
            }
        }
        return false;
    }
}
