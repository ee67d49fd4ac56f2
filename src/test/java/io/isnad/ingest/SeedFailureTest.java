package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be imported is told, and harms nothing else. */
@QuarkusTest
@TestProfile(IngestProfile.class)
class SeedFailureTest extends SeedImportCase {

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
