package io.isnad.extraction.lexicon;

/** What sort of title it is. */
public enum TitleClass {
    /** Heads a state or an institution. */
    OFFICE,
    SPOKESPERSON,
    RANK,
    HONORIFIC,
    PROFESSION,
    RELIGIOUS,
    KIN
}
