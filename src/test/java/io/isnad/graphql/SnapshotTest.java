package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.isnad.graphql.sql.Deadline;
import io.isnad.graphql.sql.Snapshot;
import io.isnad.graphql.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A request sees one state of the database, cannot change it, and leaves the connection as it was. */
@QuarkusTest
class SnapshotTest {

    private static final Sql TITLES = Sql.of("select title from article order by title");

    @Inject
    Fixture fixture;

    @Inject
    AgroalDataSource source;

    @Test
    void seesOneState() {
        fixture.store(2, 1);
        AtomicInteger statements = new AtomicInteger();
        try (Snapshot snapshot =
                new Snapshot(source, Deadline.in(Duration.ofMinutes(1)), statements::incrementAndGet)) {
            assertThat(snapshot.query(TITLES, row -> row.text("title"))).hasSize(2);
            fixture.retitle("تغيّر");
            assertThat(snapshot.query(TITLES, row -> row.text("title"))).doesNotContain("تغيّر");
        }
        assertThat(statements).hasValue(2);
        try (Snapshot snapshot = new Snapshot(source, Deadline.in(Duration.ofMinutes(1)), () -> {})) {
            assertThat(snapshot.query(TITLES, row -> row.text("title"))).containsOnly("تغيّر");
        }
    }

    @Test
    void cannotWrite() {
        try (Snapshot snapshot = new Snapshot(source, Deadline.in(Duration.ofMinutes(1)), () -> {})) {
            assertThatThrownBy(() -> snapshot.query(Sql.of("delete from article returning 1"), row -> 1))
                    .isInstanceOf(Snapshot.QueryFailed.class)
                    .hasRootCauseMessage("ERROR: cannot execute DELETE in a read-only transaction");
        }
    }

    @Test
    void takesAConnectionOnlyWhenItReadsAndGivesItBackAsItWas() throws SQLException {
        long active = source.getMetrics().activeCount();
        Snapshot snapshot = new Snapshot(source, Deadline.in(Duration.ofMinutes(1)), () -> {});
        assertThat(source.getMetrics().activeCount()).isEqualTo(active);
        snapshot.query(TITLES, row -> row.text("title"));
        snapshot.close();
        snapshot.close();
        for (int i = 0; i < 3; i++) {
            try (Connection connection = source.getConnection()) {
                assertThat(connection.isReadOnly()).isFalse();
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }
}
