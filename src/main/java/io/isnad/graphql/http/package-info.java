/**
 * GraphQL over HTTP, as its specification has it (https://graphql.github.io/graphql-over-http/draft/): what a request has
 * to be like, which statuses and headers answers have, and how documents are sent once and named by their hash after that.
 */
package io.isnad.graphql.http;
