/**
 * From documents to stored articles: reads the seed folder at start-up ({@link io.isnad.ingest.SeedImport}), takes single
 * articles ({@link io.isnad.ingest.ArticleImporter}), finds out what changed, runs the engine and hands its results to the
 * store. {@link io.isnad.ingest.ImportStatus} tells how the start-up import is getting on.
 */
package io.isnad.ingest;
