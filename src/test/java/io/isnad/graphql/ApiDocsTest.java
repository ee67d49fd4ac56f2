package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.error.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/api.md lists every error code and every limit, and no other. */
class ApiDocsTest {

    @Test
    void listsTheErrorCodes() throws IOException {
        assertThat(firstColumn("## Errors"))
                .containsExactlyElementsOf(
                        Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }

    @Test
    void listsTheLimits() throws IOException {
        assertThat(firstColumn("## Limits"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Limit.values()).map(Limit::key).toList());
    }

    /** What stands in code type in the first column of the tables of a chapter. */
    private static List<String> firstColumn(String chapter) throws IOException {
        return Files.readAllLines(Path.of("docs/api.md")).stream()
                .dropWhile(line -> !line.equals(chapter))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .filter(cell -> !cell.startsWith("extensions."))
                .toList();
    }
}
