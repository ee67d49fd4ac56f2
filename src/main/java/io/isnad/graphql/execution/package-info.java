/** Executes one GraphQL operation: the engine with its limits, its reading of the database and its cache of documents. */
package io.isnad.graphql.execution;
