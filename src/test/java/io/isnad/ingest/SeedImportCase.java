package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of documents and an empty database to import it into. */
abstract class SeedImportCase {

    @TempDir
    Path seeds;

    @Inject
    SeedImport seedImport;

    @Inject
    ArticleImporter importer;

    @Inject
    ScriptedExtractor engine;

    @Inject
    StoredRows rows;

    @BeforeEach
    void startEmpty() {
        engine.reset();
        rows.removeAll();
    }

    void write(String name, String content) {
        try {
            Path file = seeds.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport runImport() {
        return runImport(false);
    }

    ImportReport runImport(boolean prune) {
        ImportReport report = seedImport.run(seeds, prune, seedImport.newTally());
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        return report;
    }

    static void assertCounts(ImportReport report, int created, int updated, int unchanged, int removed) {
        assertThat(report)
                .extracting(
                        ImportReport::created, ImportReport::updated, ImportReport::unchanged, ImportReport::removed)
                .containsExactly((long) created, (long) updated, (long) unchanged, (long) removed);
    }
}
