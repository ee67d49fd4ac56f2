package io.isnad.graphql.load;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.isnad.graphql.list.Facet;
import io.isnad.graphql.list.FacetKey;
import io.isnad.graphql.list.Filter;
import io.isnad.graphql.list.ListKey;
import io.isnad.graphql.list.Listing;
import io.isnad.graphql.list.Order;
import io.isnad.graphql.list.Page;
import io.isnad.graphql.list.PageKey;
import io.isnad.graphql.list.PageRequest;
import io.isnad.graphql.list.Table;
import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.node.NodeType;
import io.isnad.graphql.sql.Deadline;
import io.isnad.graphql.type.Node;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.dataloader.DataLoader;

/**
 * What fields load through: everything that is asked for on one level of a query is read together, in one statement for
 * each kind of thing and each set of arguments. A field calls it once, while it is being fetched: what is asked for later
 * would not be dispatched.
 */
@ApplicationScoped
public class Loading {

    private final Context context;

    Loading(Context context) {
        this.context = context;
    }

    /**
     * Gives back what the operation holds of the database. To be called before something is stored, so that none waits with
     * one connection for another, and after it, so that what is loaded then sees what was stored, and has time of its own.
     */
    public void renew() {
        GraphQLContext operation = context.unwrap(DataFetchingEnvironment.class).getGraphQlContext();
        Reading.of(operation).renew(operation.<Deadline>get(Deadline.class).again());
    }

    /**
     * The nodes of a stream of keys, each as it is when it comes, with all that is loaded for it; those that are not there
     * (any more) are left out. To be taken one after the other.
     *
     * @param workers reads nodes, and hands them on: when it is done with that, what it holds of the database is given back
     */
    public <N> Multi<N> each(Table kind, Multi<UUID> keys, Executor workers) {
        GraphQLContext operation = context.unwrap(DataFetchingEnvironment.class).getGraphQlContext();
        Reading reading = Reading.of(operation);
        Deadline first = operation.get(Deadline.class);
        return keys.emitOn(work -> workers.execute(() -> andClose(work, reading)), 1)
                .map(key -> {
                    @SuppressWarnings("unchecked")
                    N node = (N) reading.anew(kind, key, first.again());
                    return Optional.ofNullable(node);
                })
                .select()
                .where(Optional::isPresent)
                .map(Optional::get);
    }

    /**
     * Even of a node that nobody takes any more, since its subscriber has just gone. The next work can come while this one's
     * connection is given back: it waits.
     */
    private static void andClose(Runnable work, Reading reading) {
        synchronized (reading) {
            try {
                work.run();
            } finally {
                reading.close();
            }
        }
    }

    /** A page of a list of a parent, or of the root where the parent is null. */
    public <N> CompletionStage<Page<N>> page(
            Listing listing, UUID parent, Filter filter, Order order, PageRequest page) {
        return load(Loaders.PAGES, new PageKey(new ListKey(listing, parent, filter, order), page));
    }

    /** A page of a list that has but one order. */
    public <N> CompletionStage<Page<N>> page(Listing listing, UUID parent, Filter filter, PageRequest page) {
        return page(listing, parent, filter, listing.order(), page);
    }

    /** A page of a list that has but one order and no filter. */
    public <N> CompletionStage<Page<N>> page(Listing listing, UUID parent, PageRequest page) {
        return page(listing, parent, null, listing.order(), page);
    }

    /** How many rows a list has. */
    public CompletionStage<Integer> count(ListKey list) {
        return load(Loaders.COUNTS, list);
    }

    /** The counts of statements by a facet. */
    public CompletionStage<List<Facet.Count>> facet(FacetKey facet) {
        return load(Loaders.FACETS, facet);
    }

    /** All of a short list of a parent. */
    public <N> CompletionStage<List<N>> list(Listed listed, UUID parent) {
        return load(Loaders.LISTS, new ListedKey(listed, parent));
    }

    /** The node with a key, or null if there is none or the key is null. */
    public <N> CompletionStage<N> node(Table kind, UUID key) {
        return key == null ? CompletableFuture.completedFuture(null) : load(Loaders.NODES, new NodeKey(kind, key));
    }

    /** The node with a global id, or null if there is none. */
    public <N> CompletionStage<N> node(NodeId id) {
        return this.<Node>node(tableOf(id.type()), id.key()).thenApply(node -> {
            boolean found = node != null && node.getId().equals(NodeId.encode(id.type(), id.key()));
            @SuppressWarnings("unchecked")
            N typed = found ? (N) node : null;
            return typed;
        });
    }

    /** The nodes with global ids, with null where there is none. */
    public <N> CompletionStage<List<N>> nodes(List<NodeId> ids) {
        List<CompletableFuture<N>> nodes =
                ids.stream().map(id -> this.<N>node(id).toCompletableFuture()).toList();
        return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new))
                .thenApply(done -> nodes.stream().map(CompletableFuture::join).toList());
    }

    private static Table tableOf(NodeType type) {
        return switch (type) {
            case ARTICLE -> Table.ARTICLE;
            case STATEMENT -> Table.STATEMENT;
            case MEASURE -> Table.MEASURE;
            case PERSON, ORGANIZATION, GROUP -> Table.ACTOR;
        };
    }

    private <K, V> CompletionStage<V> load(String loader, K key) {
        DataLoader<K, V> found = context.unwrap(DataFetchingEnvironment.class).getDataLoader(loader);
        return found.load(key);
    }
}
