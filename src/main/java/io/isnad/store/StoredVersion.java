package io.isnad.store;

import java.util.UUID;

/**
 * Of what a stored article was made.
 *
 * @param fingerprint hash of the document
 * @param engineVersion the engine whose results are stored
 */
public record StoredVersion(UUID fingerprint, String engineVersion) {

    static StoredVersion of(Article article) {
        return new StoredVersion(article.fingerprint, article.engineVersion);
    }
}
