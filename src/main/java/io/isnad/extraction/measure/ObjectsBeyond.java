package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.number.NumberMatch;
import io.isnad.extraction.number.NumberParser;
import io.isnad.extraction.text.TokenKind;

/** Objects that stand beyond a phrase without commas: "أغلقت الوزارة بالتعاون مع الشرطة | ثلاثة مصانع". */
final class ObjectsBeyond {

    private static final int LONGEST = 12;
    private static final int LONGEST_SUBJECT = 8;

    private final Scene scene;
    private final Words words;
    private final Senses senses;
    private final TargetPhrases phrases;
    private final NumberParser numbers;

    ObjectsBeyond(Scene scene, Senses senses, TargetPhrases phrases, NumberParser numbers) {
        this.scene = scene;
        this.words = scene.words();
        this.senses = senses;
        this.phrases = phrases;
        this.numbers = numbers;
    }

    /** Where the object begins after the phrase that stands between it and the subject; -1 where no phrase or no object does. */
    int of(Trigger trigger, int phrase) {
        if (!trigger.word().takesObject() || !opensPhrase(phrase) || isOfTrigger(trigger, phrase)) {
            return -1;
        }
        Named subject = scene.mentions().around(phrase - 1);
        if (subject != null && !scene.mentions().isOrganization(subject) && isPersonal(trigger)) {
            // "أوقف اللاعب عن اللعب ثلاث مباريات": rather who suffers
            return -1;
        }
        for (int i = phrase + 1; i - phrase <= LONGEST && words.sameParagraph(phrase, i); i++) {
            boolean beyondComma = scene.isComma(i)
                    && words.sameParagraph(phrase, i + 1)
                    && isClosed(i - 1)
                    && isObject(trigger, i + 1)
                    && phrases.at(i + 1) != null;
            if (beyondComma) {
                // "أغلقت الأمانة ممثلة ببلدية الشرق، | ثلاثة مصانع"
                return i + 1;
            }
            boolean ends =
                    !words.isWord(i) && !scene.isQuoteMark(i) && words.token(i).kind() != TokenKind.NUMBER
                            || scene.isPlainVerb(i)
                            || scene.is(i, WordClass.COMPLEMENTIZER)
                            || scene.is(i, WordClass.RELATIVE)
                            || scene.is(i, WordClass.SUBORDINATOR);
            if (ends) {
                return -1;
            }
            if (isClosed(i - 1) && isObject(trigger, i) && phrases.at(i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** "بالتعاون مع", "في إطار", "ممثلة في". */
    private boolean opensPhrase(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 0
                && (words.isAmong(token, MeasureSet.REPRESENTED)
                        || words.get(token).preposition() != 0
                        || scene.is(token, WordClass.PREPOSITION));
    }

    private static boolean isPersonal(Trigger trigger) {
        return trigger.word().objects().contains(MeasureTrigger.PERSON)
                || trigger.word().kind() == MeasureKind.SUSPENSION
                || trigger.word().kind() == MeasureKind.BAN;
    }

    /** "حظر البنك | على الشركات | تحويل الأموال": upon whom the verb says that it falls. */
    private boolean isOfTrigger(Trigger trigger, int token) {
        Word word = words.get(token);
        return trigger.word().targets().contains(word.form())
                || trigger.word().targets().contains(String.valueOf(word.preposition()));
    }

    /** "الشرطة", "حملتها", "العقبة": what takes no complement. */
    private boolean isClosed(int token) {
        Named named = scene.mentions().around(token);
        return named != null
                ? named.last() == token
                : words.isWord(token) && (words.get(token).definite() || words.hasPronoun(token))
                        || scene.times().around(token) != null
                                && scene.times().around(token).lastToken() == token;
    }

    private boolean isObject(Trigger trigger, int token) {
        if (words.isWord(token) && words.get(token).hasProclitic()) {
            return false;
        }
        NumberMatch number = numbers.at(token);
        if (number != null) {
            int counted = number.last() + 1;
            return senses.opensObject(trigger, token)
                    || senses.isOfSense(trigger, counted)
                    || trigger.word().objects().isEmpty()
                            && (isPeople(counted) || scene.is(counted, WordClass.ORGANIZATION_HEAD));
        }
        if (!words.isWord(token)) {
            return false;
        }
        boolean apart = !words.get(token).definite()
                || words.hasPronoun(token - 1)
                || scene.mentions().around(token - 1) != null;
        return trigger.word().objects().isEmpty()
                ? apart && isSomething(token)
                : senses.opensObject(trigger, token)
                        || apart && isPeople(token) && senses.fits(trigger, phrases.at(token));
    }

    private boolean isSomething(int token) {
        return isPeople(token)
                || scene.is(token, WordClass.ORGANIZATION_HEAD)
                || scene.is(token, WordClass.NOUN) && !scene.is(token, WordClass.TIME);
    }

    private boolean isPeople(int token) {
        return scene.is(token, WordClass.TITLE)
                || scene.is(token, WordClass.GROUP_HEAD)
                || words.isWord(token)
                        && words.get(token).definite()
                        && words.get(token).form().endsWith("ين");
    }

    /** The object of a verb after a subject that is nobody known: "هدمت | الجرافات الإسرائيلية | منزلا". */
    Target ofUnknown(Trigger trigger) {
        if (trigger.form().verb().tense() != Tense.PAST || senses.opensObject(trigger, trigger.last() + 1)) {
            return null;
        }
        for (int i = trigger.last() + 2; i <= trigger.last() + LONGEST_SUBJECT; i++) {
            i = scene.afterTime(i);
            if (!words.sameParagraph(trigger.first(), i) || !words.isWord(i - 1) || !phrases.isNoun(i - 1)) {
                return null;
            }
            Target target = senses.opensObject(trigger, i) ? phrases.at(i) : null;
            if (target != null) {
                return target;
            }
        }
        return null;
    }
}
