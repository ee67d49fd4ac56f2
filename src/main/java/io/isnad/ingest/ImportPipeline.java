package io.isnad.ingest;

import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.Article;
import io.isnad.store.ArticleContents;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.ArticleStore;
import io.isnad.store.StoredVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * From documents to stored articles: whoever reads puts documents in; threads as many as configured compare them with what
 * is stored and extract what has changed; one thread writes. Each passes on batches, and waits while the next has enough.
 */
final class ImportPipeline implements AutoCloseable {

    private static final int MOST_ARTICLES = 100;
    private static final int MOST_CHARACTERS = 500_000;
    private static final int BATCHES_TO_WRITE = 2;

    private final ArticleImporter importer;
    private final ArticleStore store;
    private final ImportTally tally;
    private final BooleanSupplier stopped;
    private final Stage extraction;
    private final Stage writing;

    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private List<SourceDocument> batch = new ArrayList<>();
    private int characters;

    /**
     * @param threads how many articles are extracted at once
     * @param stopped whether nothing more is wanted
     */
    ImportPipeline(
            ArticleImporter importer, ArticleStore store, ImportTally tally, int threads, BooleanSupplier stopped) {
        this.importer = importer;
        this.store = store;
        this.tally = tally;
        this.stopped = stopped;
        extraction = new Stage("import-extraction", threads, threads, this::failed);
        writing = new Stage("import-writing", 1, BATCHES_TO_WRITE, this::failed);
    }

    private void failed(Throwable thrown) {
        failure.compareAndSet(null, thrown);
    }

    /** Whether the pipeline takes no more: it is not wanted, or something concerns all articles, such as a lost database. */
    boolean isClosed() {
        return stopped.getAsBoolean() || failure.get() != null;
    }

    int queuedForExtraction() {
        return extraction.queued();
    }

    int queuedForWriting() {
        return writing.queued();
    }

    /** Takes a document; one thread at a time may call. */
    void add(SourceDocument document, ArticleOrigin origin) {
        batch.add(document);
        characters += document.text().length();
        if (batch.size() >= MOST_ARTICLES || characters >= MOST_CHARACTERS) {
            flush(origin);
        }
    }

    /** Passes on what is there, be it ever so little. */
    void flush(ArticleOrigin origin) {
        List<SourceDocument> documents = batch;
        batch = new ArrayList<>();
        characters = 0;
        if (!documents.isEmpty()) {
            extraction.submit(() -> importAll(documents, origin));
        }
    }

    /** Takes stored articles to be extracted again. */
    void refresh(List<Article> articles) {
        extraction.submit(() -> pass(extract(articles), new ArticleWriting(store::refreshAll, tally)));
    }

    private void importAll(List<SourceDocument> documents, ArticleOrigin origin) {
        if (isClosed()) {
            return;
        }
        List<Article> articles = documents.stream()
                .map(document -> importer.article(document, origin))
                .toList();
        Map<UUID, StoredVersion> stored = Outage.outlast(() ->
                store.versions(articles.stream().map(article -> article.id).toList()));
        List<Article> changed = new ArrayList<>();
        for (Article article : articles) {
            if (ArticleImporter.isSame(article, stored.get(article.id))) {
                tally.imported(ImportOutcome.UNCHANGED);
            } else {
                changed.add(article);
            }
        }
        pass(extract(changed), new ArticleWriting(store::saveAll, tally));
    }

    private List<ArticleContents> extract(List<Article> articles) {
        List<ArticleContents> extracted = new ArrayList<>(articles.size());
        for (Article article : articles) {
            if (isClosed()) {
                break;
            }
            try {
                extracted.add(importer.contents(article));
            } catch (RuntimeException | Error e) {
                // An error too, such as a text too large for the memory, concerns this article alone.
                tally.failed(ImportIssue.of(article.sourceName, e), e);
            }
        }
        return extracted;
    }

    private void pass(List<ArticleContents> extracted, ArticleWriting destination) {
        if (!extracted.isEmpty()) {
            writing.submit(() -> destination.write(extracted));
        }
    }

    /**
     * Returns when all that was put in is stored.
     *
     * @throws IllegalStateException if something went wrong that concerns all articles
     */
    @Override
    public void close() {
        extraction.close();
        writing.close();
        if (failure.get() != null) {
            throw new IllegalStateException("The import cannot go on", failure.get());
        }
    }
}
