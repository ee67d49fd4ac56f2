package io.isnad.ingest;

import io.isnad.store.Span;
import java.util.List;

/** From the engine's spans to the store's, none of which may leave the text. */
final class Spans {

    private final int length;

    Spans(String text) {
        length = text.length();
    }

    Span of(io.isnad.extraction.Span span) {
        if (span.end() > length) {
            throw new IllegalStateException("the engine's " + span + " ends outside a text of " + length);
        }
        return new Span(span.start(), span.end());
    }

    List<Span> of(List<io.isnad.extraction.Span> spans) {
        return spans.stream().map(this::of).toList();
    }
}
