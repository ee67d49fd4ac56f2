/** How much a document and an operation may ask for, and what is said to one that asks for more. */
package io.isnad.graphql.limit;
