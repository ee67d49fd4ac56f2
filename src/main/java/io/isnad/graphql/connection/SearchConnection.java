package io.isnad.graphql.connection;

import io.isnad.graphql.filter.SearchFilter;
import io.isnad.graphql.list.Page;
import io.isnad.graphql.type.SearchHit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of what was found in a search.
 *
 * @param page its rows and where it stands in the whole list
 * @param filter what was searched for
 */
@Description("A page of what was found in a search, by the Relay connection specification.")
public record SearchConnection(
        @Ignore Page<SearchHit> page, @Ignore SearchFilter filter) {

    @NonNull @Description("What is on this page, best first.")
    public List<@NonNull SearchEdge> getEdges() {
        return page.edges((cursor, hit) -> new SearchEdge(hit, filter, cursor));
    }

    @NonNull @Description("Whether there is more before and after this page.")
    public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }
}
