package io.isnad.ingest;

import io.isnad.store.ImportLock;
import io.isnad.store.QueryIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** When the indexes for queries are set aside, and when they are made again. */
@ApplicationScoped
public class IndexesAside {

    private static final Logger LOG = Logger.getLogger(IndexesAside.class);

    private final QueryIndexes indexes;
    private final ImportLock lock;

    IndexesAside(QueryIndexes indexes, ImportLock lock) {
        this.indexes = indexes;
        this.lock = lock;
    }

    /** Before an import, which has the lock: an import that serves needs them all, a first one that does not, none. */
    void prepare(ImportTask task) {
        if (task.served()) {
            restore();
            return;
        }
        int aside = Outage.outlast(indexes::setAsideForFirstImport);
        if (aside > 0) {
            LOG.infof("%d indexes are aside until the end of this first import", aside);
        }
    }

    /** After an import, which still has the lock. */
    void restore() {
        long start = System.nanoTime();
        int restored = Outage.outlast(indexes::restore);
        if (restored > 0) {
            LOG.infof("%d indexes restored in %.1f s", restored, (System.nanoTime() - start) / 1e9);
        }
    }

    /** Makes those again that an import has left aside because it was cut short; an import under way does it itself. */
    public void restoreLeftBehind() {
        if (Outage.outlast(indexes::areAside)) {
            try (ImportLock.Held held = lock.tryTake().orElse(null)) {
                if (held != null) {
                    restore();
                }
            }
        }
    }
}
