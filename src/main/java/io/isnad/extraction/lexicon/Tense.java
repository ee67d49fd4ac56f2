package io.isnad.extraction.lexicon;

/** What kind of verb form a word is. */
public enum Tense {
    PAST,
    PRESENT,
    /** The present after لم, لا and أن where it is spelt otherwise: "لم يقل", "أن يقولوا". */
    JUSSIVE,
    /** Active participle. */
    PARTICIPLE
}
