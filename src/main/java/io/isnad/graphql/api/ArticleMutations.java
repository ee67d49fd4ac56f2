package io.isnad.graphql.api;

import io.isnad.graphql.access.Roles;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.BadUserInput;
import io.isnad.graphql.error.Limit;
import io.isnad.graphql.error.LimitExceeded;
import io.isnad.graphql.input.ArticleInput;
import io.isnad.graphql.list.Table;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.node.NodeIds;
import io.isnad.graphql.type.Article;
import io.isnad.graphql.type.ImportOutcome;
import io.isnad.graphql.type.ImportResult;
import io.isnad.ingest.ImportedArticle;
import io.isnad.ingest.Submissions;
import io.isnad.ingest.format.DocumentException;
import io.isnad.ingest.format.SubmittedDocument;
import io.isnad.store.ArticleStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/**
 * Imports and removes articles, for editors. Both can be repeated without harm, so a client that had no answer asks again.
 */
@GraphQLApi
@ApplicationScoped
public class ArticleMutations {

    private final Submissions submissions;
    private final ArticleStore store;
    private final Loading loading;
    private final AuditLog audit;
    private final ApiConfig config;

    ArticleMutations(Submissions submissions, ArticleStore store, Loading loading, AuditLog audit, ApiConfig config) {
        this.submissions = submissions;
        this.store = store;
        this.loading = loading;
        this.audit = audit;
        this.config = config;
    }

    /** Imports an article under its source name: all of it or nothing. */
    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @NonNull @Description(
            "Imports an article under its source name, in place of the one that has this name: all of it or nothing. Importing the same again changes nothing. For editors.")
    public ImportResult importArticle(@NonNull @Valid @Description("The article.") ArticleInput input) {
        long allowed = config.limits().articleSize().asLongValue();
        LimitExceeded.check(Limit.ARTICLE_SIZE, input.text().getBytes(StandardCharsets.UTF_8).length, allowed);
        loading.renew();
        try {
            ImportedArticle imported = submissions.take(document(input));
            loading.renew();
            audit.done("imported " + input.sourceName() + ": " + imported.outcome());
            return new ImportResult(
                    imported.id(), ImportOutcome.valueOf(imported.outcome().name()));
        } catch (DocumentException refused) {
            throw new BadUserInput("input." + refused.getMessage());
        }
    }

    private static SubmittedDocument document(ArticleInput input) {
        return new SubmittedDocument(input.sourceName().strip(), input.text())
                .with("title", input.title())
                .with("language", input.language())
                .with("publisher", input.publisher())
                .with("author", input.author())
                .with("url", input.url())
                .with(
                        "published",
                        input.publishedAt() == null
                                ? null
                                : input.publishedAt().toInstant().toString());
    }

    /** The article as it is stored now. */
    @NonNull @Description("The article as it is stored now.")
    public CompletionStage<Article> article(@Source ImportResult result) {
        return loading.node(Table.ARTICLE, result.articleKey());
    }

    /** Removes an article with all that was found in it; tells whether there was one. */
    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Removes an article with all that was found in it. False if there is none (any more). One whose file is in the seed folder comes back with the next import. For editors.")
    public boolean removeArticle(@Id @NonNull @Description("Global id of the article.") String id) {
        loading.renew();
        boolean removed = store.remove(NodeIds.article("id", id));
        audit.done((removed ? "removed article " : "removed nothing: there is no article ") + id);
        return removed;
    }
}
