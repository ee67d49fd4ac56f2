/** What clients hand in to be stored, and what it has to be like. */
package io.isnad.graphql.input;
