package io.isnad.graphql.list;

/** The orders of the lists. Aliases are those of {@link Table}. */
public final class Orders {

    /** Articles by source name, which is unique. */
    public static final Order ARTICLES = Order.by("source", SortKey.ascending("a.source_name", SortType.TEXT));

    /** Actors by name. */
    public static final Order ACTORS = Order.by(
            "name", SortKey.ascending("c.normalized_name", SortType.TEXT), SortKey.ascending("c.id", SortType.KEY));

    /** Measures article by article, as they stand in the text. */
    public static final Order MEASURES = Order.by(
            "position",
            SortKey.ascending("e.article_id", SortType.KEY),
            SortKey.ascending("e.position", SortType.INTEGER));

    /** Mentions article by article, as they stand in the text. */
    public static final Order MENTIONS = Order.by(
            "position",
            SortKey.ascending("m.article_id", SortType.KEY),
            SortKey.ascending("m.start_offset", SortType.INTEGER),
            SortKey.ascending("m.id", SortType.KEY));

    private static final SortKey STATEMENT_ARTICLE = SortKey.ascending("s.article_id", SortType.KEY);
    private static final SortKey STATEMENT_POSITION = SortKey.ascending("s.position", SortType.INTEGER);

    /** Statements article by article, as they stand in the text. */
    public static final Order STATEMENTS = Order.by("position", STATEMENT_ARTICLE, STATEMENT_POSITION);

    /** Statements of the newest articles first; without a date last. */
    public static final Order STATEMENTS_NEWEST = Order.by(
            "newest", SortKey.descending("s.published_order", SortType.TIME), STATEMENT_ARTICLE, STATEMENT_POSITION);

    /** Statements of the oldest articles first; without a date last. */
    public static final Order STATEMENTS_OLDEST = Order.by(
            "oldest",
            SortKey.ascending("coalesce(s.published_at, 'infinity'::timestamptz)", SortType.TIME),
            STATEMENT_ARTICLE,
            STATEMENT_POSITION);

    /** Statements with the surest attribution first. */
    public static final Order STATEMENTS_SUREST = Order.by(
            "surest", SortKey.descending("s.confidence", SortType.NUMBER), STATEMENT_ARTICLE, STATEMENT_POSITION);

    /** Statements that say most about what is searched for first: rank by cover density, for filters with full text. */
    public static final Order STATEMENTS_MOST_RELEVANT = Order.by(
            "relevance",
            SortKey.descending("ts_rank_cd(s.search, p.query)::float8", SortType.NUMBER),
            STATEMENT_ARTICLE,
            STATEMENT_POSITION);

    /** What was found in a search, best first. */
    public static final Order HITS =
            Order.by("score", SortKey.descending("h.score", SortType.NUMBER), SortKey.ascending("h.id", SortType.KEY));

    private Orders() {}
}
