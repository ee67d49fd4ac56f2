package io.isnad.graphql.persisted;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The documents that whoever runs the application has registered, each under its id. */
final class RegisteredDocuments {

    private final Map<String, String> byId;
    private final Set<String> texts;

    private RegisteredDocuments(Map<String, String> byId) {
        this.byId = byId;
        this.texts = Set.copyOf(byId.values());
    }

    /** No documents. */
    static RegisteredDocuments none() {
        return new RegisteredDocuments(Map.of());
    }

    /**
     * The documents of a JSON file, an object of documents by their id, as GraphQL Code Generator and relay-compiler
     * write it.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    static RegisteredDocuments of(Path file) {
        try {
            return new RegisteredDocuments(
                    Map.copyOf(new JsonMapper().readValue(file.toFile(), new TypeReference<Map<String, String>>() {})));
        } catch (IOException e) {
            throw new UncheckedIOException("Registered documents: " + file + ": " + e.getMessage(), e);
        }
    }

    /** The document with an id, or null if there is none. */
    String get(String id) {
        return byId.get(id);
    }

    /** Whether a document is registered. */
    boolean contains(String text) {
        return texts.contains(text);
    }
}
