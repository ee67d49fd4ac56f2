/**
 * The PostgreSQL that the application starts for itself when it is given no JDBC URL.
 *
 * <p>{@link io.isnad.store.embedded.EmbeddedDriver} is the datasource's driver: under its own URL it starts the server for
 * the first pool, every other URL goes to PostgreSQL's driver as it is. So one jar serves both ways, and which one
 * is decided when it runs.
 */
package io.isnad.store.embedded;
