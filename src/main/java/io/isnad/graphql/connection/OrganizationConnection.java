package io.isnad.graphql.connection;

import io.isnad.graphql.list.Page;
import io.isnad.graphql.type.Organization;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of organizations.
 *
 * @param page its rows and where it stands in the whole list
 */
@Description("A page of organizations, by the Relay connection specification.")
public record OrganizationConnection(@Ignore Page<Organization> page) {

    @NonNull @Description("The organizations of this page, each with its cursor.")
    public List<@NonNull OrganizationEdge> getEdges() {
        return page.edges(OrganizationEdge::new);
    }

    @NonNull @Description("The organizations of this page, without cursors.")
    public List<@NonNull Organization> getNodes() {
        return page.nodes();
    }

    @NonNull @Description("Whether there is more before and after this page.")
    public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }
}
