package io.isnad.extraction;

/**
 * A title that an article gives a person.
 *
 * @param title the title as the article has it, e.g. "وزير الخارجية الروسي"
 * @param organization index of the organisation in which it is held, or null where the article names none
 * @param mention index in {@link Extraction#mentions()} of the mention that carries the title
 */
public record Role(String title, Integer organization, int mention) {}
