package io.isnad.graphql.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;

/** Makes loaders that read keys of the same shape together, and let other shapes go unharmed where one fails. */
final class Batches {

    private Batches() {}

    /**
     * A loader.
     *
     * @param shape what keys that can be read together have in common
     * @param id what is different among them
     * @param read reads the values of a shape for ids; ids with no value are left out
     * @param absent the value of an id with none
     */
    static <K, S, V> DataLoader<K, V> loader(
            Function<K, S> shape, Function<K, UUID> id, BiFunction<S, UUID[], Map<UUID, V>> read, V absent) {
        return DataLoaderFactory.newMappedDataLoaderWithTry(
                (Set<K> keys) -> CompletableFuture.completedFuture(values(keys, shape, id, read, absent)));
    }

    /** A loader of what cannot be read together. */
    static <K, V> DataLoader<K, V> oneByOne(Function<K, V> read) {
        return DataLoaderFactory.newMappedDataLoaderWithTry((Set<K> keys) -> {
            Map<K, Try<V>> values = new HashMap<>();
            keys.forEach(key -> values.put(key, Try.tryCall(() -> read.apply(key))));
            return CompletableFuture.completedFuture(values);
        });
    }

    private static <K, S, V> Map<K, Try<V>> values(
            Set<K> keys,
            Function<K, S> shape,
            Function<K, UUID> id,
            BiFunction<S, UUID[], Map<UUID, V>> read,
            V absent) {
        Map<S, List<K>> groups = new LinkedHashMap<>();
        keys.forEach(key ->
                groups.computeIfAbsent(shape.apply(key), s -> new ArrayList<>()).add(key));
        Map<K, Try<V>> values = new HashMap<>();
        groups.forEach((common, group) -> {
            Try<Map<UUID, V>> found = Try.tryCall(() -> read.apply(common, ids(group, id)));
            group.forEach(key -> values.put(key, found.map(byId -> byId.getOrDefault(id.apply(key), absent))));
        });
        return values;
    }

    private static <K> UUID[] ids(Collection<K> keys, Function<K, UUID> id) {
        return keys.stream().map(id).toArray(UUID[]::new);
    }
}
