package io.isnad.graphql.sql;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** Takes snapshots of the application's database, and counts the statements that they run. */
@ApplicationScoped
public class Snapshots {

    private final DataSource source;
    private final Counter statements;

    Snapshots(DataSource source, MeterRegistry meters) {
        this.source = source;
        this.statements = Counter.builder("isnad.graphql.sql.statements")
                .description("SQL statements that GraphQL requests have run")
                .register(meters);
    }

    /** A snapshot that is still to be taken, with the time by which its statements have to be done. */
    public Snapshot until(Deadline deadline) {
        return new Snapshot(source, deadline, statements::increment);
    }
}
