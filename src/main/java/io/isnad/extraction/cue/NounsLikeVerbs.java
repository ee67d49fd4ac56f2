package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Normalizer;

/** Nouns that are written like reporting verbs, where a verb has its object. */
final class NounsLikeVerbs {

    /** "تراجع", "توقع": these verbs are written like what they do. */
    private static final String REFLEXIVE = "ت";

    private static final String ACCUSATIVE = "ا";

    private final Grammar grammar;
    private final Words words;

    NounsLikeVerbs(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "أكد الوزير تلقي رسالة", "توقع تراجع الأسعار": a verb cannot be an object, what is done can. */
    boolean isRatherNoun(int token) {
        Word word = words.get(token);
        return isBeforeCourtesy(token)
                || word.is(WordClass.NOUN)
                        && grammar.finiteVerbs(token).stream()
                                .allMatch(f -> f.form().tense() == Tense.PRESENT
                                        || isAccusativeRather(word, f.form())
                                        || f.verb().saysLittle()
                                        || word.is(WordClass.VERBAL_NOUN)
                                                && word.form().startsWith(REFLEXIVE)
                                                && word.form()
                                                        .equals(Normalizer.fold(
                                                                f.verb().lemma())));
    }

    /** "أهابت بالسكان أخذ الحيطة": what those do who are called upon, right after them. */
    boolean isDemanded(int token) {
        return words.is(token, WordClass.VERBAL_NOUN)
                && words.isWord(token - 1)
                && (words.get(token - 1).definite() || words.is(token - 1, WordClass.QUANTIFIER))
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && words.get(token + 1).definite()
                && !words.get(token + 1).hasProclitic();
    }

    /** "رفع أسمى آيات التهاني": the highest, and no verb of naming. */
    private boolean isBeforeCourtesy(int token) {
        return words.is(token, WordClass.COURTESY)
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.COURTESY)
                && !words.get(token).hasProclitic()
                && !words.get(token + 1).hasProclitic();
    }

    /**
     * "جدد الوزير رفض بلاده للاتفاق", "أكد سامر الخطيب رفض الحزب للقرار": the stance of a country or body, told by who is definite; or
     * towards what is done, "أعلنت الحركة الأربعاء رفض المشاركة".
     */
    boolean isStanceOfBody(int token) {
        int body = token + 1;
        return words.is(token, WordClass.STANCE)
                && words.is(token, WordClass.NOUN)
                && words.isWord(token - 1)
                && (words.get(token - 1).definite()
                        || words.is(token - 1, WordClass.FAMILY_NAME)
                        || grammar.isTime(token - 1))
                && words.sameParagraph(token, body)
                && words.isWord(body)
                && !words.get(body).hasProclitic()
                && (words.isAmong(body, WordSet.OWN_COUNTRY)
                        || words.match(words.lexicon().countries(), body) != null
                        || words.get(body).definite()
                                && (words.is(body, WordClass.ORGANIZATION_HEAD)
                                        || words.is(body, WordClass.VERBAL_NOUN)));
    }

    /** "اعتبره الوزير تدخلا": what may be the past of two as well, which hardly follows a verb. */
    private static boolean isAccusativeRather(Word word, VerbForm form) {
        return form.tense() == Tense.PAST
                && form.number() == GrammaticalNumber.DUAL
                && word.form().endsWith(ACCUSATIVE);
    }
}
