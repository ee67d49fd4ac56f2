/**
 * The formats that articles come in: a {@link io.isnad.ingest.format.DocumentReader} for each file extension, from bytes
 * to {@link io.isnad.ingest.format.SourceDocument}s or to the place and the reason why not.
 */
package io.isnad.ingest.format;
