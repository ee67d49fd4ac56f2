/** What can be configured of the API. */
package io.isnad.graphql.config;
