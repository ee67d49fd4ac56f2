package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.ArticleOrigin;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@TestProfile(IngestProfile.class)
class SeedImportTest {

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

    private void write(String name, String content) {
        try {
            Path file = seeds.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport runImport() {
        return runImport(false);
    }

    private ImportReport runImport(boolean prune) {
        ImportReport report = seedImport.run(seeds, prune, seedImport.newTally());
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        return report;
    }

    private static void assertCounts(ImportReport report, int created, int updated, int unchanged, int removed) {
        assertThat(report)
                .extracting(
                        ImportReport::created, ImportReport::updated, ImportReport::unchanged, ImportReport::removed)
                .containsExactly((long) created, (long) updated, (long) unchanged, (long) removed);
    }

    @Test
    void everythingInTheFolderIsStored() {
        write("b.txt", "خبر\nسلمى: نعم\nعمر: لا\n");
        write("2021/05/a.md", "# خبر\n\nسلمى: ربما\n");
        write("2021/c.html", "<h1>خبر</h1><p>عمر: لا");
        write("d.jsonl", "{\"text\": \"خبر أول\"}\n\n{\"text\": \"خبر ثان\"}\n");
        write("e.json", "[{\"text\": \"خبر ثالث\"}, {\"text\": \"خبر رابع\"}]");

        ImportReport report = runImport();

        assertCounts(report, 7, 0, 0, 0);
        assertThat(report.read()).isEqualTo(7);
        assertThat(report.failures()).isEmpty();
        assertThat(rows.sourceNames())
                .containsExactly(
                        "2021/05/a.md", "2021/c.html", "b.txt", "d.jsonl#1", "d.jsonl#3", "e.json#1", "e.json#2");
        assertThat(rows.query("select text from article where source_name = 'b.txt'"))
                .containsExactly("خبر\nسلمى: نعم\nعمر: لا\n");
        assertThat(rows.query("""
                        select a.name || ' > ' || substr(t.text, s.content_start + 1, s.content_end - s.content_start)
                        from statement s join article t on t.id = s.article_id join actor a on a.id = s.speaker_id
                        order by t.source_name, s.position""")).containsExactly("سلمى > ربما", "عمر > لا", "سلمى > نعم", "عمر > لا");
        assertThat(rows.actorNames()).containsExactly("سلمى", "عمر");
    }

    @Test
    void anyNameOfAFileOrFolderIsKeptAsItIs() {
        assumeTrue(
                "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
                "Java can write no such name in a locale without UTF-8");
        write("أرشيف 2021/خبر عاجل.TXT", "خبر\n");
        write("a b/100%25 #1+?.txt", "خبر\n");

        assertCounts(runImport(), 2, 0, 0, 0);

        assertThat(rows.sourceNames()).containsExactly("a b/100%25 #1+?.txt", "أرشيف 2021/خبر عاجل.TXT");
    }

    @Test
    void aSecondImportOfTheSameChangesNothing() {
        write("a.txt", "خبر\nسلمى: نعم\n");
        write("b.jsonl", "{\"text\": \"خبر\\nعمر: لا\", \"date\": \"2021-05-24\", \"publisher\": \"وكالة\"}\n");
        runImport();
        List<String> before = rows.all();
        engine.before(text -> {
            throw new IllegalStateException("nothing is to be extracted again");
        });

        assertCounts(runImport(), 0, 0, 2, 0);

        assertThat(before).hasSize(10);
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void idsAreTheSameAfterARebuildOfTheDatabase() {
        write("a.txt", "خبر\nسلمى: نعم\nعمر: لا\n");
        String ids = "select id from article union all select id from actor union all select id from mention"
                + " union all select id from statement order by 1";
        runImport();
        List<String> before = rows.query(ids);
        rows.removeAll();
        runImport();

        assertThat(before).hasSize(7);
        assertThat(rows.query(ids)).isEqualTo(before);
    }

    @Test
    void onlyWhatHasChangedIsReplaced() {
        write("a.txt", "خبر\nسلمى: نعم\n");
        write("b.txt", "خبر\nعمر: لا\n");
        runImport();
        List<String> ids = rows.query("select id from article order by source_name");
        List<String> b = rows.query("select article::text from article where source_name = 'b.txt'");
        write("a.txt", "خبر\nهند: نعم\n");

        assertCounts(runImport(), 0, 1, 1, 0);

        assertThat(rows.query("select id from article order by source_name")).isEqualTo(ids);
        assertThat(rows.query("select article::text from article where source_name = 'b.txt'"))
                .isEqualTo(b);
        assertThat(rows.actorNames())
                .as("nobody is kept whom no article names any more")
                .containsExactly("عمر", "هند");
        assertThat(rows.query("select count(*) from statement")).containsExactly("2");
    }

    @Test
    void aChangedPropertyIsAChange() {
        write("a.txt", "---\npublisher: وكالة\n---\nخبر\n");
        runImport();
        write("a.txt", "---\npublisher: صحيفة\n---\nخبر\n");

        assertCounts(runImport(), 0, 1, 0, 0);

        assertThat(rows.query("select publisher from article")).containsExactly("صحيفة");
    }

    @Test
    void anotherVersionOfTheEngineReadsEverythingAgain() {
        write("a.txt", "خبر\nسلمى: نعم\n");
        write("b.txt", "خبر\nعمر: لا\n");
        runImport();
        engine.setVersion("scripted-2");

        assertCounts(runImport(), 0, 2, 0, 0);
        assertCounts(runImport(), 0, 0, 2, 0);

        assertThat(rows.query("select distinct engine_version from article")).containsExactly("scripted-2");
    }

    @Test
    void withoutPruningNothingIsRemoved() throws IOException {
        write("a.txt", "خبر\n");
        runImport();
        Files.delete(seeds.resolve("a.txt"));

        assertCounts(runImport(), 0, 0, 0, 0);

        assertThat(rows.sourceNames()).containsExactly("a.txt");
    }

    @Test
    void pruningRemovesWhatHasGoneFromTheFolderAndNothingElse() throws IOException {
        write("a.txt", "خبر\nسلمى: نعم\n");
        write("b.txt", "خبر\nعمر: لا\n");
        write("c.jsonl", "{\"text\": \"أول\"}\n{\"text\": \"ثان\"}\n");
        runImport();
        importer.importArticle(
                new SourceDocument("api", "خبر", "خبر\n", "ar", null, null, null, null), ArticleOrigin.API);
        Files.delete(seeds.resolve("a.txt"));
        write("c.jsonl", "{\"text\": \"أول\"}\n");

        assertCounts(runImport(true), 0, 0, 2, 2);

        assertThat(rows.sourceNames()).containsExactly("api", "b.txt", "c.jsonl#1");
        assertThat(rows.actorNames()).containsExactly("عمر");
    }

    @Test
    void pruningKeepsWhatCouldNotBeRead() {
        write("a.txt", "خبر\n");
        write("b.jsonl", "{\"text\": \"أول\"}\n{\"text\": \"ثان\"}\n");
        write("c.json", "[{\"text\": \"أول\"}, {\"text\": \"ثان\"}]");
        write("d.txt", "خبر\nسلمى: نعم\n");
        runImport();
        write("a.txt", "");
        write("b.jsonl", "{\"text\": \"أول\"}\n{\"text\": \n");
        write("c.json", "[{\"text\": \"أول\"}, ");
        write("d.txt", "خبر\nسلمى: " + ScriptedExtractor.BAD_SPAN + "\n");

        ImportReport report = runImport(true);

        assertCounts(report, 0, 0, 2, 0);
        assertThat(report.failed()).isEqualTo(4);
        assertThat(rows.sourceNames())
                .containsExactly("a.txt", "b.jsonl#1", "b.jsonl#2", "c.json#1", "c.json#2", "d.txt");
    }

    @Test
    void aFolderThatIsNotThereRemovesNothing() {
        write("a.txt", "خبر\n");
        runImport();

        ImportReport report = seedImport.run(seeds.resolve("none"), true, seedImport.newTally());

        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertCounts(report, 0, 0, 0, 0);
        assertThat(rows.sourceNames()).containsExactly("a.txt");
    }

    @Test
    void everyFailureIsReportedAndTheRestImported() throws IOException {
        write("1-empty.txt", "");
        Files.write(seeds.resolve("2-bytes.txt"), new byte[] {'a', '\n', 'b', (byte) 0xC7});
        write("3-good.txt", "خبر\n");
        write("4-large.txt", "x".repeat(10 * 1024 + 1));
        write("5-lines.jsonl", "{\"text\": \"أول\"}\n{\"text\": \n{\"title\": \"بلا نص\"}\n{\"text\": \"رابع\"}\n");
        write("6-engine.txt", "خبر\nسلمى: انفجر\n");
        write("7-span.txt", "خبر\nسلمى: " + ScriptedExtractor.BAD_SPAN + "\n");
        write("8-picture.png", "");
        write("9-date.txt", "---\ndate: أمس\n---\nخبر\n");
        write(".hidden.txt", "");
        Files.createSymbolicLink(seeds.resolve("9-nowhere.txt"), seeds.resolve("none"));
        engine.before(text -> {
            if (text.contains("انفجر")) {
                throw new StackOverflowError();
            }
        });

        ImportReport report = runImport();

        assertThat(rows.sourceNames())
                .containsExactly("3-good.txt", "5-lines.jsonl#1", "5-lines.jsonl#4", "9-date.txt");
        assertCounts(report, 4, 0, 0, 0);
        assertThat(report.read()).isEqualTo(6);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.failed()).isEqualTo(8);
        assertThat(report.failures())
                .extracting(ImportIssue::sourceName, ImportIssue::place)
                .containsExactlyInAnyOrder(
                        tuple("1-empty.txt", ""),
                        tuple("2-bytes.txt", "line 2, column 2"),
                        tuple("4-large.txt", ""),
                        tuple("5-lines.jsonl#2", "line 2, column 10"),
                        tuple("5-lines.jsonl#3", "line 3"),
                        tuple("6-engine.txt", ""),
                        tuple("7-span.txt", ""),
                        tuple("9-nowhere.txt", ""));
        assertThat(report.failures())
                .extracting(ImportIssue::reason)
                .contains(
                        "empty",
                        "not UTF-8: byte 0xC7",
                        "larger than the allowed 10240 bytes",
                        "no text, content or body",
                        "import failed: java.lang.StackOverflowError",
                        "a link to nowhere")
                .anyMatch(reason -> reason.contains("ends outside a text of"));
        assertThat(report.warnings())
                .extracting(ImportIssue::toString)
                .containsExactly("9-date.txt: line 2: not a date: 'أمس'; left out");
    }

    @Test
    void linksInACircleAreReportedAndLeft() throws IOException {
        write("a/b.txt", "خبر\n");
        Files.createSymbolicLink(seeds.resolve("a/again"), seeds);

        ImportReport report = runImport();

        assertThat(rows.sourceNames()).containsExactly("a/b.txt");
        assertThat(report.failures())
                .containsExactly(new ImportIssue("a/again", "", "a link to a folder that it stands in"));
    }

    @Test
    void ofAnArticleThatFailsInTheMiddleNothingIsStored() {
        write("a.txt", "خبر\nسلمى: نعم\nعمر: " + ScriptedExtractor.BAD_CONFIDENCE + "\n");

        ImportReport report = runImport();

        assertThat(report.failures())
                .singleElement()
                .satisfies(issue -> assertThat(issue.reason()).contains("violates check constraint"));
        assertThat(rows.all()).isEmpty();
    }

    @Test
    void anArticleWhoseUpdateFailsInTheMiddleIsAsItWas() {
        write("a.txt", "خبر\nسلمى: نعم\n");
        runImport();
        List<String> before = rows.all();
        write("a.txt", "خبر\nهند: لا\nعمر: " + ScriptedExtractor.BAD_CONFIDENCE + "\n");

        ImportReport report = runImport();

        assertThat(report.failed()).isEqualTo(1);
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void articlesImportedAtOnceShareTheirActors() {
        StringBuilder lines = new StringBuilder("خبر\n");
        for (int i = 0; i < 30; i++) {
            lines.append("قائل ").append(i).append(": كلام ").append(i).append('\n');
        }
        for (int i = 0; i < 60; i++) {
            write(i + ".txt", lines + "قائل وحيد " + i + ": كلام\n");
        }
        assertCounts(runImport(), 60, 0, 0, 0);
        engine.setVersion("scripted-2");
        assertCounts(runImport(), 0, 60, 0, 0);

        assertThat(rows.query("select count(*) from actor")).containsExactly("90");
        assertThat(rows.query("select count(*) from statement")).containsExactly(String.valueOf(60 * 31));
        assertThat(rows.query("select count(*) from article_actor")).containsExactly(String.valueOf(60 * 31));
    }

    @Test
    void theReportKeepsSoManyReasonsAndCountsThemAll() {
        for (int i = 0; i < 5; i++) {
            write(i + ".txt", "");
        }
        ImportTally tally = new ImportTally(3, new SimpleMeterRegistry());

        ImportReport report = seedImport.run(seeds, false, tally);

        assertThat(report.failed()).isEqualTo(5);
        assertThat(report.failures()).extracting(ImportIssue::sourceName).containsExactly("0.txt", "1.txt", "2.txt");
    }
}
