package io.isnad.graphql.list;

/** What nodes are made of: a table under the name by which columns and conditions know it, with the tables it needs. */
public enum Table {
    ARTICLE("article a", "a"),
    STATEMENT("statement s join article a on a.id = s.article_id", "s"),
    ACTOR("actor c", "c"),
    ALIAS("article_actor x", "x"),
    MENTION("mention m", "m"),
    MEASURE("measure e join article a on a.id = e.article_id", "e"),
    ROLE("role r", "r"),
    PARAGRAPH("article a", "a"),
    /** What is found in a search for {@code p.query}, {@code p.words}, {@code p.name}, {@code p.name_words} and {@code p.sounds}. */
    HIT(Found.EVERYTHING, "h");

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

    /**
     * What is found of each kind, with a score between 0 and 1. Text scores by how close together the words stand and how
     * often, in relation to its length; names by how much of them is meant, and above texts.
     */
    private static final class Found {

        private static final String TEXT_SCORE = "ts_rank_cd(%s.search, p.query, 1 | 32)::float8 as score";

        static final String EVERYTHING = "(select 'ARTICLE' as kind, a.id, a.id as article_id, a.title,"
                + " null::int as span_start, null::int as span_end, " + TEXT_SCORE.formatted("a")
                + " from article a where a.search @@ p.query"
                + " union all select 'STATEMENT', s.id, s.article_id, null, s.content_start, s.content_end, "
                + TEXT_SCORE.formatted("s") + " from statement s where s.search @@ p.query"
                + " union all select 'MEASURE', e.id, e.article_id, null, e.evidence_start, e.evidence_end, "
                + TEXT_SCORE.formatted("e") + " from measure e where e.search @@ p.query"
                + " union all select c.kind, c.id, null, null, null, null, 0.5 + 0.5 * least(1,"
                + " char_length(p.words) / greatest(1, char_length(c.normalized_name))::float8)"
                + " from actor c where c.kind in ('PERSON', 'ORGANIZATION') and c.id in (select x.actor_id"
                + " from article_actor x where x.name_words @@ p.name_words and x.normalized_forms ~ p.name"
                + " or x.sounds like p.sounds)) h";
    }
}
