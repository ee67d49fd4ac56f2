package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @Test
    void readsTheSameInTheSameText() {
        Extraction first = EXTRACTOR.extract(Articles.STORY, "ar", Reading.PUBLISHED);
        assertThat(EXTRACTOR.extract(Articles.STORY, "ar", Reading.PUBLISHED)).isEqualTo(first);
        assertThat(Extractor.create().extract(Articles.STORY, "ar", Reading.PUBLISHED))
                .isEqualTo(first);
    }

    @Test
    void readsTheSameFromAnyNumberOfThreads() throws Exception {
        int threads = 8;
        List<Extraction> alone = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            alone.add(EXTRACTOR.extract(Articles.repeated(i + 1), "ar", Reading.PUBLISHED));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Extraction>>> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                running.add(pool.submit(() -> {
                    List<Extraction> together = new ArrayList<>();
                    for (int i = 0; i < threads; i++) {
                        together.add(EXTRACTOR.extract(Articles.repeated(i + 1), "ar", Reading.PUBLISHED));
                    }
                    return together;
                }));
            }
            for (Future<List<Extraction>> together : running) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aTextAfterAnotherIsReadAsIfAlone() {
        String other = "قال نزار شاهين إن الجسر مغلق.";
        Extraction alone = EXTRACTOR.extract(other, "ar", Reading.PUBLISHED);
        EXTRACTOR.extract(Articles.STORY, "ar", Reading.PUBLISHED);
        assertThat(EXTRACTOR.extract(other, "ar", Reading.PUBLISHED)).isEqualTo(alone);
    }
}
