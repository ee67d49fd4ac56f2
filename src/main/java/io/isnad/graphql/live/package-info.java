/** Statements as they are stored, by this node or another: who wants to know of which, and no more than he can take. */
package io.isnad.graphql.live;
