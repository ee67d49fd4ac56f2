package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Where a word that is spelt alike as verb and as verbal noun must be the verb. */
final class VerbPlaces {

    private static final int FARTHEST_JOINED = 12;
    private static final int FARTHEST_VERB = 30;

    private static final String UPON = "علي";

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
        Named subject = isAfterVerbWord(token) ? null : subject(token);
        if (isAfterVerbWord(token)
                || subject != null && Clauses.opens(scene, subject.first())
                || lookups.isVocalisedPassive(token)) {
            return true;
        }
        boolean opens = Clauses.opens(scene, token) && !isAwaited(token);
        int next = scene.afterTime(last + 1);
        return opens && takes != 0 && isOrder(token, last, takes)
                || opens && isAuthority(scene.isQuoteMark(next) ? next + 1 : next)
                || opens && isObject(token, last + 1);
    }

    /** "الاتحاد | حظر | استيراد", "قد حظر استيراد", "حُظر استيراد": where no noun with its complement can stand. */
    boolean isOnlyVerbPlace(int token) {
        Named subject = subject(token);
        return isAfterVerbWord(token)
                || lookups.isVocalisedPassive(token)
                || subject != null
                        && words.get(subject.first()).conjunction() == 0
                        && Clauses.opens(scene, subject.first());
    }

    private Named subject(int token) {
        return words.sameParagraph(token, token - 1) ? scene.mentions().endingAt(token - 1) : null;
    }

    /** "قد", "كان", "فيما". */
    private boolean isAfterVerbWord(int token) {
        int before = token - 1;
        return words.sameParagraph(token, before)
                && words.isWord(before)
                && (words.isAmong(before, MeasureSet.BEFORE_VERB)
                        || isThatHe(before)
                        || words.is(before, WordClass.AUXILIARY)
                        || isMeanwhile(before));
    }

    /** "أكد أنه | حظر السفر". */
    private boolean isThatHe(int token) {
        return words.is(token, WordClass.COMPLEMENTIZER)
                && Descriptions.HIMSELF.matcher(words.get(token).form()).find();
    }

    /** "وفرض | حظرا", "أعلن المجلس الخطة. وفرض | عقوبات": what is no complement of a noun, or begins a sentence with it. */
    private boolean isObject(int token, int next) {
        boolean indefinite = words.get(token).conjunction() == 'و'
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && !words.get(next).definite()
                && !words.get(next).hasProclitic()
                && !words.get(next).isFunctionWord();
        return indefinite
                && (token == words.document().sentenceStart(token)
                        || words.get(next).form().endsWith("ا") && scene.is(next, WordClass.NOUN));
    }

    /** "زار الوزير المدينة، | وأمر | بإغلاق الطرق": joined to a verb, with the preposition by which the verb takes what it governs. */
    private boolean isOrder(int token, int last, char takes) {
        boolean joined = words.get(token).conjunction() == 'و'
                && words.sameParagraph(token, last + 1)
                && words.isWord(last + 1)
                && (words.get(last + 1).preposition() == takes || isUpon(last + 1));
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

    /** "وحكم | على المتهم | بالسجن", "وحكم | عليها | بالسجن": upon whom. */
    private boolean isUpon(int token) {
        return scene.isForm(token, UPON) || Clauses.isUponPronoun(scene, token);
    }

    /** "غرامة قدرها مليون دولار | فرضها | القضاء": after a noun that it describes, before a body that acts. */
    boolean isDescription(int token, int last) {
        Named body = scene.mentions().at(last + 1);
        return words.sameParagraph(token - 1, last + 1)
                && words.get(token).conjunction() == 0
                && words.isWord(last + 1)
                && !words.get(last + 1).hasProclitic()
                && (body != null
                        ? scene.mentions().isOrganization(body)
                        : scene.is(last + 1, WordClass.ORGANIZATION_HEAD));
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
