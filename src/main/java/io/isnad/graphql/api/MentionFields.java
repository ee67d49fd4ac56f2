package io.isnad.graphql.api;

import io.isnad.graphql.list.Table;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.type.Actor;
import io.isnad.graphql.type.Article;
import io.isnad.graphql.type.Mention;
import io.isnad.graphql.type.Organization;
import io.isnad.graphql.type.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What a mention and a role refer to. */
@GraphQLApi
@ApplicationScoped
public class MentionFields {

    private final Loading loading;

    MentionFields(Loading loading) {
        this.loading = loading;
    }

    /** Whom it refers to. */
    @NonNull @Description("Whom it refers to.")
    public CompletionStage<Actor> actor(@Source Mention mention) {
        return loading.node(Table.ACTOR, mention.actorKey());
    }

    /** The article that it stands in. */
    @NonNull @Description("The article that it stands in.")
    public CompletionStage<Article> article(@Source Mention mention) {
        return loading.node(Table.ARTICLE, mention.articleKey());
    }

    /** Where the title is held, if the document tells. */
    @Description("Where the title is held, if the document tells.")
    public CompletionStage<Organization> organization(@Source Role role) {
        return loading.node(Table.ACTOR, role.organizationKey());
    }

    /** The mention that carries the title. */
    @NonNull @Description("The mention that carries the title.")
    public CompletionStage<Mention> mention(@Source Role role) {
        return loading.node(Table.MENTION, role.mentionKey());
    }
}
