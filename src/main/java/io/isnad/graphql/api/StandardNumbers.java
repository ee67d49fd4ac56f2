package io.isnad.graphql.api;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/**
 * Puts graphql-java's Int and Float in place of those of SmallRye GraphQL 2.17, which let numbers out of range pass and
 * wrap around: {@code first: 4294967297} would be a page of one. The schema is built right after the event.
 */
@ApplicationScoped
class StandardNumbers {

    private static final Map<String, GraphQLScalarType> STANDARD =
            Map.of("Int", Scalars.GraphQLInt, "Float", Scalars.GraphQLFloat);

    void register(@Observes @Initialized(ApplicationScoped.class) Object event) {
        for (Map.Entry<String, GraphQLScalarType> scalar :
                List.copyOf(GraphQLScalarTypes.getScalarMap().entrySet())) {
            GraphQLScalarType standard = STANDARD.get(scalar.getValue().getName());
            if (standard != null) {
                GraphQLScalarTypes.registerCustomScalar(standard.getName(), scalar.getKey(), standard);
            }
        }
    }
}
