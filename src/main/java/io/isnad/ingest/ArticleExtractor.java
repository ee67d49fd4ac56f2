package io.isnad.ingest;

import io.isnad.extraction.Extraction;
import java.time.LocalDate;

/** The engine, as the import sees it. */
interface ArticleExtractor {

    /** Changes whenever the same text may give another result. */
    String version();

    /** Reads one article; {@code publishedOn} is null where the day is not known. */
    Extraction extract(String text, String language, LocalDate publishedOn);
}
