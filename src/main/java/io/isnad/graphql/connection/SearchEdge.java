package io.isnad.graphql.connection;

import io.isnad.graphql.filter.SearchFilter;
import io.isnad.graphql.type.SearchHit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Something found in a search.
 *
 * @param hit what it is and where it was found
 * @param filter what was searched for
 * @param cursor its place in the list: opaque, valid for {@code after} of a search
 */
@Description("Something found in a search, with its cursor.")
public record SearchEdge(
        @Ignore SearchHit hit,
        @Ignore SearchFilter filter,

        @NonNull @Description("Its place in the list, for after. Opaque.")
        String cursor) {

    @NonNull @Description("How well it fits, 0 to 1. Names that fit come before texts.")
    public double getScore() {
        return hit.score();
    }

    @NonNull @Description(
            "The matched text with <mark>…</mark>, everything else HTML-escaped; of a long text the stretch with most matches.")
    public String getHighlight() {
        return filter.highlight(hit.texts());
    }
}
