package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;
import java.util.Arrays;

/** What may introduce the content of a cue. */
public enum Complement {
    /** A clause after أن, أنّ, أنه. */
    AN("أن"),
    /** A clause after إن. */
    IN("إن"),
    /** A clause after بأن. */
    BIAN("بأن"),
    ILA("إلى"),
    ALA("على"),
    AN_PREPOSITION("عن"),
    MIN("من"),
    BI("ب"),
    FI("في"),
    LI("ل"),
    /** A noun phrase as direct object. */
    OBJECT("مفعول"),
    /** The direct object where it belongs to what was said: وصف القرار بأنه خطأ. */
    DESCRIBED("موصوف"),
    /** What the direct object is said to be: اعتبر القرار خطأ. */
    PREDICATE("خبر"),
    /** "مسؤولية", "تبعات": what somebody is charged with, as the second object. */
    BLAME("مسؤولية"),
    /** Nothing that follows: the verb reports also where it is negated, لم يستبعد الوزير الاستقالة. */
    NEGATED("منفي"),
    /** The same: it reports only there, لم يخف الوزير قلقه. */
    ONLY_NEGATED("منفيا"),
    /** The speaker's words after a colon or in quotation marks, with nothing before them. */
    SPEECH("قول");

    private final String arabic;
    private final String form;

    Complement(String arabic) {
        this.arabic = arabic;
        this.form = Normalizer.fold(arabic);
    }

    /** By the name that the lexicon files use. */
    static Complement of(String arabic) {
        return Arrays.stream(values())
                .filter(c -> c.arabic.equals(arabic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(arabic));
    }

    /** Whether it is a preposition that may stand before a noun phrase or before أن. */
    public boolean isPreposition() {
        return switch (this) {
            case ILA, ALA, AN_PREPOSITION, MIN, BI, FI, LI -> true;
            default -> false;
        };
    }

    /** The folded form of the preposition. */
    public String form() {
        return form;
    }
}
