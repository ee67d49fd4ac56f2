package io.isnad.extraction.lexicon;

/** How much a cue word says by itself. */
public enum Strength {
    /** With one of its complements it is nearly always a report of speech. */
    STRONG,
    /** Also with a noun phrase where a person or a body is its subject, or where it has none of its own: "كشف الوزير عن". */
    SOURCED,
    /** Also with a noun phrase where whom it addresses is told by a preposition: "طلب من الوزير وقف". */
    ADDRESSED,
    /** Also with a noun phrase where a study or a poll is its subject: "أظهرت الدراسة ارتفاعا". */
    STUDIED,
    /** Also with a noun phrase that names what others claim, which it then denies: "رفض الاتهامات". */
    CLAIMS,
    /** Also with a noun phrase that tells or shows what happened to what is not known yet: "تحدث عن مقتل ثلاثة", "نشر صورا تظهر الحطام". */
    EVENTS,
    /** Also with a noun phrase that names a stance, which is taken again: "جدد موقف بلاده". */
    STANCES,
    /** Also with a noun phrase that is a courtesy: "قدم تعازيه". */
    COURTESIES,
    /** Also with a noun phrase that names what may be offered in words: "عرض المساعدة", else of a thing that is shown. */
    OFFERS,
    /** Only with a clause or with quoted words. */
    CLAUSAL,
    /** Often means something else: wants a clause and a speaker. */
    WEAK;

    static Strength of(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
