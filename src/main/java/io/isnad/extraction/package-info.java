/**
 * The engine: text in, immutable records out.
 *
 * <p>{@link io.isnad.extraction.Extractor} runs a pipeline of stages, a package each: {@code text} (tokens, sentences,
 * quotation marks), {@code lexicon} (the linguistic data), {@code mention} (who is named where), {@code coreference}
 * (which mentions are one actor), {@code attribution} (cue, content, speaker) and {@code measure}. It knows nothing of
 * Quarkus, of a database or of an API, keeps no state between calls and may be used from any number of threads.
 */
package io.isnad.extraction;
