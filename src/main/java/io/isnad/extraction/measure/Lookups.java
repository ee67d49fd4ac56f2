package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.MeasureForm;
import io.isnad.extraction.lexicon.MeasureOperator;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Normalizer;
import io.isnad.extraction.text.OncePerToken;
import io.isnad.extraction.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Triggers and operators at a token. Many are spelt alike as verb and as verbal noun (فرض, طرد, حظر): what stands around
 * them decides.
 */
final class Lookups {

    private static final String TIGHTEN = "شدد";

    private static final char DAMMA = '\u064F';
    /** The vowel of the passive stands within so many letters: حُكم, اعتُقل. */
    private static final int PASSIVE_STEM = 3;

    private static final int FARTHEST_JOINED = 12;
    private static final int FARTHEST_DECISION = 8;

    private final Scene scene;
    private final Words words;
    private final Forms forms;
    /** The walks from one trigger and the next look at the same tokens. */
    private final OncePerToken<List<Operation>> operations;

    private final OncePerToken<List<Trigger>> triggers;
    private final VerbPlaces places;
    private final OtherThanTriggers others;

    Lookups(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.forms = new Forms(words);
        this.others = new OtherThanTriggers(scene);
        this.places = new VerbPlaces(scene, this);
        this.operations = new OncePerToken<>(words.size(), this::readOperations);
        this.triggers = new OncePerToken<>(words.size(), this::readTriggers);
    }

    /** What the token may name, one reading a meaning; empty for no measure. */
    List<Trigger> triggers(int token) {
        List<Trigger> found = forms.mayBeTrigger(token) ? triggers.at(token) : null;
        return found == null ? List.of() : found;
    }

    private List<Trigger> readTriggers(int token) {
        Forms.Found<MeasureTrigger> found = forms.trigger(token);
        if (found == null || others.is(token) || token == found.last() && others.isUnitOfTime(token, found.forms())) {
            return List.of();
        }
        found = withVerb(token, found);
        boolean verb = isVerb(token, found);
        List<Trigger> read = new ArrayList<>(found.forms().size());
        for (MeasureForm<MeasureTrigger> form : found.forms()) {
            if (form.isVerb() == verb && (!verb || fitsPerson(token, form))) {
                read.add(new Trigger(form, token, found.last(), found.start(), found.pronoun()));
            }
        }
        return read;
    }

    /** "الاتحاد | حظر | استيراد اللحوم": the verb, where one stands, rather than the noun with its complement. */
    private Forms.Found<MeasureTrigger> withVerb(int token, Forms.Found<MeasureTrigger> found) {
        List<MeasureForm<MeasureTrigger>> verbs =
                found.last() == token || words.get(token).definite()
                        ? null
                        : words.lexicon().triggers().exact(words.get(token).form());
        if (verbs == null || found.forms().stream().anyMatch(MeasureForm::isVerb) || forms.isNominalPlace(token)) {
            return found;
        }
        return verbs.stream().anyMatch(MeasureForm::isVerb) && places.isOnlyVerbPlace(token)
                ? new Forms.Found<>(token, found.start(), null, verbs)
                : found;
    }

    /** The operators at the token, one for each preposition that they take; empty for none. */
    List<Operation> operations(int token) {
        List<Operation> found = operations.at(token);
        return found == null ? List.of() : found;
    }

    /** "قرارا", "الحكم": a noun that names a decision. */
    boolean isDecision(int token) {
        for (Operation operation : operations(token)) {
            if (!operation.isVerb() && operation.word().decision()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whose verb it is: "قرارا | يقضي بإيقاف", "مشروع قرار قدمته لندن | يقضي بفرض"; where the decision stands, -1 for none.
     */
    int decisionBefore(Operation verb) {
        int before = verb.first() - 1;
        if (words.sameParagraph(before, verb.first()) && isDecision(before)) {
            return before;
        }
        boolean ruling = words.isAmong(verb.first(), MeasureSet.RULES_THAT);
        for (int i = before;
                ruling && verb.first() - i <= FARTHEST_DECISION && scene.sameSentence(i, verb.first());
                i--) {
            if (isDecision(i) && !words.get(i).definite()) {
                return i;
            }
        }
        return -1;
    }

    private List<Operation> readOperations(int token) {
        Forms.Found<MeasureOperator> found = forms.operator(token);
        if (found == null) {
            return List.of();
        }
        boolean verb = isVerb(token, found) || describes(token, found);
        if (verb && words.isAmong(token, MeasureSet.STILL) && words.is(token - 1, WordClass.NEGATION)) {
            return List.of();
        }
        if (verb && isCounted(token)) {
            return List.of();
        }
        boolean reports = isPastOfOther(token);
        List<Operation> read = new ArrayList<>(found.forms().size());
        for (MeasureForm<MeasureOperator> form : found.forms()) {
            if (form.isVerb() == verb && (!verb || mayOperate(token, form, reports))) {
                read.add(new Operation(form, token, found.last(), found.pronoun()));
            }
        }
        return read;
    }

    /** "فرضها القضاء": a verb that takes up the noun it describes. */
    private boolean describes(int token, Forms.Found<MeasureOperator> found) {
        boolean both =
                Pronouns.isOfThing(found.pronoun()) && found.forms().stream().anyMatch(MeasureForm::isVerb);
        return both && !forms.isNominalPlace(token) && places.isDescription(token, found.last());
    }

    private boolean mayOperate(int token, MeasureForm<MeasureOperator> verb, boolean reports) {
        return fitsPerson(token, verb)
                && !(reports && verb.verb().tense() == Tense.PRESENT)
                && !(isCue(token) && verb.word().folded().equals(TIGHTEN));
    }

    /** "230 صوتا": votes, nobody votes. */
    private boolean isCounted(int token) {
        return words.sameParagraph(token - 1, token)
                && (words.token(token - 1).kind() == TokenKind.NUMBER || scene.is(token - 1, WordClass.NUMBER))
                && words.get(token).conjunction() == 0
                && words.get(token).form().endsWith("ا");
    }

    /** Only a speaker says "I" and "we"; elsewhere "أقيل" is "was dismissed". */
    private boolean fitsPerson(int token, MeasureForm<?> form) {
        return form.verb().person() != 1 || scene.statements().around(token) != null;
    }

    /** "شدد المحافظ على": stresses rather than tightens. */
    private boolean isCue(int token) {
        return scene.statements().speakerOfCue(token) != null;
    }

    /** The modal word at the token, or null. */
    Operation modal(int token) {
        for (Operation operation : operations(token)) {
            if (operation.word().kind() == MeasureOperator.Kind.MODAL) {
                return operation;
            }
        }
        return null;
    }

    /** "توقع" is "expected" rather than "she signs". */
    private boolean isPastOfOther(int token) {
        boolean mayBe = words.get(token).form().startsWith("ت");
        for (CueForm form : mayBe ? words.get(token).entry().cueForms() : List.<CueForm>of()) {
            boolean his = form.form().person() == 3 && form.form().gender() == Gender.MASCULINE;
            if (his && form.form().tense() == Tense.PAST) {
                return true;
            }
        }
        return false;
    }

    /** The preposition by which the verb takes what it governs; 0 for none. */
    private static <T> char takes(Forms.Found<T> found) {
        for (MeasureForm<T> form : found.forms()) {
            if (form.isVerb() && form.word() instanceof MeasureOperator o && o.preposition() != null) {
                return o.preposition().charAt(0);
            }
        }
        return 0;
    }

    private <T> boolean isVerb(int token, Forms.Found<T> found) {
        boolean asVerb = false;
        boolean asNoun = false;
        boolean plain = true;
        for (MeasureForm<T> form : found.forms()) {
            asVerb |= form.isVerb();
            asNoun |= !form.isVerb();
            plain &= !form.isVerb() || form.verb().tense() == Tense.PAST || isFeminineParticiple(token, form);
        }
        if (!asVerb || forms.isNominalPlace(token)) {
            return false;
        }
        if (!asNoun || !plain) {
            return true;
        }
        return places.isVerbPlace(token, found.last(), takes(found))
                || found.pronoun() != null && isJoinedToVerb(token);
    }

    /** "مضاعفة": rather the verbal noun that is spelt like it. */
    private boolean isFeminineParticiple(int token, MeasureForm<?> form) {
        return form.verb().tense() == Tense.PARTICIPLE
                && words.token(token).bare().endsWith("ة");
    }

    /** "جمد الأموال ومنعهم": what the و joins to a verb is one. */
    private boolean isJoinedToVerb(int token) {
        if (words.get(token).conjunction() != 'و' || words.get(token).preposition() != 0) {
            return false;
        }
        for (int i = token - 1; i >= 0 && token - i <= FARTHEST_JOINED && scene.sameSentence(i, token); i--) {
            if (scene.isPlainVerb(i)) {
                return words.lexicon().triggers().exact(words.get(i).form()) != null;
            }
            Forms.Found<MeasureTrigger> noun = forms.trigger(i);
            if (noun != null) {
                return false;
            }
        }
        return false;
    }

    /** "حُكم": the vowel is written to show the passive. */
    boolean isVocalisedPassive(int token) {
        int letters = 0;
        for (int at = words.get(token).start(); at < words.token(token).end() && letters <= PASSIVE_STEM; at++) {
            char c = words.text().charAt(at);
            if (c == DAMMA) {
                return letters > 0;
            }
            letters += Normalizer.isDropped(c) ? 0 : 1;
        }
        return false;
    }

    /** "يعفى" against "يعفي", "أعفي" against "أعفى", where the text tells the two letters apart. */
    boolean isPassiveByItsEnd(int token) {
        String bare = words.token(token).bare();
        boolean present = bare.endsWith("ى") && words.get(token).form().startsWith("ي");
        boolean past = bare.endsWith("ي") && words.get(token).form().startsWith("ا");
        return present && words.text().contains(" في ") || past && words.text().contains("على");
    }
}
