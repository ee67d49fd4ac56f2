package io.isnad.extraction.lexicon;

/** How much a cue word says by itself. */
public enum Strength {
    /** With one of its complements it is nearly always a report of speech. */
    STRONG,
    /** Only with a clause or with quoted words. */
    CLAUSAL,
    /** Often means something else: wants a clause and a speaker. */
    WEAK;

    static Strength of(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
