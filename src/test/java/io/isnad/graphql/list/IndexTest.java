package io.isnad.graphql.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.isnad.graphql.Fixture;
import io.isnad.graphql.filter.SearchFilter;
import io.isnad.graphql.filter.StatementFilter;
import io.isnad.graphql.filter.StatementOrder;
import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.node.NodeType;
import io.isnad.graphql.sql.Deadline;
import io.isnad.graphql.sql.Snapshot;
import io.isnad.graphql.sql.Sql;
import io.isnad.graphql.type.CueKind;
import io.isnad.graphql.type.StatementForm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No page of statements is found by reading the whole table, whatever the filter and the order. */
@QuarkusTest
class IndexTest {

    private static final Predicate<String> READS_ALL = line -> line.contains("Seq Scan on statement");
    private static final UUID[] ROOT = {null};
    private static final Rows<String> ROWS = new Rows<>("s.id", row -> row.text("id"));

    @Inject
    Fixture fixture;

    @Inject
    AgroalDataSource source;

    @BeforeEach
    void store() {
        fixture.store(7, 4);
        fixture.multiplyStatements(500);
    }

    @Test
    void everyFilterAndOrderHasAnIndex() {
        reading(snapshot -> filters().forEach((name, filter) -> {
            for (StatementOrder order : orders(name)) {
                ListKey list = new ListKey(Listing.STATEMENTS, null, filter, StatementOrder.of(order, filter));
                assertThat(plan(snapshot, page(list, null)))
                        .as(name + ", " + order)
                        .noneMatch(READS_ALL);
            }
        }));
    }

    @Test
    void everyFilterAndOrderHasAnIndexForTheStatementsOfAnArticleAndAnActor() {
        Map<Listing, String> parents =
                Map.of(Listing.STATEMENTS_OF_ARTICLE, "خبر-1.txt", Listing.STATEMENTS_OF_ACTOR, Fixture.PERSONS.get(0));
        reading(snapshot -> parents.forEach((listing, parent) -> filters().forEach((name, filter) -> {
            for (StatementOrder order : orders(name)) {
                ListKey list = new ListKey(listing, Fixture.key(parent), filter, StatementOrder.of(order, filter));
                assertThat(plan(snapshot, page(list, Fixture.key(parent))))
                        .as(listing + ", " + name + ", " + order)
                        .noneMatch(READS_ALL);
            }
        })));
    }

    /** Conditions that most rows meet are best counted by reading all of them: what is asked is whether there is a way. */
    @Test
    void everyFilterHasAnIndexForCounts() {
        reading(snapshot -> {
            snapshot.query(Sql.of("select set_config('enable_seqscan', 'off', true)"), row -> null);
            filters().forEach((name, filter) -> {
                ListKey list = new ListKey(Listing.STATEMENTS, null, filter, Orders.STATEMENTS);
                assertThat(plan(snapshot, PageSql.count(list, ROOT))).as(name).noneMatch(READS_ALL);
                for (Facet facet : Facet.values()) {
                    assertThat(plan(snapshot, PageSql.facet(new FacetKey(list, facet, 20))))
                            .as(name + ", " + facet)
                            .noneMatch(READS_ALL);
                }
            });
        });
    }

    @Test
    void theSearchHasIndexes() {
        reading(snapshot -> {
            for (String text : List.of("فرنسا", "«قمة هلسنكي»", "lavrov")) {
                ListKey list = new ListKey(Listing.HITS, null, SearchFilter.of("text", text), Orders.HITS);
                Sql page = PageSql.page(
                        new Rows<>("h.id", row -> row.text("id")),
                        new PageKey(list, PageRequest.of(20, null, null, null)),
                        ROOT);
                assertThat(plan(snapshot, page)).as(text).noneMatch(READS_ALL);
            }
        });
    }

    private void reading(Consumer<Snapshot> test) {
        try (Snapshot snapshot = new Snapshot(source, Deadline.in(Duration.ofMinutes(1)), () -> {})) {
            test.accept(snapshot);
        }
    }

    private static List<StatementOrder> orders(String filter) {
        return Arrays.stream(StatementOrder.values())
                .filter(order -> order != StatementOrder.RELEVANCE || filter.equals("text"))
                .toList();
    }

    private static Sql page(ListKey list, UUID parent) {
        return PageSql.page(ROWS, new PageKey(list, PageRequest.of(20, null, null, null)), new UUID[] {parent});
    }

    private static List<String> plan(Snapshot snapshot, Sql sql) {
        return snapshot.query(Sql.of("explain").add(sql), row -> row.text("QUERY PLAN"));
    }

    private static Map<String, StatementFilter> filters() {
        String article = NodeId.encode(NodeType.ARTICLE, Fixture.key("خبر-1.txt"));
        String speaker = NodeId.encode(NodeType.PERSON, Fixture.key(Fixture.PERSONS.get(0)));
        String russia = NodeId.encode(NodeType.ORGANIZATION, Fixture.key(Fixture.RUSSIA));
        LocalDate day = LocalDate.of(2021, 4, 2);
        Map<String, StatementFilter> filters = new LinkedHashMap<>();
        filters.put("nothing", null);
        filters.put("articleId", filter(article, null, null, null, null, null, null, null, null, null, null));
        filters.put("speakerId", filter(null, speaker, null, null, null, null, null, null, null, null, null));
        filters.put("speakerName", filter(null, null, "لافروف", null, null, null, null, null, null, null, null));
        filters.put(
                "forms",
                filter(null, null, null, List.of(StatementForm.DIRECT), null, null, null, null, null, null, null));
        filters.put(
                "cueKinds", filter(null, null, null, null, List.of(CueKind.ADD), null, null, null, null, null, null));
        filters.put("text", filter(null, null, null, null, null, "فرنسا", null, null, null, null, null));
        filters.put("mentionsActorId", filter(null, null, null, null, null, null, russia, null, null, null, null));
        filters.put("publishedFrom", filter(null, null, null, null, null, null, null, day, null, null, null));
        filters.put("publishedTo", filter(null, null, null, null, null, null, null, null, day, null, null));
        filters.put("publisher", filter(null, null, null, null, null, null, null, null, null, "الثانية", null));
        filters.put("minConfidence", filter(null, null, null, null, null, null, null, null, null, null, 0.8));
        return filters;
    }

    private static StatementFilter filter(
            String articleId,
            String speakerId,
            String speakerName,
            List<StatementForm> forms,
            List<CueKind> cueKinds,
            String text,
            String mentionsActorId,
            LocalDate publishedFrom,
            LocalDate publishedTo,
            String publisher,
            Double minConfidence) {
        return new StatementFilter(
                articleId,
                speakerId,
                speakerName,
                forms,
                cueKinds,
                text,
                mentionsActorId,
                publishedFrom,
                publishedTo,
                publisher,
                minConfidence);
    }
}
