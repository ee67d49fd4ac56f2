package io.isnad.graphql.api;

import io.isnad.graphql.connection.ArticleConnection;
import io.isnad.graphql.connection.MeasureConnection;
import io.isnad.graphql.connection.MentionConnection;
import io.isnad.graphql.connection.OrganizationConnection;
import io.isnad.graphql.connection.PersonConnection;
import io.isnad.graphql.connection.SearchConnection;
import io.isnad.graphql.connection.StatementConnection;
import io.isnad.graphql.load.Loading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The length of a whole list, counted only where it is asked for. */
@GraphQLApi
@ApplicationScoped
public class TotalCounts {

    private final Loading loading;

    TotalCounts(Loading loading) {
        this.loading = loading;
    }

    /** How many there are in the whole list, under the same filter. Counted only if asked for. */
    @NonNull @Description("How many there are in the whole list, under the same filter. Counted only if asked for.")
    public CompletionStage<Integer> totalCount(@Source StatementConnection connection) {
        return loading.count(connection.page().list());
    }

    /** How many there are in the whole list, under the same filter. Counted only if asked for. */
    @NonNull @Description("How many there are in the whole list, under the same filter. Counted only if asked for.")
    public CompletionStage<Integer> totalCount(@Source ArticleConnection connection) {
        return loading.count(connection.page().list());
    }

    /** How many there are in the whole list, under the same filter. Counted only if asked for. */
    @NonNull @Description("How many there are in the whole list, under the same filter. Counted only if asked for.")
    public CompletionStage<Integer> totalCount(@Source PersonConnection connection) {
        return loading.count(connection.page().list());
    }

    /** How many there are in the whole list, under the same filter. Counted only if asked for. */
    @NonNull @Description("How many there are in the whole list, under the same filter. Counted only if asked for.")
    public CompletionStage<Integer> totalCount(@Source OrganizationConnection connection) {
        return loading.count(connection.page().list());
    }

    /** How many there are in the whole list, under the same filter. Counted only if asked for. */
    @NonNull @Description("How many there are in the whole list, under the same filter. Counted only if asked for.")
    public CompletionStage<Integer> totalCount(@Source MeasureConnection connection) {
        return loading.count(connection.page().list());
    }

    /** How many there are in the whole list, under the same filter. Counted only if asked for. */
    @NonNull @Description("How many there are in the whole list, under the same filter. Counted only if asked for.")
    public CompletionStage<Integer> totalCount(@Source MentionConnection connection) {
        return loading.count(connection.page().list());
    }

    /** How many are found in all. Counted only if asked for. */
    @NonNull @Description("How many are found in all. Counted only if asked for.")
    public CompletionStage<Integer> totalCount(@Source SearchConnection connection) {
        return loading.count(connection.page().list());
    }
}
