package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.ArticleStore;
import io.isnad.store.ImportLock;
import io.isnad.store.search.SearchVector;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many articles at once: two who import, articles that cannot be, and another engine. */
@QuarkusTest
@TestProfile(IngestProfile.class)
@Timeout(120)
class BulkImportTest extends SeedImportCase {

    @Inject
    SeedsConfig config;

    @Inject
    Reextraction reextraction;

    @Inject
    ArticleStore store;

    @Inject
    ImportLock lock;

    @Inject
    FirstImport firstImport;

    @Inject
    MeterRegistry metrics;

    private SeedImport anotherNode() {
        return new SeedImport(config, importer, reextraction, store, lock, firstImport, metrics);
    }

    private record Limited(Duration timeLimit) implements ExtractionConfig {

        @Override
        public OptionalDouble leastConfidence() {
            return OptionalDouble.empty();
        }
    }

    private void writeLines(int articles) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append("{\"text\": \"خبر ")
                    .append(i)
                    .append("\\nقائل ")
                    .append(i % 7)
                    .append(": كلام\"}\n");
        }
        write("a.jsonl", lines.toString());
    }

    @Test
    void twoNodesThatImportTheSameGiveEachArticleOnce() {
        writeLines(500);
        SeedImport other = anotherNode();
        CompletableFuture<ImportReport> others =
                CompletableFuture.supplyAsync(() -> other.run(seeds, false, other.newTally()));

        ImportReport report = runImport();

        assertThat(report.created() + others.join().created()).isEqualTo(500);
        assertThat(report.unchanged() + others.join().unchanged()).isEqualTo(500);
        assertThat(rows.query("select count(*) from article")).containsExactly("500");
        assertThat(rows.query("select count(*) from statement")).containsExactly("500");
        assertThat(rows.query("select count(*) from actor")).containsExactly("7");
    }

    @Test
    void articlesThatComeInTwiceAtOnceAreThereOnce() {
        List<CompletableFuture<ImportOutcome>> imports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            SourceDocument document =
                    new SourceDocument("api " + i % 4, "خبر", "خبر\nسلمى: نعم", "ar", null, null, null, null);
            imports.add(CompletableFuture.supplyAsync(
                    () -> importer.importArticle(document, ArticleOrigin.API).outcome()));
        }

        assertThat(imports.stream().map(CompletableFuture::join).filter(ImportOutcome.CREATED::equals))
                .hasSize(4);
        assertThat(rows.query("select count(*) from statement")).containsExactly("4");
    }

    @Test
    void inALargeBatchABadArticleFailsAlone() {
        writeLines(150);
        write("b.txt", "خبر\nسلمى: " + ScriptedExtractor.BAD_CONFIDENCE + "\n");
        write("c.txt", "خبر\nسلمى: نعم\n");

        ImportReport report = runImport();

        assertCounts(report, 151, 0, 0, 0);
        assertThat(report.failures()).extracting(ImportIssue::sourceName).containsExactly("b.txt");
    }

    @Test
    void anArticleThatTakesTooLongIsReportedAndTheRestImported() {
        writeLines(20);
        write("slow.txt", "خبر\nسلمى: ببطء\n");
        CountDownLatch never = new CountDownLatch(1);
        engine.before(text -> {
            if (text.contains("ببطء")) {
                awaitInterrupted(never);
            }
        });

        ArticleImporter limited = new ArticleImporter(engine, store, new Limited(Duration.ofSeconds(3)));
        SeedImport impatient = new SeedImport(config, limited, reextraction, store, lock, firstImport, metrics);

        ImportReport report = impatient.run(seeds, false, impatient.newTally());

        assertCounts(report, 20, 0, 0, 0);
        assertThat(report.failures())
                .containsExactly(new ImportIssue(
                        "slow.txt", "", "import failed: java.lang.IllegalStateException: took longer than 3.0 s"));
    }

    private static void awaitInterrupted(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anotherEngineReadsWhatIsStoredWhileTheOldResultsAreServed() {
        write("a.txt", "خبر\nسلمى: نعم\n");
        runImport();
        importer.importArticle(
                new SourceDocument("api", "خبر", "خبر\nعمر: لا", "ar", null, null, null, null), ArticleOrigin.API);
        List<String> ids = rows.query("select id from statement order by id");
        List<String> imported = rows.query("select imported_at from article order by id");
        List<String> servedMeanwhile = new ArrayList<>();
        ImportTally tally = seedImport.newTally();
        List<ImportState> states = new ArrayList<>();
        engine.setVersion("scripted-2");
        engine.before(text -> {
            synchronized (states) {
                states.add(tally.report().state());
                servedMeanwhile.addAll(rows.query("select count(*) from statement"));
            }
        });

        ImportReport report = seedImport.run(seeds, false, tally);

        assertCounts(report, 0, 0, 1, 0);
        assertThat(states).containsExactly(ImportState.DONE, ImportState.DONE);
        assertThat(servedMeanwhile).containsOnly("2");
        assertThat(rows.query("select engine_version from article")).containsOnly("scripted-2/" + SearchVector.VERSION);
        assertThat(rows.query("select id from statement order by id")).isEqualTo(ids);
        assertThat(rows.query("select imported_at from article order by id")).isEqualTo(imported);
    }

    @Test
    void anArticleThatChangesWhileItIsReadAgainKeepsItsChange() {
        write("a.txt", "خبر\nسلمى: نعم\n");
        runImport();
        engine.setVersion("scripted-2");
        engine.before(text -> {
            if (text.contains("نعم")) {
                importer.importArticle(
                        new SourceDocument("a.txt", "خبر", "خبر\nسلمى: لا", "ar", null, null, null, null),
                        ArticleOrigin.SEED);
            }
        });

        runImport();

        assertThat(rows.query("select text from article")).containsExactly("خبر\nسلمى: لا");
    }

    @Test
    void theProgressTellsHowMuchIsRead() {
        IntStream.range(0, 30).forEach(i -> write(i + ".txt", "خبر\n"));
        ImportTally tally = seedImport.newTally();
        ProgressMeter meter = new ProgressMeter(tally);
        assertThat(meter.now().line()).isEqualTo("0 %, 0 articles/s");

        seedImport.run(seeds, false, tally);

        Progress progress = meter.now();
        assertThat(progress.fraction()).isEqualTo(1);
        assertThat(progress.line()).matches("100 %, \\d+ articles/s, 0 s left");
    }
}
