package io.isnad.graphql.list;

/** What there are pages of. The key of the parent is {@code p.key}; it is null at the root. */
public enum Listing {
    ARTICLES(Table.ARTICLE, "true", Orders.ARTICLES),
    STATEMENTS(Table.STATEMENT, "true", Orders.STATEMENTS),
    PERSONS(Table.ACTOR, "c.kind = 'PERSON'", Orders.ACTORS),
    ORGANIZATIONS(Table.ACTOR, "c.kind = 'ORGANIZATION'", Orders.ACTORS),
    MEASURES(Table.MEASURE, "true", Orders.MEASURES),
    STATEMENTS_OF_ARTICLE(Table.STATEMENT, "s.article_id = p.key", Orders.STATEMENTS),
    STATEMENTS_OF_ACTOR(Table.STATEMENT, "s.speaker_id = p.key", Orders.STATEMENTS),
    MENTIONS_OF_ACTOR(Table.MENTION, "m.actor_id = p.key", Orders.MENTIONS),
    ARTICLES_OF_ACTOR(
            Table.ARTICLE,
            "exists (select from article_actor x where x.article_id = a.id and x.actor_id = p.key)",
            Orders.ARTICLES),
    HITS(Table.HIT, "true", Orders.HITS);

    private final Table table;
    private final String ofParent;
    private final Order order;

    Listing(Table table, String ofParent, Order order) {
        this.table = table;
        this.ofParent = ofParent;
        this.order = order;
    }

    /** The table that it lists rows of. */
    public Table table() {
        return table;
    }

    /** The condition that a row belongs to the parent. */
    public String ofParent() {
        return ofParent;
    }

    /** The order in which it is listed where no other is asked for. */
    public Order order() {
        return order;
    }
}
