package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Gender;
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

    /**
     * Whether a noun that is written like a verb is what a verb has as its object.
     *
     * @param from first token after the verb
     */
    boolean isObject(int token, int from) {
        return isRatherNoun(token) || isStanceOfBody(token) || isInConstruct(token, from);
    }

    /** "أكد الوزير تلقي رسالة", "توقع تراجع الأسعار": a verb cannot be an object, what is done can. */
    private boolean isRatherNoun(int token) {
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

    /**
     * "انتقد سامر حداد | رفض | الحكومة", "منتقدا | طلب | الحكومة", "أعلنت الوزارة | نقل | السجناء": right after who speaks, or after the
     * participle, with a complement; a verb would need "and".
     */
    boolean isInConstruct(int token, int from) {
        Word word = words.get(token);
        int next = token + 1;
        boolean noun = (word.is(WordClass.NOUN) || word.is(WordClass.VERBAL_NOUN))
                && words.sameParagraph(token - 1, next)
                && words.isWord(token - 1)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && !words.get(next).isFunctionWord()
                && grammar.finiteVerbs(token).stream().allMatch(f -> isMasculinePast(f.form()));
        return noun && (token == from ? isAccusative(token - 1) : isSubjectsEnd(token - 1)) && isComplement(next);
    }

    private boolean isAccusative(int participle) {
        return !words.get(participle).entry().participles().isEmpty()
                && !words.get(participle).definite()
                && (words.get(participle).form().endsWith(ACCUSATIVE)
                        || words.token(participle).bare().endsWith("ة"));
    }

    private boolean isSubjectsEnd(int token) {
        Word word = words.get(token);
        return !word.isFunctionWord()
                && (word.definite()
                        || word.is(WordClass.FAMILY_NAME)
                        || word.is(WordClass.GIVEN_NAME)
                        || word.is(WordClass.PLACE)
                        || words.isAmong(token, WordSet.OWN_COUNTRY));
    }

    private boolean isComplement(int token) {
        return words.get(token).definite()
                || words.is(token, WordClass.PLACE)
                || words.isAmong(token, WordSet.OWN_COUNTRY)
                || words.match(words.lexicon().countries(), token) != null;
    }

    private static boolean isMasculinePast(VerbForm form) {
        return form.tense() == Tense.PAST
                && form.number() == GrammaticalNumber.SINGULAR
                && form.gender() == Gender.MASCULINE;
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
    private boolean isStanceOfBody(int token) {
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
