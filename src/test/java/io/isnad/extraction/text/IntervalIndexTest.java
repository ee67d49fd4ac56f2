package io.isnad.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalIndexTest {

    @Test
    void innerOnesComeFirst() {
        IntervalIndex<String> index = new IntervalIndex<>(10);
        index.add("all", 0, 9);
        index.add("middle", 3, 6);
        index.add("one", 5, 5);
        index.add("after", 7, 9);
        assertThat(index.around(5)).containsExactly("one", "middle", "all");
        assertThat(index.around(7)).containsExactly("after", "all");
    }

    @Test
    void whatEndsBeforeItBeginsCoversNothing() {
        IntervalIndex<String> index = new IntervalIndex<>(4);
        index.add("nothing", 2, 1);
        assertThat(index.covers(1)).isFalse();
        assertThat(index.covers(2)).isFalse();
    }

    @Test
    void beyondTheDocumentThereIsNothing() {
        IntervalIndex<String> index = new IntervalIndex<>(1);
        index.add("all", 0, 0);
        assertThat(index.around(0)).containsExactly("all");
        assertThat(index.around(-1)).isEmpty();
        assertThat(index.around(1)).isEmpty();
        assertThat(new IntervalIndex<String>(0).covers(0)).isFalse();
    }

    @Test
    void tellsTheSameAsASearchThroughAll() {
        Random random = new Random(3);
        for (int run = 0; run < 200; run++) {
            int tokens = 1 + random.nextInt(40);
            IntervalIndex<Integer> index = new IntervalIndex<>(tokens);
            List<int[]> all = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                int first = random.nextInt(tokens);
                int last = first + random.nextInt(tokens - first);
                all.add(new int[] {first, last});
                index.add(i, first, last);
                for (int token = 0; token < tokens; token++) {
                    int at = token;
                    List<Integer> expected = new ArrayList<>();
                    for (int k = 0; k < all.size(); k++) {
                        if (all.get(k)[0] <= at && at <= all.get(k)[1]) {
                            expected.add(k);
                        }
                    }
                    assertThat(index.around(token)).containsExactlyInAnyOrderElementsOf(expected);
                    assertThat(index.covers(token)).isEqualTo(!expected.isEmpty());
                }
            }
        }
    }
}
