package io.isnad.graphql.connection;

import io.isnad.graphql.list.Page;
import io.isnad.graphql.type.Person;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of persons.
 *
 * @param page its rows and where it stands in the whole list
 */
@Description("A page of persons, by the Relay connection specification.")
public record PersonConnection(@Ignore Page<Person> page) {

    @NonNull @Description("The persons of this page, each with its cursor.")
    public List<@NonNull PersonEdge> getEdges() {
        return page.edges(PersonEdge::new);
    }

    @NonNull @Description("The persons of this page, without cursors.")
    public List<@NonNull Person> getNodes() {
        return page.nodes();
    }

    @NonNull @Description("Whether there is more before and after this page.")
    public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }
}
