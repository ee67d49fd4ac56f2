package io.isnad.graphql.list;

import io.isnad.graphql.sql.RowMapper;

/**
 * How nodes are made of a table's rows.
 *
 * @param columns what to select
 * @param mapper makes a node of a row
 * @param <N> the type of the nodes
 */
public record Rows<N>(String columns, RowMapper<? extends N> mapper) {}
