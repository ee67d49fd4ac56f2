package io.isnad.ingest.format;

import java.time.Instant;
import java.util.Objects;

/**
 * An article as it came in.
 *
 * @param sourceName where it came from, relative to the folder: "summit.txt", "archive.jsonl#17"
 * @param title its headline
 * @param text the whole text, with the title as its first line where the format keeps the two together or apart; not
 *     blank, without NUL and unpaired surrogates
 * @param language BCP 47 tag
 * @param publisher null where unknown, as are author, url and publishedAt
 */
public record SourceDocument(
        String sourceName,
        String title,
        String text,
        String language,
        String publisher,
        String author,
        String url,
        Instant publishedAt) {

    public SourceDocument {
        Objects.requireNonNull(sourceName, "sourceName");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
