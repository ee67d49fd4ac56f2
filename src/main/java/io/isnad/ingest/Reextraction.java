package io.isnad.ingest;

import io.isnad.store.Article;
import io.isnad.store.ArticleStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Extracts again, from the database, what another engine has extracted. The old results are served until an article's new
 * ones take their place.
 */
@ApplicationScoped
class Reextraction {

    private static final Logger LOG = Logger.getLogger(Reextraction.class);
    private static final int ARTICLES_AT_ONCE = 100;

    private final ArticleStore store;
    private final ArticleImporter importer;

    Reextraction(ArticleStore store, ArticleImporter importer) {
        this.store = store;
        this.importer = importer;
    }

    /** The versions of all other engines by which there are articles. */
    Set<String> otherEngines() {
        return Outage.outlast(() -> store.otherEngines(importer.engineVersion()));
    }

    /** Puts the articles of these engines into the pipeline. */
    void feed(Set<String> engines, ImportPipeline pipeline) {
        for (String engine : engines) {
            LOG.infof("Articles of engine %s are extracted again", engine);
            UUID last = null;
            while (!pipeline.isClosed()) {
                List<Article> articles = after(last, engine);
                if (articles.isEmpty()) {
                    break;
                }
                last = articles.get(articles.size() - 1).id;
                pipeline.refresh(articles.stream()
                        .map(article -> ArticleFactory.again(article, importer.engineVersion()))
                        .toList());
            }
        }
    }

    private List<Article> after(UUID last, String engine) {
        return Outage.outlast(() -> store.articlesOf(engine, last, ARTICLES_AT_ONCE));
    }
}
