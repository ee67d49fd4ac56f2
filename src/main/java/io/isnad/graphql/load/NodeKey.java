package io.isnad.graphql.load;

import io.isnad.graphql.list.Table;
import java.util.UUID;

/**
 * One stored node.
 *
 * @param table where it is stored
 * @param key its stored key
 */
record NodeKey(Table table, UUID key) {}
