package io.isnad.extraction.measure;

import io.isnad.extraction.text.Memo;
import io.isnad.extraction.text.Normalizer;
import java.util.Set;

/** By which words the same act is told: "اعتقل", "توقيف", "إلقاء القبض". */
final class Acts {

    /** What a court sentences to; the sentence itself is told by any of these. */
    private static final Set<String> SENTENCES =
            Set.of("سجن", "حبس", "حكم", "حكم بالسجن", "حكم بالإعدام", "إعدام", "سجن مؤبد");

    private static final Set<String> LEAVING = Set.of("غير مرغوب", "مغادرة البلاد", "أمهل", "طرد");
    private static final Set<String> RELEASES = Set.of("أطلق", "إطلاق", "أفرج", "إفراج");
    private static final Set<String> ARRESTS = Set.of(
            "اعتقال", "اعتقل", "توقيف", "إيقاف", "أوقف", "احتجاز", "احتجز", "قبض", "إلقاء القبض", "ألقى القبض", "ضبط");
    private static final Set<String> CHARGES = Set.of("تهمة", "اتهام", "توجيه تهمة", "توجيه الاتهام", "لائحة اتهام");

    /** Of each word that names a measure, what its kind of act is known by. */
    private static final Memo<String> ROOTS = new Memo<>(Acts::root);

    private Acts() {}

    /** Whether two measures are told by words for the same act. */
    static boolean same(Draft one, Draft other) {
        return root(one).equals(root(other));
    }

    private static String root(Draft draft) {
        return ROOTS.get(draft.trigger().word().lemma());
    }

    private static String root(String lemma) {
        if (SENTENCES.contains(lemma)) {
            return "سجن";
        }
        if (RELEASES.stream().anyMatch(lemma::startsWith)) {
            return "سراح";
        }
        if (ARRESTS.contains(lemma)) {
            return "قبض";
        }
        if (CHARGES.contains(lemma)) {
            return "تهمة";
        }
        if (LEAVING.stream().anyMatch(lemma::contains)) {
            return "مغادرة";
        }
        String root = withoutWeakLetters(Normalizer.fold(lemma));
        return root.isEmpty() ? lemma : root;
    }

    private static String withoutWeakLetters(String folded) {
        StringBuilder root = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if ("اويتمهء ".indexOf(folded.charAt(i)) < 0) {
                root.append(folded.charAt(i));
            }
        }
        return root.toString();
    }
}
