package io.isnad.graphql.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.isnad.graphql.Fixture;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No page of statements is found by reading the whole table, whatever the filter and the order. */
@QuarkusTest
class IndexTest {

    private static final Rows<String> ROWS = new Rows<>("s.id", row -> row.text("id"));

    @Inject
    Fixture fixture;

    @Inject
    AgroalDataSource source;

    @Test
    void everyFilterAndOrderHasAnIndex() {
        fixture.store(7, 4);
        fixture.multiplyStatements(500);
        try (Snapshot snapshot = new Snapshot(source, Deadline.in(Duration.ofMinutes(1)), () -> {})) {
            filters().forEach((name, filter) -> {
                for (StatementOrder order : StatementOrder.values()) {
                    if (order != StatementOrder.RELEVANCE || name.equals("text")) {
                        assertThat(plan(snapshot, filter, StatementOrder.of(order, filter)))
                                .as(name + ", " + order)
                                .noneMatch(line -> line.contains("Seq Scan on statement"));
                    }
                }
            });
        }
    }

    private static List<String> plan(Snapshot snapshot, StatementFilter filter, Order order) {
        ListKey list = new ListKey(Listing.STATEMENTS, null, filter, order);
        Sql page = PageSql.page(ROWS, new PageKey(list, PageRequest.of(20, null, null, null)), new UUID[] {null});
        return snapshot.query(Sql.of("explain").add(page), row -> row.text("QUERY PLAN"));
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
