/** Documents that clients name by a hash or an id instead of sending them. */
package io.isnad.graphql.persisted;
