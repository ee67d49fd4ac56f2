package io.isnad.graphql.list;

import io.isnad.graphql.sql.Sql;
import java.util.List;
import java.util.Optional;

/** What narrows a list down. Equal filters are equal objects. */
public interface Filter {

    /** The conditions on a row, all of which must hold. */
    List<Sql> conditions();

    /** What is searched for in the listed rows, in conditions and orders {@code p.query}. */
    default Optional<FullText> fullText() {
        return Optional.empty();
    }
}
