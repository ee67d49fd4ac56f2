package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class of the engine does one thing, and fits on a few screens. */
class ClassSizeTest {

    private static final Path ENGINE = Path.of("src", "main", "java", "io", "isnad", "extraction");
    private static final int MOST_LINES = 300;

    @Test
    void noFileOfTheEngineIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(ENGINE)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }
}
