/**
 * What is kept: articles and what was found in them, in PostgreSQL. Flyway owns the schema ({@code db/migration}); the
 * entities here mirror it and are written once at import and read by the API. Knows neither
 * the engine nor the API.
 */
package io.isnad.store;
