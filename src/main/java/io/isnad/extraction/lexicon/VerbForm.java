package io.isnad.extraction.lexicon;

/**
 * An inflected form.
 *
 * @param form folded
 * @param tense past, present or participle
 * @param person 1, 2 or 3
 * @param gender as the form shows it
 * @param number as the form shows it
 */
public record VerbForm(String form, Tense tense, int person, Gender gender, GrammaticalNumber number) {}
