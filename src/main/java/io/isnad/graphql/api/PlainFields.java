package io.isnad.graphql.api;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcher;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Reads fields that are just properties with graphql-java's own fetcher. SmallRye's makes a context with the whole selection
 * for every value, which takes most of the time of an answer with ten thousand spans.
 */
@ApplicationScoped
class PlainFields {

    /** SmallRye formats these. */
    private static final Set<String> FORMATTED = Set.of("Date", "DateTime");

    void replace(@Observes GraphQLSchema.Builder builder) {
        GraphQLSchema schema = builder.build();
        GraphQLCodeRegistry present = schema.getCodeRegistry();
        builder.codeRegistry(present.transform(registry -> schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .forEach(type -> replace(type, present, registry))));
    }

    private static void replace(
            GraphQLObjectType type, GraphQLCodeRegistry present, GraphQLCodeRegistry.Builder registry) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
            DataFetcher<?> fetcher = present.getDataFetcher(coordinates, field);
            if (fetcher instanceof FieldDataFetcher && !isFormatted(field)) {
                registry.dataFetcher(coordinates, PropertyDataFetcher.fetching(field.getName()));
            }
        }
    }

    private static boolean isFormatted(GraphQLFieldDefinition field) {
        return FORMATTED.contains(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
    }
}
