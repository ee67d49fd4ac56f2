/**
 * The API. What clients can rely on:
 *
 * <ul>
 *   <li><b>Ids</b> are global, stable and opaque ({@link io.isnad.graphql.node.NodeId}). An id that nothing has gives null;
 *       a text that is no id, or the id of another type than the field is for, is {@code BAD_USER_INPUT}.
 *   <li><b>Connections</b> follow Relay, in both directions, with opaque keyset cursors ({@code list}). A cursor of another
 *       list or order, or a size out of 1 to 100, is {@code BAD_USER_INPUT}.
 *   <li><b>Errors</b> have a code of {@link io.isnad.graphql.error.ErrorCode} in {@code extensions.code}, and never tell of
 *       classes or SQL.
 *   <li><b>One request sees one state</b> of the database ({@link io.isnad.graphql.sql.Snapshot}).
 * </ul>
 *
 * <p>A request runs on one worker thread. Fields that are just columns are record components of the classes in {@code type};
 * those that need the database are in {@code api} and go through {@link io.isnad.graphql.load.Loading}, which reads what is
 * asked for on one level of the query in one statement for each kind of thing and set of arguments. All SQL that names
 * columns is in {@code list} (tables, lists, orders), {@code load} (columns) and {@code filter} (conditions).
 *
 * <p>Statement lists of a source object with arguments never use SmallRye's own batching ({@code @Source List}): under two
 * aliases it answers both with the arguments of the first.
 */
package io.isnad.graphql;
