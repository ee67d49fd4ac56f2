package io.isnad.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Stored articles to ask for, always the same ones. Every article is a title and lines like
 *
 * <pre>قال سيرغي لافروف إن "الكلام 1" عن روسيا وطرد 10 دبلوماسيين.</pre>
 *
 * each of them a statement, by the three persons in turn, with a mention of روسيا and a measure in its content.
 */
@ApplicationScoped
class Fixture {

    static final List<String> PERSONS = List.of("سيرغي لافروف", "جو بايدن", "فلاديمير بوتين");
    static final String RUSSIA = "روسيا";
    static final String REUTERS = "رويترز";
    static final String SOURCES = "مصادر عسكرية";

    private final DataSource source;

    Fixture(DataSource source) {
        this.source = source;
    }

    static UUID key(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces everything that is stored by so many articles, with so many statements each. */
    void store(int articles, int statements) {
        try (Connection connection = source.getConnection()) {
            try (Statement clear = connection.createStatement()) {
                clear.execute(
                        "truncate article, article_paragraph, actor, actor_alias, mention, statement, statement_quote,"
                                + " attribution_link, role, measure");
            }
            for (String person : PERSONS) {
                actor(connection, "PERSON", person);
            }
            actor(connection, "ORGANIZATION", RUSSIA);
            actor(connection, "ORGANIZATION", REUTERS);
            actor(connection, "GROUP", SOURCES);
            for (int article = 1; article <= articles; article++) {
                article(connection, article, statements);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the measures unreadable. */
    void spoil() {
        execute("update measure set kind = 'NOT_A_KIND'");
    }

    /** Gives every article the same title. */
    void retitle(String title) {
        execute("update article set title = '" + title + "'");
    }

    private void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void actor(Connection connection, String kind, String name) throws SQLException {
        insert(connection, "actor (id, kind, name, latin_name)", key(name), kind, name, null);
        String last = name.substring(name.indexOf(' ') + 1);
        insert(connection, "actor_alias (actor_id, alias, normalized)", key(name), name, name);
        if (!last.equals(name)) {
            insert(connection, "actor_alias (actor_id, alias, normalized)", key(name), last, last);
        }
    }

    private void article(Connection connection, int number, int statements) throws SQLException {
        String name = "خبر-" + number + ".txt";
        StringBuilder text = new StringBuilder("الخبر " + number);
        for (int i = 1; i <= statements; i++) {
            text.append("\nقال ")
                    .append(speaker(number, i))
                    .append(" إن \"الكلام ")
                    .append(i)
                    .append("\" عن روسيا وطرد 10 دبلوماسيين.");
        }
        OffsetDateTime published = number % 3 == 0
                ? null
                : LocalDate.of(2021, 4, number).atTime(10, 0).atOffset(ZoneOffset.UTC);
        insert(
                connection,
                "article (id, source_name, title, text, language, publisher, published_at, imported_at, content_hash)",
                key(name),
                name,
                "الخبر " + number,
                text.toString(),
                "ar",
                number % 2 == 0 ? "الثانية" : "الأولى",
                published,
                OffsetDateTime.of(2021, 5, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                "00");
        int start = 0;
        int position = 0;
        for (String line : text.toString().split("\n")) {
            insert(
                    connection,
                    "article_paragraph (article_id, position, span_start, span_end)",
                    key(name),
                    position,
                    start,
                    start + line.length());
            if (position > 0) {
                statement(connection, name, position, start, line, speaker(number, position));
            }
            position++;
            start += line.length() + 1;
        }
    }

    private static String speaker(int article, int statement) {
        return PERSONS.get((article + statement) % PERSONS.size());
    }

    private void statement(Connection connection, String article, int position, int start, String line, String speaker)
            throws SQLException {
        String name = article + "/" + position;
        int said = start + line.indexOf(speaker);
        int about = start + line.indexOf(RUSSIA);
        mention(connection, article, name + "/by", speaker, said);
        mention(connection, article, name + "/about", RUSSIA, about);
        int content = start + line.indexOf('"');
        insert(
                connection,
                "statement (id, article_id, position, form, content_start, content_end, cue_lemma, cue_kind, cue_start, cue_end,"
                        + " speaker_id, method, mention_id, via_id, confidence, within_id)",
                key(name),
                key(article),
                position,
                position % 2 == 0 ? "DIRECT" : "MIXED",
                content,
                start + line.length() - 1,
                "قال",
                position % 2 == 0 ? "ADD" : "SAY",
                start,
                start + 3,
                key(speaker),
                "EXPLICIT",
                key(name + "/by"),
                position % 2 == 0 ? key(REUTERS) : null,
                position % 2 == 0 ? 0.9 : 0.6,
                position == 2 ? key(article + "/1") : null);
        insert(
                connection,
                "statement_quote (statement_id, position, span_start, span_end)",
                key(name),
                0,
                content + 1,
                start + line.indexOf('"', line.indexOf('"') + 1));
        insert(
                connection,
                "attribution_link (statement_id, position, rule, span_start, span_end)",
                key(name),
                0,
                "cue",
                start,
                start + 3);
        insert(
                connection,
                "attribution_link (statement_id, position, rule, span_start, span_end)",
                key(name),
                1,
                "subject",
                said,
                said + speaker.length());
        insert(
                connection,
                "role (id, person_id, organization_id, mention_id, title)",
                key(name + "/role"),
                key(speaker),
                key(RUSSIA),
                key(name + "/by"),
                "وزير");
        int trigger = start + line.indexOf("طرد");
        int end = start + line.length() - 1;
        insert(
                connection,
                "measure (id, article_id, position, kind, status, trigger_start, trigger_end, issuer_id, target_start, target_end,"
                        + " target_actor_id, quantity_value, quantity_start, quantity_end, evidence_start, evidence_end, statement_id)",
                key(name + "/measure"),
                key(article),
                position,
                "EXPULSION",
                position % 2 == 0 ? "IMPOSED" : "ANNOUNCED",
                trigger,
                trigger + 3,
                key(RUSSIA),
                trigger + 7,
                end,
                key(SOURCES),
                10.0,
                trigger + 4,
                trigger + 6,
                trigger,
                end,
                key(name));
    }

    private void mention(Connection connection, String article, String name, String actor, int start)
            throws SQLException {
        insert(
                connection,
                "mention (id, article_id, actor_id, span_start, span_end)",
                key(name),
                key(article),
                key(actor),
                start,
                start + actor.length());
    }

    private static void insert(Connection connection, String into, Object... values) throws SQLException {
        String sql = "insert into " + into + " values (" + "?, ".repeat(values.length - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
