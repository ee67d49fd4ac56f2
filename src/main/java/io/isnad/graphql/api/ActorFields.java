package io.isnad.graphql.api;

import io.isnad.graphql.connection.ArticleConnection;
import io.isnad.graphql.connection.MentionConnection;
import io.isnad.graphql.connection.StatementConnection;
import io.isnad.graphql.filter.StatementFilter;
import io.isnad.graphql.filter.StatementOrder;
import io.isnad.graphql.list.Listing;
import io.isnad.graphql.list.PageRequest;
import io.isnad.graphql.load.Listed;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.type.Actor;
import io.isnad.graphql.type.Article;
import io.isnad.graphql.type.Mention;
import io.isnad.graphql.type.Organization;
import io.isnad.graphql.type.Person;
import io.isnad.graphql.type.Role;
import io.isnad.graphql.type.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What every actor has. */
@GraphQLApi
@ApplicationScoped
public class ActorFields {

    private final Loading loading;

    ActorFields(Loading loading) {
        this.loading = loading;
    }

    /** Every other form of the name; gathered from all articles, so only where it is asked for. */
    @NonNull @Description("Every other distinct form by which the documents refer to it.")
    public CompletionStage<List<@NonNull String>> aliases(@Source Actor actor) {
        return loading.list(Listed.ALIASES_OF_ACTOR, actor.key());
    }

    /** Statements attributed to it. */
    @NonNull @Description("Statements attributed to it.")
    public CompletionStage<StatementConnection> statements(
            @Source Actor actor,
            @Description(Arguments.FILTER) StatementFilter filter,
            @Description(Arguments.ORDER) StatementOrder orderBy,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Statement>page(
                        Listing.STATEMENTS_OF_ACTOR,
                        actor.key(),
                        filter,
                        StatementOrder.of(orderBy, filter),
                        PageRequest.of(first, after, last, before))
                .thenApply(StatementConnection::new);
    }

    /** Where the documents refer to it. */
    @NonNull @Description("Where the documents refer to it.")
    public CompletionStage<MentionConnection> mentions(
            @Source Actor actor,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Mention>page(Listing.MENTIONS_OF_ACTOR, actor.key(), PageRequest.of(first, after, last, before))
                .thenApply(MentionConnection::new);
    }

    /** Articles that mention it. */
    @NonNull @Description("Articles that mention it.")
    public CompletionStage<ArticleConnection> articles(
            @Source Actor actor,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        return loading.<Article>page(Listing.ARTICLES_OF_ACTOR, actor.key(), PageRequest.of(first, after, last, before))
                .thenApply(ArticleConnection::new);
    }

    /** The titles that the documents give this person, each with where they stand. */
    @NonNull @Description("The titles that the documents give this person, each with where they stand.")
    public CompletionStage<List<@NonNull Role>> roles(@Source Person person) {
        return loading.list(Listed.ROLES_OF_PERSON, person.key());
    }

    /** Persons whom the documents give a role in it. */
    @NonNull @Description("Persons whom the documents give a role in it.")
    public CompletionStage<List<@NonNull Person>> members(@Source Organization organization) {
        return loading.list(Listed.MEMBERS_OF_ORGANIZATION, organization.key());
    }
}
