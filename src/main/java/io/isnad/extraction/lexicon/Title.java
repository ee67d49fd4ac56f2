package io.isnad.extraction.lexicon;

/**
 * A form of a title.
 *
 * @param lemma masculine singular
 * @param titleClass what sort it is
 * @param complement whether a noun phrase normally follows, as in وزير الخارجية
 * @param gender of this form
 * @param number of this form
 */
public record Title(String lemma, TitleClass titleClass, boolean complement, Gender gender, GrammaticalNumber number) {}
