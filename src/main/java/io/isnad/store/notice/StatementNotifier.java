package io.isnad.store.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/** Tells of statements that were stored. */
@ApplicationScoped
public class StatementNotifier {

    private static final Logger LOG = Logger.getLogger(StatementNotifier.class);

    private final StatelessSession session;

    StatementNotifier(StatelessSession session) {
        this.session = session;
    }

    /**
     * Tells of statements, in a transaction of its own, after the one that has stored them: those that notify commit one at a
     * time in the whole database, and no import is to wait for another's. If it fails, the statements are stored all the
     * same.
     */
    public void added(List<UUID> statements) {
        if (statements.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> StatementNotice.payloads(statements).forEach(this::say));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Subscribers were not told of %d statements", statements.size());
        }
    }

    private void say(String payload) {
        session.createNativeQuery("select 1 from pg_notify(:channel, :payload)", Integer.class)
                .setParameter("channel", StatementNotice.CHANNEL)
                .setParameter("payload", payload)
                .getSingleResult();
    }
}
