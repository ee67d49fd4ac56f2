package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.search.SearchVector;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IngestProfile.class)
class SeedImportTest extends SeedImportCase {

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

        assertCounts(runImport(), 0, 0, 2, 0);

        assertThat(rows.query("select distinct engine_version from article"))
                .containsExactly("scripted-2/" + SearchVector.VERSION);
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
        assertCounts(runImport(), 0, 0, 60, 0);

        assertThat(rows.query("select count(*) from actor")).containsExactly("90");
        assertThat(rows.query("select count(*) from statement")).containsExactly(String.valueOf(60 * 31));
        assertThat(rows.query("select count(*) from article_actor")).containsExactly(String.valueOf(60 * 31));
    }
}
