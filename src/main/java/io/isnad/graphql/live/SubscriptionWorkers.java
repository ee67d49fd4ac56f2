package io.isnad.graphql.live;

import io.isnad.graphql.config.ApiConfig;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads that make the answers of subscriptions: few, so that however many there are, most connections to the database
 * are left to other operations.
 */
@ApplicationScoped
public class SubscriptionWorkers implements Executor {

    private final ExecutorService threads;

    SubscriptionWorkers(ApiConfig config) {
        threads = Executors.newFixedThreadPool(
                config.subscriptions().threads(), work -> new Thread(work, "graphql-subscriptions"));
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(() -> inRequest(work));
    }

    void onStop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    /** Fields are fetched as in a request. */
    private static void inRequest(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }
}
