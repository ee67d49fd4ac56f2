package io.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleGeneratorTest {

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameArticles() throws IOException {
        Path one = folder.resolve("one.jsonl");
        Path other = folder.resolve("other.jsonl");
        new ArticleGenerator(7).write(20, one);
        new ArticleGenerator(7).write(20, other);

        assertThat(other).hasSameBinaryContentAs(one);
        assertThat(Files.readAllLines(one)).hasSize(20).doesNotHaveDuplicates();
        assertThat(new ArticleGenerator(8).article(0)).isNotEqualTo(new ArticleGenerator(7).article(0));
    }

    @Test
    void theArticlesHaveWhatNewsHas() {
        Extractor engine = Extractor.create();
        ArticleGenerator generator = new ArticleGenerator(1);
        Extraction[] found = IntStream.range(0, 20)
                .mapToObj(generator::article)
                .map(article -> engine.extract(article.text(), "ar", article.published()))
                .toArray(Extraction[]::new);

        assertThat(found).allSatisfy(article -> {
            assertThat(article.statements()).isNotEmpty();
            assertThat(article.actors()).isNotEmpty();
        });
        assertThat(found).anySatisfy(article -> assertThat(article.measures()).isNotEmpty());
    }
}
