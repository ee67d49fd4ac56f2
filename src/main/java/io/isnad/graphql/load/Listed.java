package io.isnad.graphql.load;

import io.isnad.graphql.list.Table;

/** Short lists that are read as a whole: what an article or a person bounds. The key of the parent is {@code p.key}. */
public enum Listed {
    PARAGRAPHS_OF_ARTICLE(Table.PARAGRAPH, "article_paragraph g where g.article_id = p.key", "g.position"),
    ACTORS_OF_ARTICLE(Table.ACTOR, Sources.ACTORS_OF_ARTICLE, "y.first, c.id"),
    PERSONS_OF_ARTICLE(Table.ACTOR, Sources.ACTORS_OF_ARTICLE + " where c.kind = 'PERSON'", "y.first, c.id"),
    MENTIONS_OF_ARTICLE(Table.MENTION, "mention m where m.article_id = p.key", Sources.MENTION_ORDER),
    MEASURES_OF_ARTICLE(Table.MEASURE, "measure e where e.article_id = p.key", Sources.MEASURE_ORDER),
    MENTIONS_OF_STATEMENT(
            Table.MENTION,
            "statement s join mention m on m.article_id = s.article_id and m.span_start >= s.content_start"
                    + " and m.span_end <= s.content_end where s.id = p.key",
            Sources.MENTION_ORDER),
    MEASURES_OF_STATEMENT(
            Table.MEASURE,
            "statement s join measure e on e.article_id = s.article_id and e.trigger_start >= s.content_start"
                    + " and e.trigger_end <= s.content_end where s.id = p.key",
            Sources.MEASURE_ORDER),
    ROLES_OF_PERSON(
            Table.ROLE,
            "role r join mention m on m.id = r.mention_id where r.person_id = p.key",
            "m.article_id, " + Sources.MENTION_ORDER + ", r.title"),
    MEMBERS_OF_ORGANIZATION(
            Table.ACTOR,
            "actor c where exists (select from role r where r.organization_id = p.key and r.person_id = c.id)",
            "c.name, c.id");

    private final Table table;
    private final String from;
    private final String order;

    Listed(Table table, String from, String order) {
        this.table = table;
        this.from = from;
        this.order = order;
    }

    /** The table whose nodes are listed. */
    Table table() {
        return table;
    }

    /** Where they come from, and the condition that they belong to the parent. */
    String from() {
        return from;
    }

    /** What they are ordered by. */
    String order() {
        return order;
    }

    private static final class Sources {

        static final String ACTORS_OF_ARTICLE = "(select x.actor_id, min(x.span_start) as first from mention x"
                + " where x.article_id = p.key group by x.actor_id) y join actor c on c.id = y.actor_id";
        static final String MENTION_ORDER = "m.span_start, m.span_end, m.id";
        static final String MEASURE_ORDER = "e.position";
    }
}
