package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.text.TokenKind;

/** Where clauses begin. */
final class Clauses {

    private static final int LONGEST_SUBJECT = 5;

    private static final String BEFORE = "قبل";

    private Clauses() {}

    /**
     * Whether a clause may begin at the token: at the start of a sentence, after a sign, after a word that opens a clause, or
     * with a و of its own.
     */
    static boolean opens(Scene scene, int token) {
        int before = token - 1;
        int opening = before < 0 ? -1 : scene.openingBracket(before);
        if (opening >= 0) {
            // "أعلن المجلس (أمس) حظر": as if the brackets were not there
            before = opening - 1;
        }
        if (!scene.words().sameParagraph(token, before)) {
            return true;
        }
        if (!scene.isWord(before)) {
            return scene.words().token(before).kind() != TokenKind.NUMBER;
        }
        Word word = scene.word(token);
        if (word.preposition() != 0) {
            return false;
        }
        return word.conjunction() != 0 || opensClause(scene.word(before));
    }

    /**
     * "كان الادعاء العام | قد وجه", "«الانضباط» | تغرم": where a subject that names nobody known begins, which ends with the
     * token before a verb; -1 for none.
     */
    static int unknownSubject(Scene scene, int last) {
        if (last < 0 || last + 1 >= scene.words().size()) {
            return -1;
        }
        Quotation name = scene.words().document().quotationClosedBy(last + 1);
        if (name != null) {
            return last - name.firstToken() <= LONGEST_SUBJECT && opens(scene, name.firstToken())
                    ? name.firstToken()
                    : -1;
        }
        int first = last;
        while (last - first < LONGEST_SUBJECT
                && scene.isWord(first)
                && scene.word(first).definite()
                && !scene.word(first).hasProclitic()) {
            first--;
        }
        boolean subject = first < last
                && scene.words().sameParagraph(first, last)
                && scene.is(first, WordClass.AUXILIARY)
                && !scene.is(first + 1, WordClass.TIME);
        return subject ? first + 1 : -1;
    }

    /** "إذا فرضت", "كيف يغلق": what is only supposed or asked. */
    static boolean isSupposed(Scene scene, int verb) {
        int at = verb - 1;
        Named subject = scene.words().sameParagraph(verb, at) ? scene.mentions().endingAt(at) : null;
        int before = subject == null ? -1 : subject.first() - 1;
        if (scene.is(before, WordClass.AUXILIARY) && scene.words().sameParagraph(before, verb)) {
            // "إذا كانت | واشنطن | ستفرض", "إن كانت الوزارة ستحظر"
            return scene.isForm(before - 1, "ان") || scene.words().isTokenAmong(before - 1, MeasureSet.SUPPOSES);
        }
        while (scene.words().sameParagraph(verb, at)
                && scene.isWord(at)
                && (scene.is(at, WordClass.AUXILIARY) || scene.words().isAmong(at, MeasureSet.BEFORE_SUPPOSED))) {
            at--;
        }
        if (!scene.words().sameParagraph(verb, at) || !scene.isWord(at)) {
            return false;
        }
        String form = scene.words().token(at).folded();
        return scene.words().isTokenAmong(at, MeasureSet.SUPPOSES)
                || scene.words().isAmong(at, MeasureSet.SUPPOSES)
                || (scene.isForm(at, "حال") || scene.isForm(at, "حاله")) && scene.isForm(at - 1, "في")
                || form.equals("ان") && scene.words().isAmong(at - 1, MeasureSet.NOT_DONE) && !isNext(scene, verb);
    }

    /** "هاجم الكنيسة قبل أن | تعتقله الشرطة": what happened after what is told in the past. */
    static boolean isNext(Scene scene, int verb) {
        int before = verb - 2;
        boolean told = false;
        if (!scene.isForm(verb - 1, "ان") || !scene.isForm(before, BEFORE) || !scene.sameSentence(before, verb)) {
            return false;
        }
        for (int i = before - 1; i >= 0 && scene.sameSentence(i, before); i--) {
            boolean acts = scene.isPlainVerb(i)
                    || opensWithVerb(scene, i)
                    || scene.isWord(i)
                            && scene.word(i).is(WordClass.REPORTING_VERB)
                            && !scene.word(i).definite();
            if (acts && isPresent(scene.word(i).form())) {
                return false;
            }
            told |= acts;
        }
        return told;
    }

    private static boolean isPresent(String form) {
        return form.startsWith("ي") || form.startsWith("سي") || form.startsWith("ت") && !form.endsWith("ت");
    }

    private static boolean opensClause(Word word) {
        return word.is(WordClass.COMPLEMENTIZER)
                || word.is(WordClass.SUBORDINATOR)
                || word.is(WordClass.RELATIVE)
                || word.is(WordClass.AUXILIARY)
                || word.is(WordClass.CONJUNCTION)
                || word.is(WordClass.TOPIC)
                || word.form().equals("قد")
                || word.form().equals("اثر");
    }

    /** "وجهت لهم تهمة": says nothing of how what follows hangs on what precedes. */
    static boolean isPrepositionWithPronoun(Scene scene, int token) {
        return scene.words().isAmong(token, MeasureSet.OF_THEM)
                || scene.words().isTokenAmong(token, MeasureSet.OF_THEM);
    }

    /** "فرضت | عليها | غرامة": upon whom, by a pronoun. */
    static boolean isUponPronoun(Scene scene, int token) {
        return isPrepositionWithPronoun(scene, token)
                && scene.word(token).form().startsWith("علي");
    }

    /** "بلدان ستفرض عليها رسوم", not "أوقفته اللجنة وفرضت عليه غرامة": whether it falls upon whom the verb seems to have as its subject. */
    static boolean isUponTopic(Scene scene, Subject subject, Operation verb) {
        boolean goesOn =
                subject == null || !subject.named() && scene.word(verb.first()).conjunction() == 'و';
        return !goesOn && subject.last() < verb.first() && isUponTopic(scene, verb.last() + 1);
    }

    /** "بلدان أخرى ستفرض | عليها رسوم باهظة": the nominative tells that who stands before is whom it falls upon. */
    static boolean isUponTopic(Scene scene, int token) {
        int topic = token - 2;
        boolean told = scene.isWord(topic)
                && scene.word(topic).definite()
                && scene.is(topic - 1, WordClass.COMPLEMENTIZER)
                && isPrepositionWithPronoun(scene, token);
        // "أن | المخالفين | ستطبق | بحقهم غرامة"
        // "الأشخاص الذين | فرضت عليهم | العقوبات"
        boolean described = scene.is(topic, WordClass.RELATIVE) && isUponPronoun(scene, token);
        return told
                || described
                || isUponPronoun(scene, token)
                        && isNominative(scene, token + 1)
                        && scene.is(token + 2, WordClass.ADJECTIVE)
                        && isNominative(scene, token + 2);
    }

    /** "رسوم", where "رسوما" is none, and "عقوبات" may be both. */
    private static boolean isNominative(Scene scene, int token) {
        if (!scene.isWord(token) || scene.word(token).definite()) {
            return false;
        }
        String form = scene.word(token).form();
        return !form.endsWith("ا") && !form.endsWith("ات") && !form.endsWith("ي");
    }

    /** "حينما فتح القضاء", "وفرض القاضي": what may be a noun too is a verb where a clause begins with it. */
    static boolean opensWithVerb(Scene scene, int token) {
        return scene.is(token, WordClass.COMMON_VERB)
                && (scene.is(token, WordClass.NOUN) || scene.is(token, WordClass.ADJECTIVE))
                && !scene.word(token).definite()
                && scene.word(token).preposition() == 0
                && (token == scene.words().document().sentenceStart(token)
                        || scene.is(token - 1, WordClass.SUBORDINATOR));
    }
}
