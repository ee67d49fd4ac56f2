package io.isnad.graphql.api;

import io.isnad.graphql.load.Loading;
import io.isnad.graphql.node.NodeIds;
import io.isnad.graphql.node.NodeType;
import io.isnad.graphql.type.Article;
import io.isnad.graphql.type.Measure;
import io.isnad.graphql.type.Node;
import io.isnad.graphql.type.Organization;
import io.isnad.graphql.type.Person;
import io.isnad.graphql.type.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Lookups by global id. An id that nothing has gives null; what is no id at all, or of another type, is an error. */
@GraphQLApi
@ApplicationScoped
public class NodeQueries {

    private final Loading loading;

    NodeQueries(Loading loading) {
        this.loading = loading;
    }

    /** Whatever has this global id, or null if nothing has. */
    @Query
    @Description("Whatever has this global id, or null if nothing has.")
    public CompletionStage<Node> node(@Id @NonNull @Description("Its global id.") String id) {
        return loading.node(NodeIds.any("id", id));
    }

    /** Whatever has these global ids, in the same order; null for an id that nothing has. At most 100 ids. */
    @Query
    @NonNull @Description("Whatever has these global ids, in the same order; null for an id that nothing has. At most 100 ids.")
    public CompletionStage<List<Node>> nodes(
            @Id @NonNull @Description("The global ids, at most 100.") List<@NonNull String> ids) {
        return loading.nodes(NodeIds.all("ids", ids));
    }

    /** The article with this global id, or null if there is none. */
    @Query
    @Description("The article with this global id, or null if there is none.")
    public CompletionStage<Article> article(@Id @NonNull @Description("Its global id.") String id) {
        return loading.node(NodeIds.of("id", id, NodeType.ARTICLE));
    }

    /** The statement with this global id, or null if there is none. */
    @Query
    @Description("The statement with this global id, or null if there is none.")
    public CompletionStage<Statement> statement(@Id @NonNull @Description("Its global id.") String id) {
        return loading.node(NodeIds.of("id", id, NodeType.STATEMENT));
    }

    /** The person with this global id, or null if there is none. */
    @Query
    @Description("The person with this global id, or null if there is none.")
    public CompletionStage<Person> person(@Id @NonNull @Description("Its global id.") String id) {
        return loading.node(NodeIds.of("id", id, NodeType.PERSON));
    }

    /** The organization with this global id, or null if there is none. */
    @Query
    @Description("The organization with this global id, or null if there is none.")
    public CompletionStage<Organization> organization(@Id @NonNull @Description("Its global id.") String id) {
        return loading.node(NodeIds.of("id", id, NodeType.ORGANIZATION));
    }

    /** The measure with this global id, or null if there is none. */
    @Query
    @Description("The measure with this global id, or null if there is none.")
    public CompletionStage<Measure> measure(@Id @NonNull @Description("Its global id.") String id) {
        return loading.node(NodeIds.of("id", id, NodeType.MEASURE));
    }
}
