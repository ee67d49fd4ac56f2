package io.isnad.ingest;

import java.util.UUID;

/** What importing an article did, and its id. */
public record ImportedArticle(UUID id, ImportOutcome outcome) {}
