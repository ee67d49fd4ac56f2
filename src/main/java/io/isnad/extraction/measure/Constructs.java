package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Noun phrases and conjunctions that a trigger is part of. */
final class Constructs {

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;

    Constructs(Scene scene, Lookups lookups) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = lookups;
    }

    /** "ملف العقوبات", "سريان الحظر": the first part of a construct that is no operator. */
    boolean hangsOnNoun(Trigger trigger, int at) {
        if (!words.sameParagraph(trigger.first(), at) || !words.isWord(at)) {
            return false;
        }
        Word before = words.get(at);
        // "هيئة أميركية | الاتهام": an adjective of nation takes no complement.
        boolean nation = before.is(WordClass.NISBA) && !before.is(WordClass.NOUN);
        boolean noun = before.is(WordClass.NOUN)
                || before.is(WordClass.STATEMENT_NOUN)
                || before.is(WordClass.ADJECTIVE) && !nation
                || before.is(WordClass.TIME);
        return noun
                && (words.get(trigger.first()).definite() || trigger.pronoun() != null)
                && !before.definite()
                && !scene.isPlainVerb(at)
                && !before.is(WordClass.COMMON_VERB)
                && !words.hasPronoun(at)
                && scene.mentions().around(at) == null
                && scene.times().around(at) == null
                && lookups.operations(at).isEmpty()
                && !scene.adjuncts().endsManner(at);
    }

    /** "لضمان | سداد الغرامات": the noun on which what was read last hangs, with a preposition of its own. */
    boolean isAimOf(int token, int from, List<Operation> found) {
        int read = found.isEmpty() ? from : found.get(found.size() - 1).first();
        Word word = words.get(token);
        return token == read - 1
                && word.preposition() != 0
                && !word.definite()
                && !words.get(read).hasProclitic()
                && word.is(WordClass.NOUN)
                && !word.is(WordClass.QUANTIFIER)
                && scene.mentions().around(token) == null;
    }

    /** "أسفرت جولة | نفذتها البلدية | عن إغلاق": a verb about the noun before it, beyond which the clause goes on. */
    boolean isDescription(int verb, String link) {
        int noun = verb - 1;
        return link != null
                && !link.isEmpty()
                && words.hasPronoun(verb)
                && !words.get(verb).hasProclitic()
                && words.sameParagraph(noun, verb)
                && words.isWord(noun)
                && !words.get(noun).definite()
                && !words.get(noun).isFunctionWord()
                && !scene.isPlainVerb(noun)
                && !words.hasPronoun(noun);
    }

    /** "فرضت الحكومة بعد الحادث | حظرا": nothing that belongs to the definite noun before it, but an object. */
    boolean isObjectBeyond(int trigger) {
        Word word = words.get(trigger);
        return !word.hasProclitic()
                && !word.definite()
                && words.isWord(trigger - 1)
                && words.get(trigger - 1).definite();
    }

    /** "إسقاط | أو | سحب الجنسية": what stands before it is one besides the other, and does not govern it. */
    boolean isAlternative(int token) {
        return scene.isForm(token, "او");
    }

    /** "علق المحامي | على | جلسة محاكمة موكله": a verb that comments on what a preposition takes, where it would suspend an object. */
    boolean isComment(Operation verb, int from) {
        if (!verb.isVerb() || verb.word().preposition() != null || !comments(verb.first())) {
            return false;
        }
        for (int i = verb.last() + 1; i < from; i++) {
            if (scene.isForm(i, Complement.ALA.form()) && !Circumstances.isReply(scene, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean comments(int verb) {
        for (CueForm form : words.get(verb).entry().cueForms()) {
            if (form.verb().addressees().contains(Complement.ALA)) {
                return true;
            }
        }
        return false;
    }

    /** "تعليق الدراسة وإغلاق": what has the article takes no complement. */
    boolean isClosed(int token) {
        return words.get(token).definite();
    }

    /** "هدد بطرد … وفرض": what is joined hangs on the preposition before the first part. */
    boolean governs(Operation operation, String preposition, int from) {
        for (int i = operation.last() + 1; i < from; i++) {
            boolean joined = words.isWord(i)
                    && preposition.equals(String.valueOf(words.get(i).preposition()));
            int first = joined ? i : i + 1;
            if ((joined || scene.isForm(i, preposition)) && (operation.isVerb() || isOfMeasure(first, from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a measure is told between the tokens: "جمد | العقوبات | والرسوم". */
    boolean hasMeasure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOfMeasure(i, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfMeasure(int token, int from) {
        return token < from
                && (!lookups.operations(token).isEmpty()
                        || !lookups.triggers(token).isEmpty());
    }

    static boolean isAttribute(Word word) {
        return word.is(WordClass.ADJECTIVE)
                || word.is(WordClass.NISBA)
                || word.definite()
                || word.is(WordClass.MODIFIER)
                || word.unknown();
    }
}
