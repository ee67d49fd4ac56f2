package io.isnad.ingest;

import io.isnad.store.ArticleContents;
import io.isnad.store.SaveOutcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The last step of an import: stores articles many at a time. If that fails for one of them, each is stored by itself, so
 * that the failure concerns it alone.
 */
final class ArticleWriting {

    private static final Logger LOG = Logger.getLogger(ArticleWriting.class);

    private final Function<List<ArticleContents>, Map<UUID, SaveOutcome>> store;
    private final ImportTally tally;

    /** @param store stores articles in one transaction, and tells what became of each */
    ArticleWriting(Function<List<ArticleContents>, Map<UUID, SaveOutcome>> store, ImportTally tally) {
        this.store = store;
        this.tally = tally;
    }

    void write(List<ArticleContents> articles) {
        Map<UUID, SaveOutcome> outcomes;
        try {
            outcomes = Outage.outlast(() -> store.apply(articles));
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                throw e;
            }
            LOG.debugf(e, "%d articles are stored one by one", articles.size());
            articles.forEach(this::writeAlone);
            return;
        }
        articles.forEach(one -> count(outcomes.get(one.article().id)));
    }

    private void writeAlone(ArticleContents article) {
        try {
            count(Outage.outlast(() -> store.apply(List.of(article))).get(article.article().id));
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                throw e;
            }
            tally.failed(ImportIssue.of(article.article().sourceName, e), e);
        }
    }

    private void count(SaveOutcome outcome) {
        tally.imported(ImportOutcome.of(outcome));
    }
}
