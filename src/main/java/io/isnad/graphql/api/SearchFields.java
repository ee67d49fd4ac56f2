package io.isnad.graphql.api;

import io.isnad.graphql.connection.SearchConnection;
import io.isnad.graphql.connection.SearchEdge;
import io.isnad.graphql.filter.SearchFilter;
import io.isnad.graphql.list.Listing;
import io.isnad.graphql.list.PageRequest;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.type.SearchHit;
import io.isnad.graphql.type.SearchNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The search in everything. */
@GraphQLApi
@ApplicationScoped
public class SearchFields {

    private final Loading loading;

    SearchFields(Loading loading) {
        this.loading = loading;
    }

    /** Articles, statements, persons, organisations and measures that a text is found in. */
    @Query
    @NonNull @Description(
            "Articles, statements, persons, organisations and measures together, best first: those that have all the words, however they are inflected and spelt, and those whose name it is, in Arabic or Latin script.")
    public CompletionStage<SearchConnection> search(
            @NonNull @Description(
                            "What to search for: all of these words, in any order; what is in double quotes as a phrase, what follows a minus not at all, or between two either.")
                    String text,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after) {
        SearchFilter filter = SearchFilter.of("text", text);
        return loading.<SearchHit>page(Listing.HITS, null, filter, PageRequest.of(first, after, null, null))
                .thenApply(page -> new SearchConnection(page, filter));
    }

    /** What was found. */
    @NonNull @Description("What was found.")
    public CompletionStage<SearchNode> node(@Source SearchEdge edge) {
        return loading.node(new NodeId(edge.hit().type(), edge.hit().key()));
    }
}
