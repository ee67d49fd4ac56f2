package io.isnad.extraction;

/**
 * A place where the text refers to an actor by name or by title.
 *
 * @param actor index in {@link Extraction#actors()}
 * @param span the longest name-and-title form, without clitics
 */
public record Mention(int actor, Span span) {}
