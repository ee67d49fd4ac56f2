package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import java.util.Set;

/** Prepositions after which a measure is only spoken of, or is a circumstance of something else: "بشأن طرد", "بعد طرد". */
final class Circumstances {

    /** What stands after these is spoken of, not done. */
    private static final Set<String> TOPIC = Set.of(
            "بشان", "حول", "ضد", "رغم", "مع", "بين", "تجاه", "ازاء", "حيال", "بسبب", "جراء", "خلال", "وسط", "تحت",
            "بموجب", "دون", "مثل");

    private static final Set<String> CIRCUMSTANCE = Set.of(
            "بعد", "قبل", "عقب", "اثر", "منذ", "بسبب", "رغم", "نتيجه", "خلال", "قبيل", "بعيد", "وسط", "جراء", "في",
            "مع");

    private static final Set<String> ADVERBIALS = Set.of(
            "وفقا", "طبقا", "تمهيدا", "اعتبارا", "نظرا", "تنفيذا", "سعيا", "خلفا", "تضامنا", "عملا", "بدلا", "تطبيقا",
            "فورا", "مجددا", "نهاييا", "موقتا", "جميعا", "معا");

    /** "ردا على", "بناء على": what they take is nobody's target. */
    private static final Set<String> REPLIES =
            Set.of("ردا", "رد", "الرد", "احتجاجا", "بناء", "علاوه", "حفاظا", "استنادا", "تعليقا", "اعتمادا");

    private Circumstances() {}

    /** "ردا", "تمهيدا": an accusative that opens a circumstance. */
    static boolean isAdverbial(String form) {
        return ADVERBIALS.contains(form) || REPLIES.contains(form) && form.endsWith("ا");
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
                && (scene.words().isAmong(token, WordSet.CAUSE) || scene.words().isTokenAmong(token, WordSet.CAUSE));
    }

    /** Whether the preposition at the token belongs to "in answer", "on the strength" and their like. */
    static boolean isOfReply(Scene scene, int token) {
        return scene.isForm(token + 1, "ذمه")
                || scene.isWord(token - 1)
                        && scene.words().sameParagraph(token - 1, token)
                        && REPLIES.contains(scene.word(token - 1).form());
    }

    /** "الرد على", "ردا على": what is answered, not what is done. */
    static boolean isReply(Scene scene, int token) {
        return scene.isWord(token) && REPLIES.contains(scene.word(token).form());
    }

    /** "لنيابات وسط القاهرة": where a place lies. */
    static boolean isMiddle(Scene scene, int token) {
        return scene.isForm(token, "وسط") && scene.is(token + 1, WordClass.PLACE);
    }

    /** "حول", "بشأن": after a decision, what is decided. */
    static boolean isContent(String preposition) {
        return preposition.equals("حول") || preposition.equals("بشان");
    }

    static boolean isTopic(String preposition) {
        return TOPIC.contains(preposition);
    }

    static boolean isCircumstance(String preposition) {
        return CIRCUMSTANCE.contains(preposition);
    }

    /** "بعد طرد", "على الرغم من طرد". */
    static boolean isCircumstance(Scene scene, int preposition) {
        return isCircumstance(scene.word(preposition).form())
                || scene.isForm(preposition, "من")
                        && (scene.isForm(preposition - 1, "الرغم") || scene.isForm(preposition - 1, "رغم"));
    }

    /** "بدلا من طرد", "بدلا من الاكتفاء بطرد": what stands after it is not done. */
    static boolean isInstead(Scene scene, int token) {
        return scene.words().isTokenAmong(token, WordSet.INSTEAD);
    }
}
