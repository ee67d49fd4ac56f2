package io.isnad.graphql.load;

import java.util.UUID;

/**
 * One short list.
 *
 * @param listed what is listed
 * @param parent key of the parent
 */
record ListedKey(Listed listed, UUID parent) {}
