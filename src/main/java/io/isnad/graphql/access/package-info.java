/**
 * Who may do what. Callers are told apart by API keys, of which only hashes are known here, or by tokens of an OIDC issuer,
 * which Quarkus checks; what they may do, by {@link io.isnad.graphql.access.Roles}. Without either, everyone may read and
 * nobody may change anything.
 */
package io.isnad.graphql.access;
