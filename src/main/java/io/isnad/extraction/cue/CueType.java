package io.isnad.extraction.cue;

/** How a report of speech is made. */
public enum CueType {
    /** A finite verb: "قال". */
    VERB,
    /** A circumstantial participle: "مشيرا". */
    PARTICIPLE,
    /** A noun: "إعلان", "قوله". */
    NOUN,
    /** A phrase of attribution: "بحسب". */
    ATTRIBUTIVE,
    /** A headline's "speaker: …". */
    COLON,
    /** Quotation marks alone. */
    QUOTE
}
