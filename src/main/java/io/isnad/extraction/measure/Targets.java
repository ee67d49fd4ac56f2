package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureTarget;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.number.NumberMatch;
import io.isnad.extraction.number.NumberParser;
import java.util.function.IntPredicate;

/** Upon whom or what a trigger falls: what follows it as object, construct complement or after its prepositions. */
final class Targets {

    private static final String FROM = "من";
    private static final int FARTHEST = 14;
    private static final int LONGEST_SUBJECT = 8;
    private final Scene scene;
    private final Words words;
    private final NumberParser numbers;
    private final Senses senses;
    private final TargetPhrases phrases;
    private final ObjectStarts starts;
    private final ObjectsOfNouns nouns;
    private final ObjectsBeyond beyondPhrase;

    Targets(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.numbers = new NumberParser(words);
        this.senses = new Senses(scene, numbers);
        this.phrases = new TargetPhrases(scene, numbers);
        this.starts = new ObjectStarts(scene);
        this.nouns = new ObjectsOfNouns(scene, senses, phrases);
        this.beyondPhrase = new ObjectsBeyond(scene, senses, phrases, numbers);
    }

    /**
     * A target's tokens.
     *
     * @param first first token
     * @param last last token
     * @param start offset at which it begins
     * @param actor the actor that it is, or null
     * @param pronoun whether it is but a pronoun joined to another word
     */
    record Target(int first, int last, int start, Integer actor, boolean pronoun) {

        static Target of(Subject subject) {
            return subject.named() ? new Target(subject.first(), subject.last(), -1, subject.actor(), false) : null;
        }

        MeasureTarget in(Words words) {
            return new MeasureTarget(new Span(start, words.token(last).end()), actor);
        }
    }

    /**
     * Finds the target.
     *
     * @param issuerLast the last token of the issuer where it stands right after the trigger, else -1
     */
    Target find(Trigger trigger, int issuerLast) {
        int from = Math.max(trigger.last(), issuerLast) + 1;
        if (trigger.pronoun() != null && isObjectPronoun(trigger)) {
            return phrases.pronoun(trigger.first());
        }
        // A noun with the article can't have a complement: "السجن خمس سنوات على".
        boolean open = trigger.isVerb()
                || trigger.pronoun() != null
                || !(words.get(trigger.first()).definite()
                                && words.get(trigger.last()).definite())
                        && !scene.isDescribedAccusative(trigger.last());
        if (!trigger.isVerb() && trigger.pronoun() != null && nouns.isOfPronoun(trigger, from)) {
            return phrases.from(from);
        }
        int object = trigger.isVerb() ? starts.from(from, issuerLast > trigger.last()) : scene.afterTime(from);
        if (LightObjects.isWithPronoun(scene, object)) {
            return phrases.pronoun(object);
        }
        object += LightObjects.isAt(scene, object) ? 1 : 0;
        if (issuerLast > trigger.last()
                && !trigger.isVerb()
                && words.isWord(from)
                && words.get(from).preposition() == 'ل') {
            // "طرد موسكو لدبلوماسي"
            return phrases.from(from);
        }
        Target direct = open && trigger.word().takesObject() && !nouns.isDescribedApart(trigger, object)
                ? nounPhrase(object)
                : null;
        if (direct != null && !words.isAmong(object, MeasureSet.REPRESENTED)) {
            return nouns.counted(trigger, direct);
        }
        int beyond = trigger.isVerb() && issuerLast > trigger.last() ? beyondPhrase.of(trigger, object) : -1;
        if (beyond >= 0) {
            return nouns.counted(trigger, nounPhrase(beyond));
        }
        return afterPreposition(trigger, from, words.size());
    }

    /** Whether the words after the trigger are what its meaning asks for. */
    boolean fits(Trigger trigger, Target target) {
        return senses.fits(trigger, target);
    }

    /** Whether the noun at the token is one that the word's sense asks for. */
    boolean isOfSense(Trigger trigger, int token) {
        return senses.isOfSense(trigger, token);
    }

    /** Whether an object may begin at the token that the word's sense asks for. */
    boolean opensObject(Trigger trigger, int token) {
        return senses.opensObject(trigger, token);
    }

    /** "اعتقل جنود | ثلاثة فلسطينيين": whether people who can only suffer are told of at the token. */
    boolean opensPeople(int token) {
        return senses.isCounted(token) || phrases.isIndefinitePerson(token);
    }

    /** The object of a verb after a subject that is nobody known: "هدمت | الجرافات الإسرائيلية | منزلا". */
    Target beyondSubject(Trigger trigger) {
        return beyondPhrase.ofUnknown(trigger);
    }

    /** The subject before a verb that is spelt alike in both voices, where it can only suffer: "ثلاثة أشخاص | اعتقلوا". */
    Target before(Trigger trigger) {
        int last = trigger.first() - 1;
        boolean acts = trigger.isActive() || words.get(trigger.first()).conjunction() != 0;
        if (acts || trigger.form().verb().tense() != Tense.PAST || !words.sameParagraph(trigger.first(), last)) {
            return null;
        }
        for (int i = last; i >= 0 && last - i < LONGEST_SUBJECT && words.sameParagraph(last, i); i--) {
            boolean ends = !words.isWord(i) && numbers.at(i) == null || scene.isPlainVerb(i);
            if (ends) {
                return null;
            }
            if (Clauses.opens(scene, i) && senses.isSubjectOf(trigger, i)) {
                Target target = phrases.from(i);
                return target == null || target.last() >= trigger.first()
                        ? null
                        : new Target(target.first(), last, target.start(), target.actor(), false);
            }
        }
        return null;
    }

    /**
     * The target before the trigger: "حكم على شاب | بالسجن", "وجهت لهم | تهمة".
     *
     * @param governs whether a token governs the trigger, and so is no target: "وافق على التعليق"
     */
    Target between(Operation operation, Trigger trigger, IntPredicate governs) {
        String preposition = operation.word().preposition();
        boolean source = trigger.word().targets().contains(FROM)
                && (!operation.isVerb() || trigger.word().act());
        if (source || preposition != null && trigger.word().targets().contains(preposition)) {
            // "وافق على تجميد الأموال وفرض حظر", "قرار من المجلس بسحب الجنسية": what is agreed to, who decides.
            return null;
        }
        int from = Math.min(operation.last() + 1, trigger.first());
        Target target = afterPreposition(trigger, from, trigger.first());
        target = target == null ? null : nearest(trigger, target);
        if (target != null && (target.first() >= trigger.first() || governs.test(target.first()))) {
            return null;
        }
        boolean runsOver = target != null && target.last() >= trigger.first();
        return runsOver
                ? new Target(target.first(), trigger.first() - 1, target.start(), target.actor(), target.pronoun())
                : target;
    }

    /** "حكم على شاب بالسجن وعلى آخر | بغرامة": of coordinated targets the one that the trigger follows. */
    private Target nearest(Trigger trigger, Target first) {
        Target nearest = first;
        for (int i = first.last() + 1; i < trigger.first(); i++) {
            boolean joined = words.isWord(i) && words.get(i).conjunction() == 'و';
            Target next = joined ? complement(trigger.word(), i) : null;
            nearest = next == null || next.last() >= trigger.first() ? nearest : next;
        }
        return nearest;
    }

    /** "اعتقلته", "محاكمته"; but "تجميدها أموالا" is who freezes. */
    boolean isObjectPronoun(Trigger trigger) {
        if (trigger.isVerb()) {
            return true;
        }
        int next = scene.afterTime(trigger.last() + 1);
        if (nouns.isOfPronoun(trigger, next) || phrases.isImposed(next)) {
            return false;
        }
        Target after = nounPhrase(next);
        boolean other = after != null
                && trigger.word().objects().contains(MeasureTrigger.PERSON)
                && !senses.isAbout(trigger, after);
        return trigger.word().takesObject() && (after == null || other || isAmount(trigger, next));
    }

    /** "تغريمه 20 ألف دولار", but "تجميدها ملياري دولار": an amount is no object, unless the word is about amounts. */
    boolean isAmount(Trigger trigger, int token) {
        if (words.isAmong(token, WordSet.ABOUT)) {
            return isAmount(trigger, token + 1);
        }
        boolean sum = words.isAmong(token, MeasureSet.SUM);
        Target amount = numbers.at(token) == null && !sum ? null : nounPhrase(token);
        return amount != null && !senses.isAbout(trigger, amount);
    }

    /** Whether a noun phrase may be a sum of money rather than people or firms that are counted: "عشرة آلاف يورو". */
    boolean isSum(Target target) {
        NumberMatch number = numbers.at(target.first());
        int counted = number == null ? target.first() : number.last() + 1;
        boolean others = scene.isForm(counted, "من")
                || scene.is(counted, WordClass.GROUP_HEAD)
                || scene.is(counted, WordClass.TITLE)
                || scene.is(counted, WordClass.ORGANIZATION_HEAD);
        return number == null ? words.isAmong(target.first(), MeasureSet.SUM) : !others;
    }

    private Target afterPreposition(Trigger trigger, int from, int end) {
        for (int i = from; i < end && i - from < FARTHEST && words.sameParagraph(trigger.first(), i); i++) {
            if (scene.times().at(i) != null) {
                i = scene.times().at(i).lastToken();
                continue;
            }
            int closing = scene.closingBracket(i);
            if (closing > i) {
                i = closing;
                continue;
            }
            if (scene.endsClause(i)
                    || i > from && scene.is(i, WordClass.COMPLEMENTIZER)
                    || scene.opensReport(i)
                    || scene.isPlainVerb(i) && !trigger.isVerb() && i > from + 4) {
                return null;
            }
            // "وذلك على خلفية مخالفة النظام"
            if (Circumstances.isCause(scene, i)
                    || scene.is(i, WordClass.PREPOSITION) && Circumstances.isCause(scene, i + 1)) {
                return null;
            }
            boolean of = nouns.isOfDefinite(trigger, i) && !isInName(i);
            Target target =
                    of ? phrases.from(i) : Circumstances.isOfReply(scene, i) ? null : complement(trigger.word(), i);
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    /** "الدكتور علي" is no "على", and "الهيئة العامة للغذاء" nothing upon food. */
    private boolean isInName(int token) {
        Named name = scene.mentions().around(token);
        return name != null && name.first() < token && !scene.mentions().isGroup(name);
    }

    private Target complement(MeasureTrigger word, int token) {
        if (!words.isWord(token) || isInName(token)) {
            return null;
        }
        String form = words.get(token).form();
        char clitic = words.get(token).preposition();
        if (word.targets().contains("بحق")
                && form.equals("حق")
                && !words.get(token).definite()) {
            return nounPhrase(token + 1);
        }
        if (clitic != 0 && word.targets().contains(String.valueOf(clitic))) {
            return phrases.from(token);
        }
        String folded = words.token(token).folded();
        if (word.targets().contains(form) || word.targets().contains(folded)) {
            return scene.adjuncts().afterManner(token) > token ? null : nounPhrase(token + 1);
        }
        if (folded.startsWith("بحق") && folded.length() <= 5 && word.targets().contains("بحق")) {
            return phrases.pronoun(token);
        }
        for (String preposition : word.targets()) {
            if (form.startsWith(preposition) && Pronouns.THIRD_PERSON.contains(form.substring(preposition.length()))) {
                return phrases.pronoun(token);
            }
        }
        return null;
    }

    /** A noun phrase without preposition at the token, or null. */
    Target nounPhrase(int token) {
        return phrases.at(token);
    }
}
