package io.isnad.extraction.measure;

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

    private static final Set<String> INSTEAD = Set.of("بدلا", "بدل", "عوضا", "دون", "بدون", "عدم");

    private Circumstances() {}

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
        return INSTEAD.contains(scene.words().token(token).folded());
    }
}
