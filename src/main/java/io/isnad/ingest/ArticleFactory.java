package io.isnad.ingest;

import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.Article;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.StableId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/** Makes the stored article of a document; its paragraphs and what is searched in it wait for the extraction. */
final class ArticleFactory {

    private ArticleFactory() {}

    static Article article(SourceDocument document, ArticleOrigin origin, String engineVersion) {
        Article article = new Article();
        article.id = StableId.article(document.sourceName());
        article.sourceName = document.sourceName();
        article.origin = origin;
        article.title = document.title();
        article.text = document.text();
        article.language = document.language();
        article.publisher = document.publisher();
        article.author = document.author();
        article.url = document.url();
        article.publishedAt = document.publishedAt();
        article.importedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        article.contentHash = sha256(document.text());
        article.engineVersion = engineVersion;
        article.fingerprint = fingerprint(article);
        return article;
    }

    /**
     * The same article for the results of another engine.
     *
     * @param stored as it is in the database
     */
    static Article again(Article stored, String engineVersion) {
        Article article = new Article();
        article.id = stored.id;
        article.sourceName = stored.sourceName;
        article.origin = stored.origin;
        article.title = stored.title;
        article.text = stored.text;
        article.language = stored.language;
        article.publisher = stored.publisher;
        article.author = stored.author;
        article.url = stored.url;
        article.publishedAt = stored.publishedAt;
        article.importedAt = stored.importedAt;
        article.contentHash = stored.contentHash;
        article.fingerprint = stored.fingerprint;
        article.engineVersion = engineVersion;
        return article;
    }

    private static UUID fingerprint(Article article) {
        return StableId.of(
                "fingerprint",
                article.contentHash,
                article.origin,
                article.title,
                article.language,
                article.publisher,
                article.author,
                article.url,
                article.publishedAt);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
