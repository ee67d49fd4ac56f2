package io.isnad.graphql.api;

import io.isnad.graphql.connection.StatementConnection;
import io.isnad.graphql.filter.StatementFilter;
import io.isnad.graphql.filter.StatementOrder;
import io.isnad.graphql.list.Listing;
import io.isnad.graphql.list.PageRequest;
import io.isnad.graphql.load.Listed;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.type.Actor;
import io.isnad.graphql.type.Article;
import io.isnad.graphql.type.Measure;
import io.isnad.graphql.type.Mention;
import io.isnad.graphql.type.Person;
import io.isnad.graphql.type.Statement;
import io.isnad.graphql.type.TextSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What belongs to an article. */
@GraphQLApi
@ApplicationScoped
public class ArticleFields {

    private final Loading loading;

    ArticleFields(Loading loading) {
        this.loading = loading;
    }

    /** Statements that it attributes to someone, or to no one. */
    @NonNull @Description("Statements that it attributes to someone, or to no one.")
    public CompletionStage<StatementConnection> statements(
            @Source Article article,
            @Description(Arguments.FILTER) StatementFilter filter,
            @Description(Arguments.ORDER) StatementOrder orderBy,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Statement>page(
                        Listing.STATEMENTS_OF_ARTICLE,
                        article.key(),
                        filter,
                        StatementOrder.of(orderBy, filter),
                        PageRequest.of(first, after, last, before))
                .thenApply(StatementConnection::new);
    }

    /** Its paragraphs, in order, without line ends. */
    @NonNull @Description("Its paragraphs, in order, without line ends.")
    public CompletionStage<List<@NonNull TextSpan>> paragraphs(@Source Article article) {
        return loading.list(Listed.PARAGRAPHS_OF_ARTICLE, article.key());
    }

    /** Everyone whom it mentions, in the order of first mention. */
    @NonNull @Description("Everyone whom it mentions, in the order of first mention.")
    public CompletionStage<List<@NonNull Actor>> actors(@Source Article article) {
        return loading.list(Listed.ACTORS_OF_ARTICLE, article.key());
    }

    /** The persons whom it mentions, in the order of first mention. */
    @NonNull @Description("The persons whom it mentions, in the order of first mention.")
    public CompletionStage<List<@NonNull Person>> persons(@Source Article article) {
        return loading.list(Listed.PERSONS_OF_ARTICLE, article.key());
    }

    /** Where it refers to whom, in the order of the text. */
    @NonNull @Description("Where it refers to whom, in the order of the text.")
    public CompletionStage<List<@NonNull Mention>> mentions(@Source Article article) {
        return loading.list(Listed.MENTIONS_OF_ARTICLE, article.key());
    }

    /** The measures that it tells of, in the order of the text. */
    @NonNull @Description("The measures that it tells of, in the order of the text.")
    public CompletionStage<List<@NonNull Measure>> measures(@Source Article article) {
        return loading.list(Listed.MEASURES_OF_ARTICLE, article.key());
    }
}
