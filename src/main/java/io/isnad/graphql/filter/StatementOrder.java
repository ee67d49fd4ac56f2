package io.isnad.graphql.filter;

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
    CONFIDENCE_DESC(Orders.STATEMENTS_SUREST);

    private final Order order;

    StatementOrder(Order order) {
        this.order = order;
    }

    /** The order that is meant, ARTICLE_POSITION by null. */
    public static Order orDefault(StatementOrder chosen) {
        return (chosen == null ? ARTICLE_POSITION : chosen).order;
    }
}
