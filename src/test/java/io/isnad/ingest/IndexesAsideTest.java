package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.store.QueryIndexes;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first import that nobody is served beside makes the indexes for queries at its end. */
@QuarkusTest
@TestProfile(IngestProfile.class)
class IndexesAsideTest extends SeedImportCase {

    private static final String INDEXES =
            "select indexname || ' ' || indexdef from pg_indexes where schemaname = current_schema() order by 1";

    @Inject
    QueryIndexes indexes;

    @Inject
    IndexesAside aside;

    private List<String> all;

    @BeforeEach
    void readIndexes() {
        all = rows.query(INDEXES);
    }

    @AfterEach
    void restore() {
        indexes.restore();
    }

    private ImportReport runUnserved() {
        return seedImport.run(seedImport.task(List.of(seeds)), seedImport.newTally(), ProgressDisplay.LOG);
    }

    @Test
    void areAllThereAgainAfterAFirstImport() {
        write("a.txt", "خبر\nسلمى: نعم\n");

        assertThat(runUnserved().created()).isEqualTo(1);

        assertThat(rows.query(INDEXES)).isEqualTo(all);
        assertThat(indexes.areAside()).isFalse();
    }

    @Test
    void areThoseThatNoKeyNeeds() {
        assertThat(indexes.setAsideForFirstImport()).isPositive();

        List<String> kept = rows.query(INDEXES);
        assertThat(all).containsAll(kept);
        assertThat(kept)
                .anyMatch(index -> index.startsWith("mention_article "))
                .noneMatch(index -> index.startsWith("article_search "));
        assertThat(rows.query("""
            select c.conrelid::regclass || '.' || a.attname from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and not exists
            (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])\
            """)).isEmpty();
    }

    @Test
    void areRestoredByTheNextStartWhenTheImportWasCutShort() {
        indexes.setAsideForFirstImport();

        aside.restoreLeftBehind();

        assertThat(rows.query(INDEXES)).isEqualTo(all);
    }

    @Test
    void areRestoredByAnImportThatServes() {
        indexes.setAsideForFirstImport();
        write("a.txt", "خبر\nسلمى: نعم\n");

        runImport();

        assertThat(rows.query(INDEXES)).isEqualTo(all);
    }

    @Test
    void stayWhereArticlesAreStored() {
        write("a.txt", "خبر\nسلمى: نعم\n");
        runImport();

        assertThat(indexes.setAsideForFirstImport()).isZero();

        assertThat(rows.query(INDEXES)).isEqualTo(all);
    }
}
