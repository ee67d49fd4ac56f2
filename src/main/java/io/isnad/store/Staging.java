package io.isnad.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tables of the session's own, emptied by every commit, through which go the rows with words for full text search: they come
 * as text, and a COPY makes nothing else of it.
 */
final class Staging {

    static final String ARTICLE = "staged_article";
    static final String STATEMENT = "staged_statement";
    static final String MEASURE = "staged_measure";

    /** A table that others go through, but for the words and what the database sets itself. */
    private record Target(String staged, String name, String columns) {

        String create() {
            return "create temporary table if not exists " + staged + " on commit delete rows as select " + columns
                    + ", '' as searched from " + name + " with no data";
        }

        String move() {
            return "insert into " + name + " (" + columns + ", search) select " + columns
                    + ", cast(searched as tsvector) from " + staged;
        }
    }

    private static final Target ARTICLES = new Target(
            ARTICLE,
            "article",
            "id, source_name, origin, title, text, paragraphs, language, publisher, author, url, published_at, imported_at,"
                    + " content_hash, engine_version, fingerprint");

    private static final Target STATEMENTS = new Target(
            STATEMENT,
            "statement",
            "id, article_id, position, form, content_start, content_end, quotes, cue_lemma, cue_kind, cue_start, cue_end,"
                    + " speaker_id, method, mention_id, via_id, chain_rules, chain_spans, confidence, within_id,"
                    + " said_at_start, said_at_end, said_at_earliest, said_at_latest, published_at");

    private static final Target MEASURES = new Target(
            MEASURE,
            "measure",
            "id, article_id, position, kind, status, trigger_start, trigger_end, issuer_id, target_start, target_end,"
                    + " target_actor_id, quantity_value, quantity_start, quantity_end, effective_start, effective_end,"
                    + " effective_earliest, effective_latest, evidence_start, evidence_end, statement_id, published_at");

    private Staging() {}

    /** Makes the tables where the session has none yet. */
    static void prepare(Connection connection) throws SQLException {
        execute(connection, ARTICLES.create());
        execute(connection, STATEMENTS.create());
        execute(connection, MEASURES.create());
    }

    static void moveArticles(Connection connection) throws SQLException {
        execute(connection, ARTICLES.move());
    }

    static void moveStatements(Connection connection) throws SQLException {
        execute(connection, STATEMENTS.move());
    }

    static void moveMeasures(Connection connection) throws SQLException {
        execute(connection, MEASURES.move());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
