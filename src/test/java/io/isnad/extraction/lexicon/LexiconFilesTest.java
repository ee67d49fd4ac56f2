package io.isnad.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lexicon file is loaded, and a mistake in any of them is told with its file and line. */
class LexiconFilesTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "io", "isnad", "extraction", "ar");
    private static final Map<String, byte[]> CONTENT = new HashMap<>();
    private static final Map<String, byte[]> HEADS = new HashMap<>();

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void everyFileIsLoaded() throws IOException {
        Set<String> opened = new HashSet<>();
        new LexiconLoader(file -> {
                    opened.add(file);
                    return content(file);
                })
                .load();
        assertThat(opened).containsExactlyInAnyOrderElementsOf(files().toList());
        assertThat(LexiconDigest.FILES).containsExactlyInAnyOrderElementsOf(opened);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aChangeInAnyFileIsAnotherLexicon(String file) {
        byte[] changed = String.join("\n", lines(file)).concat("\n# ").getBytes(StandardCharsets.UTF_8);
        assertThat(LexiconDigest.of(name -> name.equals(file) ? new ByteArrayInputStream(changed) : content(name)))
                .isNotEqualTo(LexiconDigest.of(LexiconFilesTest::content));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aRowWithACellTooManyIsTold(String file) {
        List<String> lines = lines(file);
        int row = lastRow(lines);
        lines.set(row, lines.get(row) + "\tزائد");
        told(file, lines, row, "columns");
    }

    @ParameterizedTest
    @CsvSource({
        "attributive-cues.tsv, kind",
        "attributive-cues.tsv, follows",
        "attributive-cues.tsv, strength",
        "confidence.tsv, name",
        "confidence.tsv, factor",
        "family-names.tsv, kind",
        "function-words.tsv, class",
        "given-names.tsv, gender",
        "given-names.tsv, origin",
        "given-names.tsv, word",
        "groups.tsv, class",
        "hijri-months.tsv, month",
        "institutions.tsv, class",
        "measure-classes.tsv, pos",
        "measure-operators.tsv, pos",
        "measure-operators.tsv, status",
        "measure-operators.tsv, subject",
        "measure-triggers.tsv, pos",
        "measure-triggers.tsv, kind",
        "measure-triggers.tsv, act",
        "measure-triggers.tsv, polarity",
        "media.tsv, class",
        "media.tsv, ambiguous",
        "months.tsv, month",
        "nominal-cues.tsv, kind",
        "nominal-cues.tsv, complements",
        "nominal-cues.tsv, strength",
        "numbers.tsv, value",
        "numbers.tsv, kind",
        "organization-heads.tsv, class",
        "organization-heads.tsv, bare",
        "portfolios.tsv, elliptic",
        "statement-nouns.tsv, speaks",
        "time-words.tsv, class",
        "titles.tsv, class",
        "titles.tsv, speaks",
        "titles.tsv, complement",
        "verbs.tsv, kind",
        "verbs.tsv, complements",
        "verbs.tsv, addressee",
        "verbs.tsv, strength",
        "weekdays.tsv, day",
        "word-sets.tsv, set"
    })
    void aValueThatIsNoneIsTold(String file, String column) {
        List<String> lines = lines(file);
        int row = lastRow(lines);
        int index = List.of(lines.get(header(lines)).split("\t")).indexOf(column);
        List<String> cells = new ArrayList<>(List.of(lines.get(row).split("\t", -1)));
        cells.set(index, "WRONG");
        lines.set(row, String.join("\t", cells));
        told(file, lines, row, "WRONG");
    }

    /** Of the other files the heads alone are read, which takes no time, but of the one that rows of another name classes of. */
    private static void told(String file, List<String> lines, int line, String problem) {
        byte[] wrong = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        LexiconLoader loader = new LexiconLoader(name ->
                new ByteArrayInputStream(name.equals(file) ? wrong : HEADS.computeIfAbsent(name, n -> head(n))));
        assertThatThrownBy(loader::load)
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(file + ":" + (line + 1) + ": ")
                .hasMessageContaining(problem);
    }

    private static InputStream content(String file) {
        return new ByteArrayInputStream(CONTENT.computeIfAbsent(file, LexiconFilesTest::bytes));
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(String file) {
        List<String> lines = lines(file);
        return file.equals("measure-classes.tsv")
                ? bytes(file)
                : lines.get(header(lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(String file) {
        return new ArrayList<>(
                new String(bytes(file), StandardCharsets.UTF_8).lines().toList());
    }

    private static int header(List<String> lines) {
        int at = 0;
        while (isComment(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static int lastRow(List<String> lines) {
        int at = lines.size() - 1;
        while (isComment(lines.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }
}
