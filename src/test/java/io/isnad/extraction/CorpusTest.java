package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.evaluation.AnnotatedArticle;
import io.isnad.evaluation.Score;
import io.isnad.evaluation.WhoSaidWhat;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The engine on our annotated articles. The floors are a little below what was measured when they were last set; they are there
 * to tell when a change makes it worse, and go up with what is measured.
 */
class CorpusTest {

    private static final Path ARTICLES = Path.of("src", "test", "resources", "articles");

    private final Extractor extractor = Extractor.create();

    @ParameterizedTest
    @CsvSource({"worked, 0.88, 0.93", "aside, 0.72, 0.87"})
    void isNoWorseThanItWas(String folder, double whoSaidWhat, double statements) throws IOException {
        Score speakers = Score.NONE;
        Score contents = Score.NONE;
        for (AnnotatedArticle article : AnnotatedArticle.in(ARTICLES.resolve(folder))) {
            Extraction extraction = extractor.extract(article.text(), "ar", null);
            Invariants.check(article.text(), extraction);
            WhoSaidWhat found = new WhoSaidWhat(article, extraction);
            speakers = speakers.and(found.withSpeakers());
            contents = contents.and(found.statements());
        }
        assertThat(speakers.f1()).as("who said what: %s", speakers).isGreaterThanOrEqualTo(whoSaidWhat);
        assertThat(contents.f1()).as("statements: %s", contents).isGreaterThanOrEqualTo(statements);
    }
}
