package io.isnad.graphql.persisted;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.execution.GraphQLRequest;
import io.isnad.graphql.execution.GraphQLRequest.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Finds the documents that requests name: registered ones by their id, and those that clients have sent before by their
 * SHA-256, as Apollo's automatic persisted queries have it. What clients send is kept by this instance alone: one that
 * does not know a hash says so, and the client sends the document again.
 */
@ApplicationScoped
public class PersistedDocuments {

    private final boolean automatic;
    private final boolean registeredOnly;
    private final RegisteredDocuments registered;
    private final Cache<String, String> sent;

    PersistedDocuments(ApiConfig config) {
        ApiConfig.PersistedDocuments settings = config.persistedDocuments();
        this.automatic = settings.automatic() && !settings.registeredOnly();
        this.registeredOnly = settings.registeredOnly();
        this.registered = settings.registered().map(RegisteredDocuments::of).orElseGet(RegisteredDocuments::none);
        this.sent = Caffeine.newBuilder()
                .maximumWeight(settings.automaticCharacters())
                .weigher((String hash, String document) -> hash.length() + document.length())
                .build();
    }

    /**
     * The document that a request sends or names.
     *
     * @throws PersistedDocumentException if it names one that is not known, or sends one that may not be executed
     */
    public String document(GraphQLRequest request) {
        return request.document() == null ? named(request.persisted()) : sent(request.document(), request.persisted());
    }

    /** Keeps the document of a request that has turned out well, if the request says under which hash. */
    public void keep(GraphQLRequest request) {
        if (automatic && request.persisted() != null && request.persisted().isHash()) {
            sent.put(request.persisted().value(), request.document());
        }
    }

    private String named(DocumentId id) {
        String document = registered.get(id.value());
        if (document == null && id.isHash()) {
            document = sent.getIfPresent(id.value());
        }
        if (document != null) {
            return document;
        }
        if (id.isHash() && !automatic && !registeredOnly) {
            // Apollo's clients know this message, and the one below.
            throw new PersistedDocumentException(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        throw new PersistedDocumentException(
                ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                id.isHash() ? "PersistedQueryNotFound" : "No document is registered under the id " + abbreviated(id));
    }

    private String sent(String document, DocumentId id) {
        if (registeredOnly && !registered.contains(document)) {
            throw new PersistedDocumentException(
                    ErrorCode.DOCUMENT_NOT_REGISTERED,
                    "Only registered documents are executed. Have this one registered, or send one that is.");
        }
        if (id != null && id.isHash() && !sha256(document).equals(id.value())) {
            throw new PersistedDocumentException(
                    ErrorCode.BAD_REQUEST,
                    "extensions.persistedQuery.sha256Hash is not the SHA-256 of the query, in lower-case hexadecimal");
        }
        return document;
    }

    private static String abbreviated(DocumentId id) {
        return id.value().length() <= 80 ? id.value() : id.value().substring(0, 80) + "…";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
