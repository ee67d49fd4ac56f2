package io.isnad.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.isnad.store.ArticleStore;
import io.isnad.store.ImportLock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen of an import while it goes on, and how it ends before its end. */
@QuarkusTest
@TestProfile(IngestProfile.class)
@Timeout(60)
class ImportProgressTest {

    private static final String IMPORT = "checks.find { it.name == 'import' }.";

    @TempDir
    Path seeds;

    @Inject
    SeedImport seedImport;

    @Inject
    ImportStatus status;

    @Inject
    SeedsConfig config;

    @Inject
    ArticleImporter importer;

    @Inject
    ArticleStore store;

    @Inject
    Reextraction reextraction;

    @Inject
    ImportLock lock;

    @Inject
    FirstImport firstImport;

    @Inject
    MeterRegistry metrics;

    @Inject
    ScriptedExtractor engine;

    @Inject
    StoredRows rows;

    @BeforeEach
    void startEmpty() throws IOException {
        engine.reset();
        rows.removeAll();
        for (int i = 0; i < 20; i++) {
            Files.writeString(seeds.resolve(i + ".txt"), "خبر " + i + "\nسلمى: نعم\n");
        }
    }

    @Test
    void readyOnlyWhenTheImportIsDoneAndAnsweringAllTheWhile() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        engine.before(text -> {
            reached.countDown();
            await(released);
        });
        ImportTally tally = seedImport.newTally();
        status.follow(tally);
        CompletableFuture<ImportReport> running =
                CompletableFuture.supplyAsync(() -> seedImport.run(seeds, false, tally));
        try {
            await(reached);
            given().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("status", equalTo("DOWN"))
                    .body(IMPORT + "status", equalTo("DOWN"))
                    .body(IMPORT + "data.state", equalTo("RUNNING"))
                    .body(IMPORT + "data.created", equalTo(0));
            given().get("/q/health/live").then().statusCode(200);
            given().contentType("application/json")
                    .body("{\"query\": \"{ __typename }\"}")
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .body("data.__typename", equalTo("Query"));
            assertThat(status.report().state()).isEqualTo(ImportState.RUNNING);
        } finally {
            released.countDown();
        }
        running.get(30, TimeUnit.SECONDS);
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("import"))
                .body(IMPORT + "data.state", equalTo("DONE"))
                .body(IMPORT + "data.created", equalTo(20));
        assertThat(status.report().created()).isEqualTo(20);
        given().get("/q/metrics").then().statusCode(200);
        assertThat(metrics.counter("isnad.import.articles", "outcome", "created")
                        .count())
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void anImportThatIsStoppedEndsSoonAndTheNextOneGoesOn() {
        SeedImport stoppable = new SeedImport(config, importer, reextraction, store, lock, firstImport, metrics);
        engine.before(text -> stoppable.stop());

        ImportReport stopped = stoppable.run(seeds, true, stoppable.newTally());

        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.created()).isBetween(1L, 19L);
        assertThat(stopped.failed()).isZero();
        assertThat(rows.sourceNames()).hasSize((int) stopped.created());

        engine.reset();
        ImportReport rest = seedImport.run(seeds, true, seedImport.newTally());

        assertThat(rest.state()).isEqualTo(ImportState.DONE);
        assertThat(rest.unchanged()).isEqualTo(stopped.created());
        assertThat(rest.created()).isEqualTo(20 - stopped.created());
    }

    @Test
    void whoEndsTheApplicationWaitsForWhatAnImportIsAt() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        engine.before(text -> {
            reached.countDown();
            await(released);
        });
        SeedImport stoppable = new SeedImport(config, importer, reextraction, store, lock, firstImport, metrics);
        assertThat(stoppable.awaitEnd(Duration.ZERO)).isTrue();
        CompletableFuture<ImportReport> running =
                CompletableFuture.supplyAsync(() -> stoppable.run(seeds, false, stoppable.newTally()));
        await(reached);

        stoppable.stop();

        assertThat(stoppable.awaitEnd(Duration.ofMillis(50))).isFalse();
        released.countDown();
        assertThat(stoppable.awaitEnd(Duration.ofSeconds(30))).isTrue();
        assertThat(running.get().failed()).isZero();
        assertThat(rows.sourceNames()).hasSize((int) running.get().created());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
