package io.isnad.graphql.api;

import io.isnad.graphql.connection.ArticleConnection;
import io.isnad.graphql.connection.MeasureConnection;
import io.isnad.graphql.connection.OrganizationConnection;
import io.isnad.graphql.connection.PersonConnection;
import io.isnad.graphql.connection.StatementConnection;
import io.isnad.graphql.filter.ActorFilter;
import io.isnad.graphql.filter.ArticleFilter;
import io.isnad.graphql.filter.MeasureFilter;
import io.isnad.graphql.filter.StatementFilter;
import io.isnad.graphql.filter.StatementOrder;
import io.isnad.graphql.list.Listing;
import io.isnad.graphql.list.PageRequest;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.type.Article;
import io.isnad.graphql.type.Measure;
import io.isnad.graphql.type.Organization;
import io.isnad.graphql.type.Person;
import io.isnad.graphql.type.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The lists of everything. */
@GraphQLApi
@ApplicationScoped
public class ListQueries {

    private final Loading loading;

    ListQueries(Loading loading) {
        this.loading = loading;
    }

    /** All articles, by source name. */
    @Query
    @NonNull @Description("All articles, by source name.")
    public CompletionStage<ArticleConnection> articles(
            @Description(Arguments.FILTER) ArticleFilter filter,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Article>page(Listing.ARTICLES, null, filter, PageRequest.of(first, after, last, before))
                .thenApply(ArticleConnection::new);
    }

    /** All statements. */
    @Query
    @NonNull @Description("All statements.")
    public CompletionStage<StatementConnection> statements(
            @Description(Arguments.FILTER) StatementFilter filter,
            @Description(Arguments.ORDER) StatementOrder orderBy,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Statement>page(
                        Listing.STATEMENTS,
                        null,
                        filter,
                        StatementOrder.of(orderBy, filter),
                        PageRequest.of(first, after, last, before))
                .thenApply(StatementConnection::new);
    }

    /** All persons, by name. */
    @Query
    @NonNull @Description("All persons, by name.")
    public CompletionStage<PersonConnection> persons(
            @Description(Arguments.FILTER) ActorFilter filter,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Person>page(Listing.PERSONS, null, filter, PageRequest.of(first, after, last, before))
                .thenApply(PersonConnection::new);
    }

    /** All organisations, by name. */
    @Query
    @NonNull @Description("All organisations, by name.")
    public CompletionStage<OrganizationConnection> organizations(
            @Description(Arguments.FILTER) ActorFilter filter,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Organization>page(
                        Listing.ORGANIZATIONS, null, filter, PageRequest.of(first, after, last, before))
                .thenApply(OrganizationConnection::new);
    }

    /** All measures, article by article. */
    @Query
    @NonNull @Description("All measures, article by article.")
    public CompletionStage<MeasureConnection> measures(
            @Description(Arguments.FILTER) MeasureFilter filter,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Measure>page(Listing.MEASURES, null, filter, PageRequest.of(first, after, last, before))
                .thenApply(MeasureConnection::new);
    }
}
