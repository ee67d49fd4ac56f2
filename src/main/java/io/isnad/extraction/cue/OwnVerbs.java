package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** Verbs by which whoever speaks tells of himself and others: "نناشد", "سنواصل", "خسرنا". */
final class OwnVerbs {

    private static final char WE = 'ن';
    private static final String HE = "ي";
    private static final String WILL = "س";
    private static final String WE_HAVE = "نا";
    private static final String DEFECTIVE = "ينا";
    private static final String THEY = "وا";

    private static final int SHORTEST = 4;

    private final Words words;

    OwnVerbs(Words words) {
        this.words = words;
    }

    /**
     * "قال سامر الخطيب | نناشد الجهات", "قال سامر الخطيب | خسرنا البيت": a verb of "we" that opens words told without a complementizer;
     * right after the cue only a longer one, since somebody may be written like a short one: "قال نزيل".
     */
    boolean openSpeech(int token) {
        String form = words.get(token).form();
        boolean like = form.length() >= SHORTEST
                && (form.charAt(0) == WE || form.startsWith(WILL) && form.charAt(1) == WE || form.endsWith(WE_HAVE));
        boolean apart = like && (form.length() > SHORTEST || !words.is(token - 1, WordClass.REPORTING_VERB));
        return apart
                && !words.get(token).hasProclitic()
                && !words.get(token).isFunctionWord()
                && !words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.ADJECTIVE)
                && !words.is(token, WordClass.TITLE)
                && !words.isPersonName(token)
                && !words.hasPronoun(token)
                && (isPresent(token) || isPast(token) && !isAfterIndefinite(token));
    }

    /** "بيان رسمي حصلنا على نسخة منه", against "في المؤتمر قررنا الرحيل": a clause about a noun that nothing makes definite. */
    private boolean isAfterIndefinite(int token) {
        int before = token - 1;
        boolean noun = words.is(before, WordClass.NOUN)
                || words.is(before, WordClass.STATEMENT_NOUN)
                || words.is(before, WordClass.ADJECTIVE)
                || words.is(before, WordClass.NISBA);
        return noun && !words.get(before).definite() && !words.isPersonName(before);
    }

    /** "نحتاج", "سنحتاج": the present of "we", where "he" has one too; not "نشر", nor "نافس", "نقلوا", which tell of another. */
    boolean isPresent(int token) {
        String form = words.get(token).form();
        String present = form.startsWith(WILL) ? form.substring(1) : form;
        return present.length() > 1
                && present.charAt(0) == WE
                && !words.token(token).bare().startsWith("نا")
                && !present.endsWith(THEY)
                && isVerb(HE + present.substring(1))
                && words.get(token).entry().cueForms().stream()
                        .noneMatch(f -> f.form().tense() == Tense.PAST);
    }

    /** "خسرنا", "رأينا", "أكدنا"; not "تمكنا", which may tell of two. */
    private boolean isPast(int token) {
        String form = words.get(token).form();
        boolean common = words.is(token, WordClass.COMMON_VERB)
                && (form.endsWith(DEFECTIVE)
                        ? !words.is(token - 1, WordClass.REPORTING_VERB)
                        : isVerb(form.substring(0, form.length() - WE_HAVE.length())));
        return form.endsWith(WE_HAVE)
                && (common
                        || words.get(token).entry().cueForms().stream()
                                .anyMatch(f -> f.form().tense() == Tense.PAST
                                        && f.form().person() == 1
                                        && f.form().number() == GrammaticalNumber.PLURAL));
    }

    private boolean isVerb(String folded) {
        Set<WordClass> classes = words.lexicon().classes(folded, false);
        return classes.contains(WordClass.COMMON_VERB) || classes.contains(WordClass.REPORTING_VERB);
    }
}
