package io.isnad.ingest;

import io.isnad.ingest.format.DocumentException;
import io.isnad.ingest.format.SubmittedDocument;
import io.isnad.store.ArticleOrigin;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes articles that are handed in one by one, the same way as those of the seed folder. */
@ApplicationScoped
public class Submissions {

    private final ArticleImporter importer;
    private final SeedsConfig config;

    Submissions(ArticleImporter importer, SeedsConfig config) {
        this.importer = importer;
        this.config = config;
    }

    /**
     * Imports an article, in one transaction. Importing it again changes nothing.
     *
     * @throws DocumentException if it cannot be taken as it is; nothing is stored then
     */
    public ImportedArticle take(SubmittedDocument document) throws DocumentException {
        return importer.importArticle(document.read(config.defaultLanguage()), ArticleOrigin.API);
    }
}
