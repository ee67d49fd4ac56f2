package io.isnad.graphql.filter;

import io.isnad.graphql.error.BadUserInput;
import io.isnad.graphql.list.Order;
import io.isnad.graphql.list.Orders;
import org.eclipse.microprofile.graphql.Description;

/** In what order statements are listed. */
@Description("In what order statements are listed.")
public enum StatementOrder {
    @Description("Article by article, as they stand in the text. The default.")
    ARTICLE_POSITION(Orders.STATEMENTS),
    @Description("Newest article first; articles without a date last.")
    PUBLISHED_DESC(Orders.STATEMENTS_NEWEST),
    @Description("Oldest article first; articles without a date last.")
    PUBLISHED_ASC(Orders.STATEMENTS_OLDEST),
    @Description("Surest attribution first.")
    CONFIDENCE_DESC(Orders.STATEMENTS_SUREST),
    @Description("What says most about filter.text, which must be given, first.")
    RELEVANCE(Orders.STATEMENTS_MOST_RELEVANT);

    private final Order order;

    StatementOrder(Order order) {
        this.order = order;
    }

    /**
     * The order that is meant, ARTICLE_POSITION by null.
     *
     * @throws BadUserInput for the order by relevance to nothing
     */
    public static Order of(StatementOrder chosen, StatementFilter filter) {
        if (chosen == RELEVANCE && (filter == null || filter.text() == null)) {
            throw new BadUserInput("orderBy RELEVANCE needs filter.text: relevance to what?");
        }
        return (chosen == null ? ARTICLE_POSITION : chosen).order;
    }
}
