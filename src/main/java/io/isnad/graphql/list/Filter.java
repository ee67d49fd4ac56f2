package io.isnad.graphql.list;

import io.isnad.graphql.sql.Sql;
import java.util.List;

/** What narrows a list down. Equal filters are equal objects. */
public interface Filter {

    /** The conditions on a row, all of which must hold. */
    List<Sql> conditions();
}
