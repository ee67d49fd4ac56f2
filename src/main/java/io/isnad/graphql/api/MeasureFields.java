package io.isnad.graphql.api;

import io.isnad.graphql.list.Table;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.type.Actor;
import io.isnad.graphql.type.Article;
import io.isnad.graphql.type.Measure;
import io.isnad.graphql.type.MeasureTarget;
import io.isnad.graphql.type.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What a measure and its target refer to. */
@GraphQLApi
@ApplicationScoped
public class MeasureFields {

    private final Loading loading;

    MeasureFields(Loading loading) {
        this.loading = loading;
    }

    /** The article that tells of it. */
    @NonNull @Description("The article that tells of it.")
    public CompletionStage<Article> article(@Source Measure measure) {
        return loading.node(Table.ARTICLE, measure.articleKey());
    }

    /** Who takes it. */
    @Description("Who takes it.")
    public CompletionStage<Actor> issuer(@Source Measure measure) {
        return loading.node(Table.ACTOR, measure.issuerKey());
    }

    /** The statement that tells of it, if it is not told in the article's own voice. */
    @Description("The statement that tells of it, if it is not told in the article's own voice.")
    public CompletionStage<Statement> statement(@Source Measure measure) {
        return loading.node(Table.STATEMENT, measure.statementKey());
    }

    /** The actor that is meant, if it is one. */
    @Description("The actor that is meant, if it is one.")
    public CompletionStage<Actor> actor(@Source MeasureTarget target) {
        return loading.node(Table.ACTOR, target.actorKey());
    }
}
