package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;

/** Prepositions after which a measure is only spoken of, or is a circumstance of something else: "بشأن طرد", "بعد طرد". */
final class Circumstances {

    private Circumstances() {}

    /** "ردا", "تمهيدا": an accusative that opens a circumstance. */
    static boolean isAdverbial(Scene scene, int token) {
        return scene.words().isAmong(token, MeasureSet.CIRCUMSTANTIAL);
    }

    /** "بالإضافة إلى", "إلى جانب", "مع": what joins one measure to another. */
    static boolean isAddition(Scene scene, int token) {
        if (!scene.isWord(token)) {
            return false;
        }
        String form = scene.word(token).form();
        return form.equals("مع")
                || form.equals("جانب") && scene.isForm(token - 1, "الي")
                || form.equals("الي")
                        && scene.isWord(token - 1)
                        && scene.word(token - 1).base().equals("اضافه")
                || form.equals("عن") && scene.isForm(token - 1, "فضلا");
    }

    static boolean isCause(Scene scene, int token) {
        return scene.isWord(token)
                && (scene.words().isAmong(token, MeasureSet.CAUSE)
                        || scene.words().isTokenAmong(token, MeasureSet.CAUSE));
    }

    /** Whether the preposition at the token belongs to "in answer", "on the strength" and their like. */
    static boolean isOfReply(Scene scene, int token) {
        return scene.isForm(token + 1, "ذمه")
                || scene.isWord(token - 1)
                        && scene.words().sameParagraph(token - 1, token)
                        && isReply(scene, token - 1);
    }

    /** "الرد على", "ردا على": what is answered, not what is done. */
    static boolean isReply(Scene scene, int token) {
        return scene.words().isAmong(token, MeasureSet.IN_REPLY);
    }

    /** "لنيابات وسط القاهرة": where a place lies. */
    static boolean isMiddle(Scene scene, int token) {
        return scene.isForm(token, "وسط") && scene.is(token + 1, WordClass.PLACE);
    }

    /** "حول", "بشأن": after a decision, what is decided. */
    static boolean isContent(String preposition) {
        return preposition.equals("حول") || preposition.equals("بشان");
    }

    static boolean isTopic(Scene scene, String preposition) {
        return scene.words().lexicon().isAmong(MeasureSet.SPOKEN_OF, preposition);
    }

    static boolean isCircumstance(Scene scene, String preposition) {
        return scene.words().lexicon().isAmong(MeasureSet.CIRCUMSTANCE, preposition);
    }

    /** "بعد طرد", "على الرغم من طرد". */
    static boolean isCircumstance(Scene scene, int preposition) {
        return scene.words().isAmong(preposition, MeasureSet.CIRCUMSTANCE)
                || scene.isForm(preposition, "من")
                        && (scene.isForm(preposition - 1, "الرغم") || scene.isForm(preposition - 1, "رغم"));
    }

    /** "بدلا من طرد", "بدلا من الاكتفاء بطرد": what stands after it is not done. */
    static boolean isInstead(Scene scene, int token) {
        return scene.words().isTokenAmong(token, WordSet.INSTEAD);
    }
}
