package io.isnad.graphql.load;

import io.isnad.graphql.list.ListKey;
import io.isnad.graphql.list.Page;
import io.isnad.graphql.list.PageKey;
import io.isnad.graphql.list.Pages;
import io.isnad.graphql.list.Table;
import java.util.List;
import org.dataloader.DataLoaderRegistry;

/** The loaders of one request. */
final class Loaders {

    static final String PAGES = "pages";
    static final String COUNTS = "counts";
    static final String LISTS = "lists";
    static final String NODES = "nodes";
    static final String FACETS = "facets";

    private Loaders() {}

    /** Loaders that read from a snapshot. */
    static DataLoaderRegistry of(Reading reading) {
        Pages pages = new Pages(reading.snapshot(), reading::rows);
        return DataLoaderRegistry.newRegistry()
                .register(
                        PAGES,
                        Batches.<PageKey, PageKey, Page<?>>loader(
                                PageKey::shape, key -> key.list().parent(), pages::read, null))
                .register(
                        COUNTS,
                        Batches.<ListKey, ListKey, Integer>loader(ListKey::shape, ListKey::parent, pages::count, 0))
                .register(
                        LISTS,
                        Batches.<ListedKey, Listed, List<?>>loader(
                                ListedKey::listed, ListedKey::parent, reading::lists, List.of()))
                .register(
                        NODES,
                        Batches.<NodeKey, Table, Object>loader(NodeKey::table, NodeKey::key, reading::nodes, null))
                .register(FACETS, Batches.oneByOne(pages::facet))
                .build();
    }
}
