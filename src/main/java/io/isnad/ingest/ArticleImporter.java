package io.isnad.ingest;

import io.isnad.extraction.Extraction;
import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.Article;
import io.isnad.store.ArticleContents;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.ArticleStore;
import io.isnad.store.StableId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Imports single articles: finds out whether anything changed, and only then extracts and stores. Safe for all threads. */
@ApplicationScoped
public class ArticleImporter {

    private final ArticleExtractor extractor;
    private final ArticleStore store;

    ArticleImporter(ArticleExtractor extractor, ArticleStore store) {
        this.extractor = extractor;
        this.store = store;
    }

    /**
     * Imports an article under the id that its source name gives, in one transaction: all of it or nothing.
     *
     * @param origin by which way it comes in; one that came in by another way before is of this way from now on
     * @throws RuntimeException if extraction or storing fails; what was stored before is as it was
     */
    public ImportedArticle importArticle(SourceDocument document, ArticleOrigin origin) {
        UUID stored = store.fingerprint(StableId.article(document.sourceName())).orElse(null);
        return importArticle(document, origin, stored);
    }

    /**
     * As the other, for who knows already what is stored.
     *
     * @param stored the fingerprint of the stored article, or null if there is none
     */
    ImportedArticle importArticle(SourceDocument document, ArticleOrigin origin, UUID stored) {
        Article article = ArticleFactory.article(document, origin, extractor.version());
        if (article.fingerprint.equals(stored)) {
            return new ImportedArticle(article.id, ImportOutcome.UNCHANGED);
        }
        Extraction extraction = extractor.extract(document.text(), document.language(), publishedOn(document));
        ArticleContents contents = new ExtractionMapper(article, extraction).contents();
        boolean replaced = store.save(contents);
        return new ImportedArticle(article.id, replaced ? ImportOutcome.UPDATED : ImportOutcome.CREATED);
    }

    private static LocalDate publishedOn(SourceDocument document) {
        return document.publishedAt() == null
                ? null
                : document.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
