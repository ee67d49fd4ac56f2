package io.isnad.extraction;

import java.util.List;

/**
 * One act of communication that an article attributes to a source.
 *
 * @param form how much of it is the speaker's own wording
 * @param content what was said: contiguous, without cue, speaker or complementizer
 * @param quotes the parts of {@code content} inside quotation marks, without the marks
 * @param cue null only for a headline's "speaker: …" and for quotes with no cue
 * @param speaker index in {@link Extraction#actors()}, or null where the article does not tell
 * @param attribution the chain of evidence
 * @param within index in {@link Extraction#statements()} of the statement in whose content this one stands, or null
 * @param saidAt when it was said, or null where the article does not tell
 */
public record Statement(
        StatementForm form,
        Span content,
        List<Span> quotes,
        Cue cue,
        Integer speaker,
        Attribution attribution,
        Integer within,
        TimeExpression saidAt) {

    public Statement {
        quotes = List.copyOf(quotes);
    }
}
