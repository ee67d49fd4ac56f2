package io.isnad.graphql;

import io.isnad.store.NormalizedText;
import io.isnad.store.search.LatinName;
import io.isnad.store.search.SearchVector;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Stored articles to ask for, always the same ones. Every article is a title and lines like
 *
 * <pre>قال سيرغي لافروف إن "الكلام 1" عن روسيا وطرد 10 دبلوماسيين.</pre>
 *
 * each of them a statement, by the three persons in turn, with a mention of روسيا and a measure in its content.
 */
@ApplicationScoped
public class Fixture {

    public static final List<String> PERSONS = List.of("سيرغي لافروف", "جو بايدن", "فلاديمير بوتين");
    public static final String RUSSIA = "روسيا";
    static final String REUTERS = "رويترز";
    static final String SOURCES = "مصادر عسكرية";

    /** Whom an article with statements names, in this order. */
    private static final List<String> NAMED = List.of("سيرغي لافروف", "جو بايدن", "فلاديمير بوتين", RUSSIA);

    private final DataSource source;

    Fixture(DataSource source) {
        this.source = source;
    }

    public static UUID key(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces everything that is stored by so many articles, with so many statements each. */
    public void store(int articles, int statements) {
        try (Connection connection = source.getConnection()) {
            try (Statement clear = connection.createStatement()) {
                clear.execute("truncate article, actor, article_actor, mention, statement, role, measure");
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

    /** Stores one article more. */
    void add(int article, int statements) {
        try (Connection connection = source.getConnection()) {
            article(connection, article, statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes one article. */
    void remove(int article) {
        execute("delete from article where id = '" + key("خبر-" + article + ".txt") + "'");
    }

    /** Gives every article the same address. */
    void publishAt(String url) {
        execute("update article set url = '" + url + "'");
    }

    /** Makes the measures unreadable. */
    void spoil() {
        execute("alter table measure drop constraint if exists measure_kind_check; update measure set kind ="
                + " 'NOT_A_KIND'");
    }

    /** Stores every statement so many times more, further down in its article. */
    public void multiplyStatements(int times) {
        String copied = "article_id, form, content_start, content_end, quotes, cue_lemma, cue_kind, cue_start, cue_end,"
                + " speaker_id, method, mention_id, via_id, chain_rules, chain_spans, confidence, published_at, search";
        execute("insert into statement (id, position, " + copied + ") select gen_random_uuid(), position + 1000 * n, "
                + copied + " from statement, generate_series(1, " + times + ") n");
        // Until then what is new in a full text index is a list that costs more to read than the table.
        execute("vacuum analyze");
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
        insert(
                connection,
                "actor (id, kind, name, normalized_name, latin_name)",
                key(name),
                kind,
                name,
                NormalizedText.words(name),
                LatinName.of(name));
    }

    /** Tells by which forms an article refers to an actor: the full name, and the last one. */
    private void forms(Connection connection, String article, int position, String name) throws SQLException {
        String last = name.substring(name.indexOf(' ') + 1);
        String[] forms = last.equals(name) ? new String[] {name} : new String[] {name, last};
        insert(
                connection,
                "article_actor (article_id, actor_id, position, forms, normalized_forms, sounds)",
                key(article),
                key(name),
                position,
                forms,
                Arrays.stream(forms).map(NormalizedText::words).collect(Collectors.joining("\n", "\n", "\n")),
                Arrays.stream(forms).map(LatinName::sounds).collect(Collectors.joining(" \n ", "\n ", " \n")));
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
        List<String> lines = List.of(text.toString().split("\n"));
        insert(
                connection,
                "article (id, source_name, origin, title, text, paragraphs, language, publisher, published_at,"
                        + " imported_at, content_hash, engine_version, fingerprint, search)",
                key(name),
                name,
                "SEED",
                "الخبر " + number,
                text.toString(),
                paragraphs(lines),
                "ar",
                number % 2 == 0 ? "الثانية" : "الأولى",
                published,
                OffsetDateTime.of(2021, 5, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                "0".repeat(64),
                "test",
                key(name),
                SearchVector.of("الخبر " + number, text.toString()).literal());
        List<String> named = statements == 0 ? List.of() : NAMED;
        for (String actor : named) {
            forms(connection, name, named.indexOf(actor), actor);
        }
        int start = lines.get(0).length() + 1;
        for (int position = 1; position < lines.size(); position++) {
            statement(connection, name, position, start, lines.get(position), speaker(number, position), published);
            start += lines.get(position).length() + 1;
        }
    }

    private static Integer[] paragraphs(List<String> lines) {
        List<Integer> offsets = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            offsets.add(start);
            offsets.add(start + line.length());
            start += line.length() + 1;
        }
        return offsets.toArray(Integer[]::new);
    }

    private static String speaker(int article, int statement) {
        return PERSONS.get((article + statement) % PERSONS.size());
    }

    private void statement(
            Connection connection,
            String article,
            int position,
            int start,
            String line,
            String speaker,
            OffsetDateTime published)
            throws SQLException {
        String name = article + "/" + position;
        int said = start + line.indexOf(speaker);
        int about = start + line.indexOf(RUSSIA);
        mention(connection, article, name + "/by", speaker, said);
        mention(connection, article, name + "/about", RUSSIA, about);
        int content = start + line.indexOf('"');
        insert(
                connection,
                "statement (id, article_id, position, form, content_start, content_end, quotes, cue_lemma, cue_kind,"
                        + " cue_start, cue_end, speaker_id, method, mention_id, via_id, chain_rules, chain_spans,"
                        + " confidence, within_id, published_at, search)",
                key(name),
                key(article),
                position,
                position % 2 == 0 ? "DIRECT" : "MIXED",
                content,
                start + line.length() - 1,
                new Integer[] {content + 1, start + line.indexOf('"', line.indexOf('"') + 1)},
                "قال",
                position % 2 == 0 ? "ADD" : "SAY",
                start,
                start + 3,
                key(speaker),
                "EXPLICIT",
                key(name + "/by"),
                position % 2 == 0 ? key(REUTERS) : null,
                new String[] {"cue", "subject"},
                new Integer[] {start, start + 3, said, said + speaker.length()},
                position % 2 == 0 ? 0.9 : 0.6,
                position == 2 ? key(article + "/1") : null,
                published,
                SearchVector.of(line.substring(line.indexOf('"'))).literal());
        insert(
                connection,
                "role (id, article_id, person_id, organization_id, mention_id, title)",
                key(name + "/role"),
                key(article),
                key(speaker),
                key(RUSSIA),
                key(name + "/by"),
                "وزير");
        int trigger = start + line.indexOf("طرد");
        int end = start + line.length() - 1;
        insert(
                connection,
                "measure (id, article_id, position, kind, status, trigger_start, trigger_end, issuer_id, target_start,"
                        + " target_end, target_actor_id, quantity_value, quantity_start, quantity_end, evidence_start,"
                        + " evidence_end, statement_id, published_at, search)",
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
                key(name),
                published,
                SearchVector.of(line.substring(line.indexOf("طرد"))).literal());
    }

    private void mention(Connection connection, String article, String name, String actor, int start)
            throws SQLException {
        insert(
                connection,
                "mention (id, article_id, actor_id, start_offset, end_offset)",
                key(name),
                key(article),
                key(actor),
                start,
                start + actor.length());
    }

    private static void insert(Connection connection, String into, Object... values) throws SQLException {
        String last = into.endsWith(" search)") ? "cast(? as tsvector))" : "?)";
        String sql = "insert into " + into + " values (" + "?, ".repeat(values.length - 1) + last;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, column(connection, values[i]));
            }
            statement.executeUpdate();
        }
    }

    private static Object column(Connection connection, Object value) throws SQLException {
        if (value instanceof Integer[] numbers) {
            return connection.createArrayOf("int", numbers);
        }
        return value instanceof String[] texts ? connection.createArrayOf("text", texts) : value;
    }
}
