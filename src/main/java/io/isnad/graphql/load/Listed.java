package io.isnad.graphql.load;

import io.isnad.graphql.list.Table;

/** Short lists that are read as a whole: what an article or a person bounds. The key of the parent is {@code p.key}. */
public enum Listed {
    PARAGRAPHS_OF_ARTICLE(Table.PARAGRAPH, Sources.PARAGRAPHS, "g.position"),
    ACTORS_OF_ARTICLE(Table.ACTOR, Sources.ACTORS_OF_ARTICLE, "y.position, c.id"),
    PERSONS_OF_ARTICLE(Table.ACTOR, Sources.ACTORS_OF_ARTICLE + " and c.kind = 'PERSON'", "y.position, c.id"),
    MENTIONS_OF_ARTICLE(Table.MENTION, "mention m where m.article_id = p.key", Sources.MENTION_ORDER),
    MEASURES_OF_ARTICLE(Table.MEASURE, "measure e where e.article_id = p.key", Sources.MEASURE_ORDER),
    MENTIONS_OF_STATEMENT(
            Table.MENTION,
            "statement s join mention m on m.article_id = s.article_id and m.start_offset >= s.content_start"
                    + " and m.end_offset <= s.content_end where s.id = p.key",
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
            "c.normalized_name, c.id"),
    ALIASES_OF_ACTOR(
            Table.ALIAS,
            "(select distinct f.form from actor c join article_actor x on x.actor_id = c.id"
                    + " cross join unnest(x.forms) f (form) where c.id = p.key and f.form <> c.name) f",
            "f.form");

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

        static final String PARAGRAPHS =
                "(select a.id as article_id, i as position, a.paragraphs[2 * i - 1] as span_start,"
                        + " a.paragraphs[2 * i] as span_end from article a"
                        + " cross join generate_series(1, cardinality(a.paragraphs) / 2) as i where a.id = p.key) g";
        static final String ACTORS_OF_ARTICLE =
                "article_actor y join actor c on c.id = y.actor_id where y.article_id = p.key";
        static final String MENTION_ORDER = "m.start_offset, m.end_offset, m.id";
        static final String MEASURE_ORDER = "e.position";
    }
}
