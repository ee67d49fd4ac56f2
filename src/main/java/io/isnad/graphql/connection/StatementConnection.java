package io.isnad.graphql.connection;

import io.isnad.graphql.list.Page;
import io.isnad.graphql.type.Statement;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of statements.
 *
 * @param page its rows and where it stands in the whole list
 */
@Description("A page of statements, by the Relay connection specification.")
public record StatementConnection(@Ignore Page<Statement> page) {

    @NonNull @Description("The statements of this page, each with its cursor.")
    public List<@NonNull StatementEdge> getEdges() {
        return page.edges(StatementEdge::new);
    }

    @NonNull @Description("The statements of this page, without cursors.")
    public List<@NonNull Statement> getNodes() {
        return page.nodes();
    }

    @NonNull @Description("Whether there is more before and after this page.")
    public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }
}
