package io.isnad.graphql.list;

import io.isnad.graphql.sql.Sql;
import java.util.List;
import java.util.Optional;

/** What narrows a list down. Equal filters are equal objects. */
public interface Filter {

    /** The conditions on a row, all of which must hold. */
    List<Sql> conditions();

    /**
     * What is searched for in the listed rows, as columns that conditions and orders know as those of {@code p}: {@code
     * query} for full text.
     */
    default Optional<Sql> searched() {
        return Optional.empty();
    }
}
