package io.isnad.graphql.live;

import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.Limit;
import io.isnad.graphql.error.LimitExceeded;
import io.isnad.graphql.list.Filter;
import io.isnad.graphql.list.ListKey;
import io.isnad.graphql.list.Listing;
import io.isnad.graphql.list.Pages;
import io.isnad.graphql.sql.Deadline;
import io.isnad.graphql.sql.Snapshot;
import io.isnad.graphql.sql.Snapshots;
import io.isnad.store.notice.StatementListener;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.BufferOverflowException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of statements as they are stored, for any number of subscribers. What belongs to a filter the database decides,
 * as for lists: once for all subscribers with equal filters.
 */
@ApplicationScoped
public class LiveStatements {

    private final Map<ListKey, Set<MultiEmitter<? super UUID>>> subscribers = new ConcurrentHashMap<>();
    private final StatementListener listener;
    private final Snapshots snapshots;
    private final ApiConfig config;

    LiveStatements(StatementListener listener, Snapshots snapshots, ApiConfig config) {
        this.listener = listener;
        this.snapshots = snapshots;
        this.config = config;
    }

    void onStart(@Observes StartupEvent event) {
        listener.hear(this::added);
    }

    /**
     * The statements that are stored from the moment of subscription on. Those that a subscriber has not taken yet wait for
     * him; when they are too many, it ends with {@link LimitExceeded}.
     *
     * @param filter which ones, or null for all
     */
    public Multi<UUID> added(Filter filter) {
        ListKey list = new ListKey(Listing.STATEMENTS, null, filter, Listing.STATEMENTS.order());
        int buffer = config.limits().subscriptionBuffer();
        return Multi.createFrom()
                .<UUID>emitter(emitter -> enter(list, emitter), buffer)
                .onFailure(BufferOverflowException.class)
                .transform(overrun -> LimitExceeded.of(Limit.SUBSCRIPTION_BUFFER, buffer));
    }

    /** How many subscribers there are. */
    public int subscribers() {
        return subscribers.values().stream().mapToInt(Set::size).sum();
    }

    private void enter(ListKey list, MultiEmitter<? super UUID> emitter) {
        subscribers.compute(list, (key, others) -> {
            Set<MultiEmitter<? super UUID>> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(emitter);
            return all;
        });
        emitter.onTermination(() -> leave(list, emitter));
    }

    private void leave(ListKey list, MultiEmitter<? super UUID> emitter) {
        subscribers.computeIfPresent(list, (key, all) -> {
            all.remove(emitter);
            return all.isEmpty() ? null : all;
        });
    }

    private void added(List<UUID> statements) {
        subscribers.forEach((list, all) -> {
            try (Snapshot snapshot = snapshots.until(Deadline.in(config.limits().executionTime()))) {
                List<UUID> selected = Pages.among(snapshot, list, statements.toArray(UUID[]::new));
                all.forEach(emitter -> selected.forEach(emitter::emit));
            } catch (RuntimeException e) {
                all.forEach(emitter -> emitter.fail(e));
            }
        });
    }
}
