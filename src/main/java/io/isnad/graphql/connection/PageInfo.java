package io.isnad.graphql.connection;

import io.isnad.graphql.list.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Where a page stands in the whole list.
 *
 * @param hasNextPage whether rows follow the page's last
 * @param hasPreviousPage whether rows precede the page's first
 * @param startCursor cursor of the first row, or null of an empty page
 * @param endCursor cursor of the last row, or null of an empty page
 */
@Description("Where a page stands in the whole list.")
public record PageInfo(
        @NonNull @Description("Whether more follows: ask for it with after: endCursor.")
        boolean hasNextPage,

        @NonNull @Description("Whether more precedes: ask for it with before: startCursor.")
        boolean hasPreviousPage,

        @Description("Cursor of the page's first item. Null of an empty page.")
        String startCursor,

        @Description("Cursor of the page's last item. Null of an empty page.")
        String endCursor) {

    static PageInfo of(Page<?> page) {
        int size = page.rows().size();
        return new PageInfo(
                page.hasNext(),
                page.hasPrevious(),
                size == 0 ? null : page.rows().get(0).cursor(),
                size == 0 ? null : page.rows().get(size - 1).cursor());
    }
}
