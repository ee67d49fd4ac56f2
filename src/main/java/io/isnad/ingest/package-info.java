/**
 * From documents to stored articles: reads the seed folder at start-up and archives on command
 * ({@link io.isnad.ingest.SeedImport}) in stages ({@link io.isnad.ingest.ImportPipeline}), takes single articles
 * that are handed in ({@link io.isnad.ingest.Submissions}, {@link io.isnad.ingest.ArticleImporter}), finds out what changed,
 * runs the engine and hands its results to the
 * store. {@link io.isnad.ingest.ImportStatus} tells how the start-up import is getting on.
 */
package io.isnad.ingest;
