package io.isnad.graphql.api;

import io.isnad.graphql.list.Table;
import io.isnad.graphql.load.Listed;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.text.TextFragment;
import io.isnad.graphql.type.Actor;
import io.isnad.graphql.type.Article;
import io.isnad.graphql.type.Attribution;
import io.isnad.graphql.type.Measure;
import io.isnad.graphql.type.Mention;
import io.isnad.graphql.type.Statement;
import io.isnad.graphql.type.TextSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What a statement and its attribution refer to. */
@GraphQLApi
@ApplicationScoped
public class StatementFields {

    private final Loading loading;

    StatementFields(Loading loading) {
        this.loading = loading;
    }

    /** The article that it stands in. */
    @NonNull @Description("The article that it stands in.")
    public CompletionStage<Article> article(@Source Statement statement) {
        return loading.node(Table.ARTICLE, statement.articleKey());
    }

    /** Where it was published, with a text fragment, or null where the article has no url. */
    @Description(
            "Where it was published: the article's url with a text fragment (#:~:text=…), by which browsers scroll to the words and mark them. Null where the article has no url.")
    public CompletionStage<String> url(@Source Statement statement) {
        return loading.<Article>node(Table.ARTICLE, statement.articleKey()).thenApply(article -> {
            TextSpan content = statement.content();
            return article.url() == null
                    ? null
                    : TextFragment.link(article.url(), content.text().whole(), content.start(), content.end());
        });
    }

    /** Who said it, or null where the article does not tell; never a guess without evidence. */
    @Description("Who said it, or null where the article does not tell; never a guess without evidence.")
    public CompletionStage<Actor> speaker(@Source Statement statement) {
        return loading.node(Table.ACTOR, statement.speakerKey());
    }

    /** The statement in whose content this one stands. */
    @Description("The statement in whose content this one stands.")
    public CompletionStage<Statement> within(@Source Statement statement) {
        return loading.node(Table.STATEMENT, statement.withinKey());
    }

    /** Persons, organisations and groups that the content mentions. */
    @NonNull @Description("Persons, organisations and groups that the content mentions.")
    public CompletionStage<List<@NonNull Mention>> mentions(@Source Statement statement) {
        return loading.list(Listed.MENTIONS_OF_STATEMENT, statement.key());
    }

    /** Measures that the content tells of. */
    @NonNull @Description("Measures that the content tells of.")
    public CompletionStage<List<@NonNull Measure>> measures(@Source Statement statement) {
        return loading.list(Listed.MEASURES_OF_STATEMENT, statement.key());
    }

    /** The mention in the cue's own clause. Null where the subject is implicit. */
    @Description("The mention in the cue's own clause. Null where the subject is implicit.")
    public CompletionStage<Mention> mention(@Source Attribution attribution) {
        return loading.node(Table.MENTION, attribution.mentionKey());
    }

    /** The medium that passed it on ('نقلت رويترز عن …'). */
    @Description("The medium that passed it on ('نقلت رويترز عن …').")
    public CompletionStage<Actor> via(@Source Attribution attribution) {
        return loading.node(Table.ACTOR, attribution.viaKey());
    }
}
