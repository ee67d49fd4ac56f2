package io.isnad.ingest;

import io.isnad.store.ImportLock;
import io.isnad.store.SetAside;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** When that is set aside which a first import does without, and when it is made again. */
@ApplicationScoped
public class FirstImport {

    private static final Logger LOG = Logger.getLogger(FirstImport.class);

    private final SetAside aside;
    private final ImportLock lock;

    FirstImport(SetAside aside, ImportLock lock) {
        this.aside = aside;
        this.lock = lock;
    }

    /** Before an import, which has the lock: an import that serves needs the whole schema, a first one that does not, little. */
    void prepare(ImportTask task) {
        if (task.served()) {
            restore();
            return;
        }
        int count = Outage.outlast(aside::forFirstImport);
        if (count > 0) {
            LOG.infof("%d indexes and keys are aside until the end of this first import", count);
        }
    }

    /** After an import, which still has the lock. */
    void restore() {
        long start = System.nanoTime();
        int restored = Outage.outlast(aside::restore);
        if (restored > 0) {
            LOG.infof("%d indexes and keys restored in %.1f s", restored, (System.nanoTime() - start) / 1e9);
        }
    }

    /** Makes that again which an import has left aside because it was cut short; an import under way does it itself. */
    public void restoreLeftBehind() {
        if (Outage.outlast(aside::isAnything)) {
            try (ImportLock.Held held = lock.tryTake().orElse(null)) {
                if (held != null) {
                    restore();
                }
            }
        }
    }
}
