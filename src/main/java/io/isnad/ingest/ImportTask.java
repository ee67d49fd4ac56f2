package io.isnad.ingest;

import io.isnad.store.ArticleOrigin;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be imported.
 *
 * @param paths files and folders; the name of an article is relative to the folder, or to the file's own
 * @param origin by which way the articles come in
 * @param prune whether articles that came in by this way go if their source has gone; none do if a path is not there, or
 *     from where it could not be read
 * @param served whether queries are answered meanwhile, so that the indexes they need have to be kept up to date
 */
public record ImportTask(List<Path> paths, ArticleOrigin origin, boolean prune, boolean served) {

    public ImportTask {
        paths = List.copyOf(paths);
    }
}
