package io.isnad.extraction.lexicon;

/** What kind of verb form a word is. */
public enum Tense {
    PAST,
    PRESENT,
    /** The present after لم and لا where it is spelt otherwise: "لم يقل". */
    JUSSIVE,
    /** Active participle. */
    PARTICIPLE
}
