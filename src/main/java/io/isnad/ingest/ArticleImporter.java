package io.isnad.ingest;

import io.isnad.extraction.Extraction;
import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.Article;
import io.isnad.store.ArticleContents;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.ArticleStore;
import io.isnad.store.StoredVersion;
import io.isnad.store.search.SearchVector;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Imports single articles: finds out whether anything changed, and only then extracts and stores. Safe for all threads.
 * Many at once go through {@link ImportPipeline}, by the same steps.
 */
@ApplicationScoped
public class ArticleImporter {

    private final ArticleExtractor extractor;
    private final ArticleStore store;
    private final TimeLimit timeLimit;

    ArticleImporter(ArticleExtractor extractor, ArticleStore store, ExtractionConfig config) {
        this.extractor = extractor;
        this.store = store;
        this.timeLimit = new TimeLimit(config.timeLimit());
    }

    /**
     * Imports an article under the id that its source name gives, in one transaction: all of it or nothing.
     *
     * @param origin by which way it comes in; one that came in by another way before is of this way from now on
     * @throws RuntimeException if extraction or storing fails; what was stored before is as it was
     */
    public ImportedArticle importArticle(SourceDocument document, ArticleOrigin origin) {
        Article article = article(document, origin);
        Optional<StoredVersion> stored = store.version(article.id);
        if (stored.isPresent() && isSame(article, stored.get()) && isOfThisEngine(stored.get())) {
            return new ImportedArticle(article.id, ImportOutcome.UNCHANGED);
        }
        return new ImportedArticle(article.id, ImportOutcome.of(store.save(contents(article))));
    }

    /** The article of a document, without what the engine finds in it. */
    Article article(SourceDocument document, ArticleOrigin origin) {
        return ArticleFactory.article(document, origin, engineVersion());
    }

    /** Whether an article is the stored one, by whichever engine that was read. */
    static boolean isSame(Article article, StoredVersion stored) {
        return stored != null && stored.fingerprint().equals(article.fingerprint);
    }

    private boolean isOfThisEngine(StoredVersion stored) {
        return stored.engineVersion().equals(engineVersion());
    }

    /**
     * Extracts what there is in an article.
     *
     * @throws RuntimeException if the engine fails or takes longer than it may
     */
    ArticleContents contents(Article article) {
        Extraction extraction =
                timeLimit.call(() -> extractor.extract(article.text, article.language, publishedOn(article)));
        return new ExtractionMapper(article, extraction).contents();
    }

    /**
     * The version of all that makes the stored results of a text: of the engine, and of what search sees. Articles of
     * another one are read again, from the database, also where nobody has their files any more.
     */
    String engineVersion() {
        return extractor.version() + "/" + SearchVector.VERSION;
    }

    private static LocalDate publishedOn(Article article) {
        return article.publishedAt == null
                ? null
                : article.publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
