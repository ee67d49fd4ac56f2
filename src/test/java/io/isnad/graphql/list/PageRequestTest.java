package io.isnad.graphql.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @Test
    void takesTwentyFromTheBeginningUnlessTold() {
        assertThat(PageRequest.of(null, null, null, null)).isEqualTo(new PageRequest(20, false, null, null));
        assertThat(PageRequest.of(100, "a", null, "b")).isEqualTo(new PageRequest(100, false, "a", "b"));
        assertThat(PageRequest.of(null, null, 1, "b")).isEqualTo(new PageRequest(1, true, null, "b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void sizesAreOneToAHundred(int size) {
        assertThatThrownBy(() -> PageRequest.of(size, null, null, null))
                .hasMessage("first must be 1 to 100, not " + size);
        assertThatThrownBy(() -> PageRequest.of(null, null, size, null))
                .hasMessage("last must be 1 to 100, not " + size);
    }

    @Test
    void firstAndLastExcludeEachOther() {
        assertThatThrownBy(() -> PageRequest.of(1, null, 1, null)).hasMessageContaining("first and last");
    }
}
