package io.isnad.graphql.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsPairsOnce() {
        String text = "a😀ب😀";
        int[] expected = {0, 1, 2, 2, 3, 4, 4};
        CodePoints positions = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(positions.before(i)).isEqualTo(expected[i]);
        }
        assertThat(positions.before(text.length())).isEqualTo(4);
    }
}
