package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Words after a verb of saying that cannot be what it says, though they stand like its object. */
final class NounsBesides {

    private static final String PLURAL = "ون";

    private final Words words;

    NounsBesides(Words words) {
        this.words = words;
    }

    boolean isOther(int token, FrameRequest request) {
        Word word = words.get(token);
        return isComplement(token)
                || isPluralSubject(word)
                || isNothingButVerb(word)
                || isVerbWithPronoun(token)
                || isWayOfSaying(word)
                || request.kind() == CueKind.ANNOUNCE && isSomebody(token);
    }

    /** "أنكر الآخرون": the ending of a subject. */
    private boolean isPluralSubject(Word word) {
        if (!word.definite() || !word.form().endsWith(PLURAL)) {
            return false;
        }
        String stem = word.base().substring(0, word.base().length() - PLURAL.length());
        var classes = words.lexicon().entry(stem).classes(false);
        return classes.contains(WordClass.ADJECTIVE)
                || classes.contains(WordClass.TITLE)
                || classes.contains(WordClass.GROUP_HEAD);
    }

    /** "في بيان، تابعته الوكالة،": a verb that tells of what was said before. */
    private boolean isVerbWithPronoun(int token) {
        return words.hasPronoun(token)
                && words.is(token, WordClass.REPORTING_VERB)
                && !words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.VERBAL_NOUN);
    }

    /** "لاستعراض آخر المستجدات": what another thing is done to. */
    private boolean isComplement(int token) {
        Word before = words.isWord(token - 1) ? words.get(token - 1) : null;
        return before != null
                && before.preposition() == 'ل'
                && !before.definite()
                && before.is(WordClass.VERBAL_NOUN)
                && !words.get(token).definite();
    }

    /** "أعلن فائزا": what somebody is declared to be. */
    private boolean isSomebody(int token) {
        Word word = words.get(token);
        return word.form().endsWith("ا")
                && !words.hasPronoun(token)
                && (FrameAttributes.isPeople(word) || word.is(WordClass.ADJECTIVE) && !word.is(WordClass.VERBAL_NOUN));
    }

    /** "أوضحت قائلة في بيان": how somebody says it. */
    private static boolean isWayOfSaying(Word word) {
        return !word.definite()
                && !word.is(WordClass.NOUN)
                && word.entry().participles().stream().anyMatch(f -> f.verb().kind() == CueKind.SAY);
    }

    private static boolean isNothingButVerb(Word word) {
        return word.is(WordClass.COMMON_VERB)
                && !word.definite()
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && !word.is(WordClass.GIVEN_NAME);
    }
}
