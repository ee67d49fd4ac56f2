package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Normalizer;
import io.isnad.extraction.text.TokenKind;
import java.util.List;

/** Adverbs in a frame: "نفى جملة وتفصيلا ما قيل", "وصف الوضع هناك بأنه". */
final class FrameAdverbs {

    private static final String ACCUSATIVE = "ا";
    private static final String FROM = "من";
    private static final String MORE = "اكثر";
    private static final String ONCE = Normalizer.fold("مرة");
    /** "العالم أجمع", spelt like to agree. */
    static final String WHOLE = "اجمع";

    private static final String THE = "ال";
    /** "ذو | الـ | 29 | عاما". */
    private static final int AGE_LENGTH = 4;

    private static final String ALL = "كافه";

    private final Grammar grammar;
    private final Words words;

    FrameAdverbs(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Goes past an adverb; false where there is none. */
    boolean pass(FrameState state) {
        int at = state.at;
        if (isPair(at) || words.areAmong(at, WordSet.AGAIN)) {
            state.at += 2;
            return true;
        }
        int past = pastAge(state);
        past = past < 0 && isMoreThanOnce(at) ? at + 3 : past;
        if (past >= 0) {
            state.at = past;
            return true;
        }
        if (isCognate(at, state.from - 1)) {
            state.at += isAccusative(at + 1) ? 2 : 1;
            return true;
        }
        // "أكد هو الآخر أن".
        if (words.is(at, WordClass.PRONOUN) && words.isTokenAmong(at + 1, WordSet.TOO)) {
            state.at += 2;
            return true;
        }
        boolean here = state.addressee != null && state.addressee.last() == at - 1 && words.isAmong(at, WordSet.HERE);
        // "كشف النقاب عن"
        boolean veil = words.areAmong(at, WordSet.VEIL);
        if (veil && at == state.from && state.wantsSubject()) {
            if (words.get(at - 1).conjunction() == 0 && !words.isTokenAmong(at - 2, WordSet.GOES_ON)) {
                // "كشف النقاب عن تمثال": the passive, by nobody
                return false;
            }
            state.continues();
        }
        boolean adverb = here || veil || isRank(state) || words.is(at, WordClass.ADVERB) || grammar.isQuoting(at);
        state.at += adverb ? 1 : 0;
        return adverb;
    }

    /** "قال المصدر نفسه إن", "دعا العالم أجمع إلى": goes past the word that only stresses who speaks or is addressed; false for none. */
    boolean self(FrameState state) {
        boolean after = state.atSubjectEnd() || state.addressee != null && state.addressee.last() == state.at - 1;
        // "خلال الجلسة نفسها"
        after |= state.at > state.from
                && words.isWord(state.at - 1)
                && words.get(state.at - 1).definite();
        boolean self = after
                && (words.isTokenAmong(state.at, WordSet.SELF) || words.is(state.at, WHOLE) || isAllOfThem(state.at));
        state.at += self ? 1 : 0;
        return self;
    }

    /** "الأطراف | كافة": all of those before, where nobody with the article follows of whom it could be said. */
    private boolean isAllOfThem(int token) {
        return words.is(token, ALL) && !words.isBeforeDefinite(token);
    }

    /** "أكد اللاعب المصنف ثالثا أن", "أكدت المصنفة ثانية أن": in what place somebody stands. */
    private boolean isRank(FrameState state) {
        Word word = words.get(state.at);
        return words.is(state.at, WordClass.NUMBER)
                && !word.definite()
                && !word.hasProclitic()
                && state.atSubjectEnd()
                && words.get(state.at - 1).definite()
                && words.is(state.at - 1, WordClass.ADJECTIVE)
                && (word.form().endsWith(ACCUSATIVE) || words.isAmong(state.at, WordSet.ORDINAL));
    }

    /** "أكثر من مرة". */
    private boolean isMoreThanOnce(int token) {
        return words.sameParagraph(token, token + 2)
                && words.is(token, MORE)
                && words.is(token + 1, FROM)
                && words.is(token + 2, ONCE);
    }

    /** "الرجل البالغ 71 عاما", "البالغة من العمر 27 عاما": the token after how old somebody is; -1 where nothing tells it. */
    private int pastAge(FrameState state) {
        int at = state.at;
        if (state.atSubjectEnd() && isOfYears(at)) {
            return at + AGE_LENGTH;
        }
        if (!words.isBaseAmong(at, WordSet.OF_LIFE) || !words.get(at).definite()) {
            return -1;
        }
        boolean after = state.atSubjectEnd();
        int number = after && words.is(at + 1, FROM) ? at + 3 : at + 1;
        if (!words.sameParagraph(at, number + 1)) {
            return -1;
        }
        boolean digits = words.token(number).kind() == TokenKind.NUMBER;
        boolean years = number == at + 1
                && (digits || words.is(number, WordClass.NUMBER))
                && words.is(number + 1, WordClass.TIME);
        return years || after && digits && words.isWord(number + 1) ? number + 2 : -1;
    }

    /** "ذو الـ29 عاما", "ذات الـ 34 ربيعا", "صاحب الـ29 عاما": of how many years somebody is. */
    private boolean isOfYears(int token) {
        int number = token + 2;
        return words.sameParagraph(token, number + 1)
                && words.isTokenAmong(token, WordSet.HAVING_YEARS)
                && THE.equals(words.token(token + 1).folded())
                && words.token(number).kind() == TokenKind.NUMBER
                && words.isWord(number + 1);
    }

    /** "نفى نفيا قاطعا": the verb's own noun, which only stresses it. */
    private boolean isCognate(int token, int cue) {
        String form = words.get(token).form();
        if (!form.endsWith(ACCUSATIVE)
                || !words.is(cue, WordClass.REPORTING_VERB)
                        && grammar.participles(cue).isEmpty()) {
            return false;
        }
        return isCognate(form, words.get(cue).entry().cueForms()) || isCognate(form, grammar.participles(cue));
    }

    private static boolean isCognate(String accusative, List<CueForm> verbs) {
        for (CueForm form : verbs) {
            String masdar = form.verb().masdar();
            if (masdar != null && accusative.equals(Normalizer.fold(masdar) + ACCUSATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAccusative(int token) {
        return words.isWord(token)
                && words.sameParagraph(token - 1, token)
                && words.get(token).form().endsWith(ACCUSATIVE)
                && !words.get(token).hasProclitic()
                && words.is(token, WordClass.ADJECTIVE);
    }

    /** "جملة وتفصيلا": two words of which the second is an adverb. */
    private boolean isPair(int token) {
        Word word = words.get(token);
        return !word.definite()
                && !word.hasProclitic()
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.ADVERB)
                && words.get(token + 1).conjunction() == 'و'
                && words.get(token + 1).form().endsWith("ا");
    }
}
