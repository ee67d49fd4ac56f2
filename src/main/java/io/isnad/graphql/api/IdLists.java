package io.isnad.graphql.api;

import io.smallrye.graphql.schema.model.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Makes lists of ids work as arguments: SmallRye GraphQL 2.17 takes an argument {@code @Id List<String>} for one id whose
 * Java type is {@code List}, and cannot convert the texts that come in.
 */
@ApplicationScoped
class IdLists {

    void correct(@Observes Operation operation) {
        operation.getArguments().stream()
                .filter(argument -> argument.getReference().getName().equals("ID")
                        && argument.getReference().getClassName().equals(List.class.getName()))
                .forEach(argument -> argument.getReference().setClassName(String.class.getName()));
    }
}
