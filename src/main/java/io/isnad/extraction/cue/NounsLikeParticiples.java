package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Nouns that are written like the participles of reporting verbs, by what stands beside them: "47 طالبا", "طالبا متفوقا". */
final class NounsLikeParticiples {

    /** "بالمئة": so many of it. */
    private static final String OF_THE = "بال";

    private static final String OF = "من";

    private final Words words;

    NounsLikeParticiples(Words words) {
        this.words = words;
    }

    boolean isAt(int token) {
        return isCounted(token)
                || isDescribed(token)
                || isOfPair(token)
                || isThingOfSomething(token)
                || isGovernedDeed(token);
    }

    /** "على مواصلة «الحوار»", "من الضروري متابعة «الملف»": a deed, which is governed or is the subject, as no circumstance is. */
    private boolean isGovernedDeed(int token) {
        int before = token - 1;
        return words.get(token).form().endsWith("ه")
                && words.sameParagraph(before, token)
                && (Prepositions.isOpen(words, before)
                        || words.get(before).definite()
                                && words.is(before, WordClass.ADJECTIVE)
                                && words.is(before - 1, OF)
                                && !words.get(token).hasProclitic());
    }

    /** "استقبلت المدرسة طالبا متفوقا": somebody with an adjective, which a circumstance does not take. */
    private boolean isDescribed(int token) {
        int next = token + 1;
        return words.is(token, WordClass.TITLE)
                && words.sameParagraph(token, next)
                && words.is(next, WordClass.ADJECTIVE)
                && !words.get(next).hasProclitic()
                && CaseEndings.isIndefiniteAccusative(words, token)
                && CaseEndings.isIndefiniteAccusative(words, next);
    }

    /**
     * "20 محتجا على القرار", "47 طالبا", against "بلغت 6 في المئة مشددا على" and "عام 2010 مشيرا إلى أن": how many there are of those.
     */
    private boolean isCounted(int token) {
        boolean number = words.sameParagraph(token - 1, token)
                && (words.token(token - 1).kind() == TokenKind.NUMBER
                        || words.is(token - 1, WordClass.NUMBER)
                                && !words.get(token - 1).definite()
                                && !words.token(token - 1).folded().startsWith(OF_THE));
        return number
                && (!words.token(token).spelling().isShownAccusative() || words.is(token, WordClass.TITLE))
                && !words.is(token + 1, WordClass.COMPLEMENTIZER)
                && !words.is(token + 2, WordClass.COMPLEMENTIZER);
    }

    /** "ألف طالب وطالبة", "مراقبا ومراقبة": men and women of one kind. */
    private boolean isOfPair(int token) {
        boolean joined = words.get(token).conjunction() == 'و'
                && words.sameParagraph(token - 1, token)
                && words.isWord(token - 1);
        String men = joined ? words.get(token - 1).form() : "";
        String women = words.get(token).form();
        return joined
                && (women.equals(men + "ه")
                        || men.endsWith("ا") && women.equals(men.substring(0, men.length() - 1) + "ه"));
    }

    /** "مذكرة توقيف بحق": a noun with the noun that it belongs to. */
    private boolean isThingOfSomething(int token) {
        return words.is(token, WordClass.NOUN)
                && !words.get(token).form().endsWith("ا")
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.NOUN)
                && !words.get(token + 1).definite()
                && !words.get(token + 1).hasProclitic();
    }
}
