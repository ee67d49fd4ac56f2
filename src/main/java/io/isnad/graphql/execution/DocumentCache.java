package io.isnad.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps documents that have been parsed and found valid, bounded by their length. Invalid ones are not kept. */
final class DocumentCache implements PreparsedDocumentProvider {

    private final Cache<String, PreparsedDocumentEntry> documents;

    /** Keeps documents with so many characters together. */
    DocumentCache(long characters) {
        this.documents = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((String text, PreparsedDocumentEntry document) -> text.length())
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry document = documents.getIfPresent(input.getQuery());
        if (document == null) {
            document = parse.apply(input);
            if (!document.hasErrors()) {
                documents.put(input.getQuery(), document);
            }
        }
        return CompletableFuture.completedFuture(document);
    }
}
