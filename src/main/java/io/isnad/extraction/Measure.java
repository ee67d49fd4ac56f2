package io.isnad.extraction;

/**
 * A concrete act of an authority upon someone or something.
 *
 * @param kind what is done
 * @param status how far it has come
 * @param trigger the head word or words
 * @param issuer index in {@link Extraction#actors()}, or null where the article does not tell
 * @param target upon whom or what, or null
 * @param quantity how many or how much, or null
 * @param effective when it takes effect or was taken, or null
 * @param evidence the clause that states it; contains {@code trigger}
 * @param statement index in {@link Extraction#statements()} of the innermost statement that tells of it, or null where
 *     the article does in its own voice
 */
public record Measure(
        MeasureKind kind,
        MeasureStatus status,
        Span trigger,
        Integer issuer,
        MeasureTarget target,
        Quantity quantity,
        TimeExpression effective,
        Span evidence,
        Integer statement) {}
