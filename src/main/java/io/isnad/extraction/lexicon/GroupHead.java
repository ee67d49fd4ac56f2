package io.isnad.extraction.lexicon;

/**
 * A noun for unnamed or collective sources.
 *
 * @param lemma singular
 * @param quantifier whether it only counts others: بعض, عدد من
 * @param plural whether this form is the plural
 * @param gender of this form
 * @param person whether it is one of some people, where it is no plural
 */
public record GroupHead(String lemma, boolean quantifier, boolean plural, Gender gender, boolean person) {}
