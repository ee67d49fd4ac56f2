package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Where a word that is spelt alike as verb and as verbal noun must be the verb. */
final class VerbPlaces {

    private static final int FARTHEST_JOINED = 12;
    private static final int FARTHEST_VERB = 30;

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;

    VerbPlaces(Scene scene, Lookups lookups) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = lookups;
    }

    /** Whether a past form stands where a clause may begin, and someone follows who can act. */
    boolean isVerbPlace(int token, int last, char takes) {
        int before = token - 1;
        boolean sameParagraph = words.sameParagraph(token, before);
        if (sameParagraph && words.isWord(before)) {
            String form = words.get(before).form();
            if (words.isAmong(before, WordSet.BEFORE_VERB)
                    || words.is(before, WordClass.AUXILIARY)
                    || isMeanwhile(before)) {
                return true;
            }
        }
        Named subject = sameParagraph ? scene.mentions().endingAt(before) : null;
        if (subject != null && Clauses.opens(scene, subject.first())) {
            return true;
        }
        if (lookups.isVocalisedPassive(token)) {
            return true;
        }
        boolean opens = Clauses.opens(scene, token) && !isAwaited(token);
        int next = scene.afterTime(last + 1);
        return opens && takes != 0 && isOrder(token, last, takes)
                || opens && isAuthority(scene.isQuoteMark(next) ? next + 1 : next);
    }

    /** "زار الوزير المدينة، | وأمر | بإغلاق الطرق": joined to a verb, with the preposition by which the verb takes what it governs. */
    private boolean isOrder(int token, int last, char takes) {
        boolean joined = words.get(token).conjunction() == 'و'
                && words.sameParagraph(token, last + 1)
                && words.isWord(last + 1)
                && words.get(last + 1).preposition() == takes;
        if (joined && token == words.document().sentenceStart(token)) {
            return true;
        }
        for (int i = token - 1; joined && i >= 0 && token - i <= FARTHEST_VERB && scene.sameSentence(i, token); i--) {
            if (scene.isPlainVerb(i)
                    || scene.is(i, WordClass.REPORTING_VERB)
                            && scene.statements().speakerOfCue(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "فيما قبض على آخر": what opens a clause with a verb. */
    private boolean isMeanwhile(int token) {
        return words.isAmong(token, WordSet.WHILE_CLAUSE);
    }

    /** "قرر البرلمان، أمس، عزل": after a comma the object of the verb before rather than another verb. */
    private boolean isAwaited(int token) {
        if (!scene.isComma(token - 1) || words.get(token).conjunction() != 0) {
            return false;
        }
        for (int i = token - 2; i >= 0 && token - i <= FARTHEST_JOINED && scene.sameSentence(i, token); i--) {
            if (scene.isPlainVerb(i)) {
                return lookups.operations(i).stream().anyMatch(Operation::isVerb);
            }
        }
        return false;
    }

    private boolean isAuthority(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        boolean noun =
                scene.mentions().at(token) != null || word.is(WordClass.ORGANIZATION_HEAD) || word.is(WordClass.TITLE);
        return noun && !word.hasProclitic();
    }
}
