package io.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.isnad.ingest.format.SourceDocument;
import io.isnad.store.ArticleOrigin;
import io.isnad.store.SetAside;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first import that nobody is served beside makes and checks indexes and keys at its end. */
@QuarkusTest
@TestProfile(IngestProfile.class)
class FirstImportTest extends SeedImportCase {

    private static final String SCHEMA = """
        select indexname || ' ' || indexdef from pg_indexes where schemaname = current_schema()
        union all
        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
        where connamespace = current_schema()::regnamespace
        order by 1\
        """;

    @Inject
    SetAside aside;

    @Inject
    FirstImport firstImport;

    private List<String> whole;

    @BeforeEach
    void readSchema() {
        whole = rows.query(SCHEMA);
    }

    @AfterEach
    void restore() {
        rows.removeAll();
        aside.restore();
    }

    private ImportReport runUnserved() {
        return seedImport.run(seedImport.task(List.of(seeds)), seedImport.newTally(), ProgressDisplay.LOG);
    }

    @Test
    void leavesTheSchemaWhole() {
        write("a.txt", "خبر\nسلمى: نعم\n");

        assertThat(runUnserved().created()).isEqualTo(1);

        assertThat(rows.query(SCHEMA)).isEqualTo(whole);
        assertThat(aside.isAnything()).isFalse();
    }

    @Test
    void keepsWhatFindsArticlesAndActorsAndWhatBelongsToAnArticle() {
        assertThat(aside.forFirstImport()).isPositive();

        assertThat(whole).containsAll(rows.query(SCHEMA));
        assertThat(rows.query("""
            select c.relname from pg_class c join pg_index i on i.indexrelid = c.oid join pg_class t on t.oid = i.indrelid
            where t.relname in ('article', 'actor', 'article_actor', 'mention', 'role', 'statement', 'measure')
                and c.relnamespace = current_schema()::regnamespace
            order by 1\
            """))
                .containsExactly(
                        "actor_pkey",
                        "article_actor_pkey",
                        "article_pkey",
                        "article_source_name_key",
                        "measure_article",
                        "mention_article",
                        "role_article",
                        "statement_article");
    }

    @Test
    void meetsAnArticleTwiceAndKeepsTheLast() {
        aside.forFirstImport();

        for (String text : List.of("خبر\nسلمى: نعم\nعمر: لا", "خبر\nليلى: لا")) {
            importer.importArticle(
                    new SourceDocument("a", "خبر", text, "ar", null, null, null, null), ArticleOrigin.SEED);
        }
        aside.restore();

        assertThat(rows.actorNames()).containsExactly("ليلى");
        assertThat(rows.query("select count(*) from statement union all select count(*) from mention"))
                .containsExactly("1", "1");
        assertThat(rows.query(SCHEMA)).isEqualTo(whole);
    }

    @Test
    void isFinishedByTheNextStartWhenItWasCutShort() {
        aside.forFirstImport();

        firstImport.restoreLeftBehind();

        assertThat(rows.query(SCHEMA)).isEqualTo(whole);
    }

    @Test
    void isBegunAgainWhenItWasCutShort() {
        int count = aside.forFirstImport();

        assertThat(aside.forFirstImport()).isEqualTo(count);
    }

    @Test
    void isFinishedByAnImportThatServes() {
        aside.forFirstImport();
        write("a.txt", "خبر\nسلمى: نعم\n");

        runImport();

        assertThat(rows.query(SCHEMA)).isEqualTo(whole);
    }

    @Test
    void tellsOfRowsThatReferToNothing() {
        aside.forFirstImport();
        rows.execute("""
            insert into mention (id, article_id, actor_id, start_offset, end_offset)
            values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 0, 1)\
            """);

        assertThatThrownBy(aside::restore).hasStackTraceContaining("violates foreign key constraint");

        assertThat(aside.isAnything()).isTrue();
        rows.execute("delete from mention");
    }

    @Test
    void isNoneWhereArticlesAreStored() {
        write("a.txt", "خبر\nسلمى: نعم\n");
        runImport();

        assertThat(aside.forFirstImport()).isZero();

        assertThat(rows.query(SCHEMA)).isEqualTo(whole);
    }
}
