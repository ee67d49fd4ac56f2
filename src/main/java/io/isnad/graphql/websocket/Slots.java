package io.isnad.graphql.websocket;

import io.isnad.graphql.error.Limit;
import io.isnad.graphql.error.LimitExceeded;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what clients have at the same time, each and all together, up to limits. Safe for all threads. */
final class Slots {

    private final Limit limit;
    private final int all;
    private final Limit limitPerClient;
    private final int each;
    private final Map<String, Integer> taken = new HashMap<>();
    private int total;

    /**
     * Nothing is taken.
     *
     * @param limit what limits them all
     * @param all how many there may be
     * @param limitPerClient what limits one client
     * @param each how many one may have
     */
    Slots(Limit limit, int all, Limit limitPerClient, int each) {
        this.limit = limit;
        this.all = all;
        this.limitPerClient = limitPerClient;
        this.each = each;
    }

    /** Takes one for a client; says which limit forbids it, if one does, and takes none then. */
    synchronized Optional<LimitExceeded> take(String client) {
        if (taken.getOrDefault(client, 0) >= each) {
            return Optional.of(LimitExceeded.of(limitPerClient, each));
        }
        if (total >= all) {
            return Optional.of(LimitExceeded.of(limit, all));
        }
        taken.merge(client, 1, Integer::sum);
        total++;
        return Optional.empty();
    }

    /** Gives back one that was taken for a client. */
    synchronized void release(String client) {
        taken.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
        total--;
    }
}
