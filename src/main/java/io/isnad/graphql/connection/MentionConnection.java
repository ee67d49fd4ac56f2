package io.isnad.graphql.connection;

import io.isnad.graphql.list.Page;
import io.isnad.graphql.type.Mention;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of mentions.
 *
 * @param page its rows and where it stands in the whole list
 */
@Description("A page of mentions, by the Relay connection specification.")
public record MentionConnection(@Ignore Page<Mention> page) {

    @NonNull @Description("The mentions of this page, each with its cursor.")
    public List<@NonNull MentionEdge> getEdges() {
        return page.edges(MentionEdge::new);
    }

    @NonNull @Description("The mentions of this page, without cursors.")
    public List<@NonNull Mention> getNodes() {
        return page.nodes();
    }

    @NonNull @Description("Whether there is more before and after this page.")
    public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }
}
