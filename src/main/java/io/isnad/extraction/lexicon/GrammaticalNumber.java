package io.isnad.extraction.lexicon;

/** Grammatical number. */
public enum GrammaticalNumber {
    SINGULAR,
    DUAL,
    PLURAL
}
