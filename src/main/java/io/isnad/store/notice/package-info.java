/**
 * Tells all nodes on one database of statements that were added, by PostgreSQL's {@code notify}: the node that has stored
 * them says so on a channel, and every node listens. What is said while a node does not listen, it does not hear.
 */
package io.isnad.store.notice;
