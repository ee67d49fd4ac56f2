package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever befalls an article, the engine reads it, and its spans hold. */
class EditedArticleTest {

    private static final Extractor EXTRACTOR = Extractor.create();
    private static final int MOST_PARAGRAPHS = 3;

    private static final List<List<String>> ARTICLES = articles();

    @Property(tries = 400, seed = "2021")
    void breaksNothing(@ForAll("pieces") String text, @ForAll("edits") List<Edit> edits) {
        String edited = Edit.applied(edits, text);
        Invariants.check(edited, EXTRACTOR.extract(edited, "ar", Reading.PUBLISHED));
    }

    @Property(tries = 50, seed = "2022")
    void isReadTheSameTwice(@ForAll("pieces") String text, @ForAll("edits") List<Edit> edits) {
        String edited = Edit.applied(edits, text);
        assertThat(EXTRACTOR.extract(edited, "ar", null)).isEqualTo(EXTRACTOR.extract(edited, "ar", null));
    }

    /** A headline and a few paragraphs that follow each other. */
    @Provide
    Arbitrary<String> pieces() {
        return Combinators.combine(
                        Arbitraries.of(ARTICLES), Arbitraries.integers().between(0, 1000), paragraphs())
                .as(EditedArticleTest::piece);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.of(Edit.Kind.class), Arbitraries.integers().between(0, Edit.PLACES))
                .as(Edit::new)
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<Integer> paragraphs() {
        return Arbitraries.integers().between(1, MOST_PARAGRAPHS);
    }

    private static String piece(List<String> lines, int from, int count) {
        int first = from % lines.size();
        return lines.get(0) + "\n" + String.join("\n", lines.subList(first, Math.min(lines.size(), first + count)));
    }

    private static List<List<String>> articles() {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"));
                Stream<Path> own = Files.list(Path.of("src", "test", "resources", "articles", "worked"))) {
            return Stream.concat(seeds, own)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(EditedArticleTest::lines)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
