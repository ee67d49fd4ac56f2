package io.isnad.graphql.connection;

import io.isnad.graphql.list.Page;
import io.isnad.graphql.type.Measure;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of measures.
 *
 * @param page its rows and where it stands in the whole list
 */
@Description("A page of measures, by the Relay connection specification.")
public record MeasureConnection(@Ignore Page<Measure> page) {

    @NonNull @Description("The measures of this page, each with its cursor.")
    public List<@NonNull MeasureEdge> getEdges() {
        return page.edges(MeasureEdge::new);
    }

    @NonNull @Description("The measures of this page, without cursors.")
    public List<@NonNull Measure> getNodes() {
        return page.nodes();
    }

    @NonNull @Description("Whether there is more before and after this page.")
    public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }
}
