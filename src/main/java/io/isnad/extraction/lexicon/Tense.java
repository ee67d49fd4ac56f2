package io.isnad.extraction.lexicon;

/** What kind of verb form a word is. */
public enum Tense {
    PAST,
    PRESENT,
    /** Active participle. */
    PARTICIPLE
}
