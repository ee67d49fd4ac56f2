package io.isnad.extraction.lexicon;

/** Grammatical gender, as far as a form shows it. */
public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    /** Whether nothing forbids that both belong to the same word. */
    public boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
