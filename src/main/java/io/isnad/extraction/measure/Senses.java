package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.number.NumberMatch;
import io.isnad.extraction.number.NumberParser;
import java.util.Set;

/** Which sense of a word is meant, by what stands beside it: "طرد دبلوماسي" and "طرد بريدي". */
final class Senses {

    private static final int CLAUSE = 25;
    /** Within so many words a noun phrase tells what it is of. */
    private static final int HEAD = 4;

    private final Scene scene;
    private final Words words;
    private final NumberParser numbers;
    private final TargetPhrases phrases;
    private final OtherObjects others;
    private final Offices offices;

    Senses(Scene scene, NumberParser numbers) {
        this.scene = scene;
        this.words = scene.words();
        this.numbers = numbers;
        this.phrases = new TargetPhrases(scene, numbers);
        this.others = new OtherObjects(scene);
        this.offices = scene.authorities().offices();
    }

    /** Whether the noun phrase at the token is what the word's sense asks for, though it is the subject. */
    boolean isSubjectOf(Trigger trigger, int token) {
        Set<String> objects = trigger.word().objects();
        boolean person = objects.contains(MeasureTrigger.PERSON)
                && (scene.is(token, WordClass.GROUP_HEAD)
                        || numbers.at(token) != null
                                && scene.is(numbers.at(token).last() + 1, WordClass.GROUP_HEAD));
        return person || isOneOf(objects, token);
    }

    /** Whether the noun at the token is one that the word's sense asks for. */
    boolean isOfSense(Trigger trigger, int token) {
        return words.isWord(token) && isOneOf(trigger.word().objects(), token);
    }

    /** Whether a noun phrase is what the word itself asks for, as an amount of money is for a freezing. */
    boolean isAbout(Trigger trigger, Target target) {
        boolean person = trigger.word().objects().contains(MeasureTrigger.PERSON);
        return person ? isPerson(target) : !trigger.word().objects().isEmpty() && isObject(trigger, target);
    }

    /** Whether an object may begin at the token that the word's sense asks for. */
    boolean opensObject(Trigger trigger, int token) {
        Set<String> objects = trigger.word().objects();
        if (objects.isEmpty() || !words.isWord(token) || words.get(token).hasProclitic()) {
            return false;
        }
        boolean person = objects.contains(MeasureTrigger.PERSON)
                && !words.get(token).definite()
                && (numbers.at(token) != null
                        || scene.is(token, WordClass.GROUP_HEAD)
                        || scene.is(token, WordClass.TITLE));
        return person || isOneOf(objects, token);
    }

    /** Whether the words after the trigger are what its meaning asks for. */
    boolean fits(Trigger trigger, Target target) {
        return isTold(trigger) && isObject(trigger, target);
    }

    /** Whether the clause speaks of what the trigger's meaning asks for: "أدرج … على قائمة". */
    private boolean isTold(Trigger trigger) {
        Set<String> told = trigger.word().told();
        if (told.isEmpty()) {
            return true;
        }
        for (int i = trigger.last() + 1; words.sameParagraph(trigger.first(), i) && i - trigger.last() <= CLAUSE; i++) {
            var time = scene.times().around(i);
            if (time != null && isWhen(i, time.firstToken())) {
                // "الشهر الماضي", "خلال شهر أكتوبر": when, not how long
                i = time.lastToken();
                continue;
            }
            var title = words.isWord(i) ? words.matchBase(words.lexicon().titles(), i) : null;
            if (title != null && title.last() > i) {
                // "رجل أعمال" does no work.
                i = title.last();
                continue;
            }
            if (scene.endsClause(i) && scene.closingBracket(i) < 0 && scene.openingBracket(i) < 0) {
                return false;
            }
            if (words.isWord(i) && (isOneOf(told, i) || areTwoOf(told, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhen(int token, int first) {
        boolean definite =
                first == token && words.isWord(token) && words.get(token).definite();
        return definite || words.isAmong(first, WordSet.WHEN);
    }

    /** "عن العمل": a preposition with its noun. */
    private boolean areTwoOf(Set<String> told, int preposition) {
        return words.isWord(preposition + 1)
                && words.is(preposition, WordClass.PREPOSITION)
                && told.contains(words.get(preposition).form() + " "
                        + words.get(preposition + 1).base());
    }

    private boolean isObject(Trigger trigger, Target target) {
        Set<String> objects = trigger.word().objects();
        if (objects.isEmpty()) {
            return true;
        }
        boolean person = objects.contains(MeasureTrigger.PERSON);
        if (target != null && target.pronoun() && (person || objects.contains(MeasureTrigger.BODY))) {
            return true;
        }
        if (target != null && !target.pronoun()) {
            if (person && isPerson(target)) {
                return true;
            }
            if (objects.contains(MeasureTrigger.OFFICE) && isOffice(target)) {
                return true;
            }
            boolean body = target.actor() != null
                    && !isPersonActor(target.actor())
                    && !scene.is(target.first(), WordClass.TITLE);
            boolean holds =
                    target.actor() != null && offices.isHeldBy(scene.mentions().actor(target.actor()), objects);
            if (objects.contains(MeasureTrigger.BODY) && body || holds) {
                return true;
            }
        }
        boolean far = target == null || target.pronoun();
        if (!far && target.last() < trigger.first()) {
            int next = trigger.last() + 1;
            return isOneOf(objects, target) || scene.is(next, WordClass.PREPOSITION) && isOneOf(objects, next);
        }
        int end = far ? trigger.last() + 4 : Math.min(target.last() + 1, target.first() + HEAD);
        end = Math.max(end, trigger.last() + 2);
        if (!far && others.isOfProfession(target.first())) {
            // "رجل أعمال": no business
            end = target.first();
        }
        for (int i = trigger.last() + 1; i <= end && words.sameParagraph(trigger.first(), i); i++) {
            if (far && others.isOfComplement(trigger, i)) {
                return false;
            }
            // "إيقافه | واتخاذ الإجراءات": what is joined to it is another act.
            boolean joined =
                    trigger.pronoun() != null && words.isWord(i) && words.get(i).conjunction() == 'و';
            if (far && !trigger.isVerb() && (scene.isComma(i) || joined)) {
                return false;
            }
            if (!words.isWord(i) && numbers.at(i) == null && scene.times().around(i) == null && !words.isWord(i - 1)) {
                return false;
            }
            if (scene.endsClause(i)
                    && scene.times().around(i + 1) == null
                    && scene.times().around(i - 1) == null) {
                return false;
            }
            boolean reply = Circumstances.isReply(scene, i) && scene.isForm(i + 1, "علي");
            boolean actor = reply || !far && i < target.first() && isActor(trigger, i);
            if (words.isWord(i) && !actor && !others.isBeside(trigger, i) && isOneOf(objects, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(Set<String> objects, Target target) {
        for (int i = target.first(); i <= Math.min(target.last(), target.first() + HEAD); i++) {
            if (words.isWord(i) && isOneOf(objects, i)) {
                return true;
            }
        }
        return false;
    }

    /** "استدعى | جهاز الأمن | الطالب": who acts, and not what the word's sense asks for. */
    private boolean isActor(Trigger trigger, int token) {
        Named named = trigger.isVerb() ? scene.mentions().around(token) : null;
        return named != null
                && (scene.mentions().isOrganization(named) || scene.mentions().isGroup(named));
    }

    private boolean isOneOf(Set<String> objects, int token) {
        if (objects.isEmpty()) {
            return false;
        }
        Word word = words.get(token);
        if (objects.contains(word.form())
                || word.preposition() != 0 && objects.contains(String.valueOf(word.preposition()))) {
            return true;
        }
        for (String stem : NounStems.of(word.base())) {
            if (objects.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonActor(int actor) {
        return scene.mentions().actor(actor).kind() == ActorKind.PERSON;
    }

    private boolean isPerson(Target target) {
        if (target.actor() != null) {
            return scene.mentions().actor(target.actor()).kind() != ActorKind.ORGANIZATION;
        }
        if (words.matchBase(words.lexicon().titles(), target.first()) != null) {
            return true;
        }
        NumberMatch number = numbers.at(target.first());
        if (number != null && !number.percent() && number.last() < target.last()) {
            return isCountedPerson(number.last() + 1);
        }
        for (int i = target.first(); i <= target.last() && i <= target.first() + 4; i++) {
            if (!words.isWord(i)) {
                continue;
            }
            Word word = words.get(i);
            if (i == target.first() && i < target.last() && phrases.isAmount(i)) {
                // "عشرات الدبلوماسيين"
                return isCountedPerson(i + 1);
            }
            boolean thing = i == target.first()
                    && (word.is(WordClass.NOUN) || word.is(WordClass.ORGANIZATION_HEAD))
                    && !word.is(WordClass.TITLE)
                    && !word.is(WordClass.GROUP_HEAD)
                    && !word.is(WordClass.QUANTIFIER)
                    && !word.is(WordClass.NISBA);
            if (thing) {
                return false;
            }
            boolean person = i == target.first() && words.isAmong(i, MeasureSet.OTHERS)
                    || i == target.first() && word.is(WordClass.NISBA) && !word.definite()
                    || word.is(WordClass.TITLE) && (i == target.first() || !word.is(WordClass.ADJECTIVE))
                    || word.is(WordClass.GROUP_HEAD)
                    || word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.AMBIGUOUS_NAME)
                    || scene.mentions().around(i) != null
                            && scene.mentions().isPerson(scene.mentions().around(i))
                    || word.is(WordClass.NISBA)
                            && (word.form().endsWith("ين") || word.form().endsWith("ون"));
            if (person) {
                return true;
            }
        }
        return false;
    }

    /** "ثلاثة وزراء", "12 شركة": a number of people or firms. */
    boolean isCounted(int token) {
        NumberMatch number = numbers.at(token);
        int noun = number == null ? -1 : number.last() + 1;
        return number != null
                && !number.percent()
                && (scene.is(noun, WordClass.GROUP_HEAD)
                        || scene.is(noun, WordClass.TITLE)
                        || scene.is(noun, WordClass.NISBA)
                        || scene.is(noun, WordClass.ORGANIZATION_HEAD));
    }

    /** "20 متظاهرا", not "14 شحنة". */
    private boolean isCountedPerson(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        if (scene.isForm(token, "من")) {
            return isCountedPerson(token + 1);
        }
        Word word = words.get(token);
        boolean known = word.is(WordClass.GROUP_HEAD) || word.is(WordClass.TITLE) || word.is(WordClass.NISBA);
        return known || !word.is(WordClass.TIME) && !word.is(WordClass.NOUN);
    }

    private boolean isOffice(Target target) {
        var title = words.matchBase(words.lexicon().titles(), target.first());
        return title != null
                && (title.value().titleClass() == TitleClass.OFFICE
                        || title.value().titleClass() == TitleClass.RANK
                                && title.value().complement());
    }
}
