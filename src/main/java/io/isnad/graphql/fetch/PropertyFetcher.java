package io.isnad.graphql.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import java.util.function.Supplier;

/** Reads a property of the source: a record's component or a getter. */
final class PropertyFetcher<T> implements PlugableDataFetcher<T>, LightDataFetcher<T> {

    private final PropertyDataFetcher<T> property;

    PropertyFetcher(String name) {
        this.property = PropertyDataFetcher.fetching(name);
    }

    @Override
    public T get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return property.get(field, source, environment);
    }

    @Override
    public T get(DataFetchingEnvironment environment) throws Exception {
        return property.get(environment);
    }
}
