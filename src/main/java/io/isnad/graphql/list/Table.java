package io.isnad.graphql.list;

/** What nodes are made of: a table under the name by which columns and conditions know it, with the tables it needs. */
public enum Table {
    ARTICLE("article a", "a"),
    STATEMENT("statement s join article a on a.id = s.article_id", "s"),
    ACTOR("actor c", "c"),
    MENTION("mention m", "m"),
    MEASURE("measure e join article a on a.id = e.article_id", "e"),
    ROLE("role r", "r"),
    PARAGRAPH("article a", "a");

    private final String from;
    private final String alias;

    Table(String from, String alias) {
        this.from = from;
        this.alias = alias;
    }

    /** The tables, for a from clause. */
    public String from() {
        return from;
    }

    /** The column with the key. */
    public String id() {
        return alias + ".id";
    }
}
