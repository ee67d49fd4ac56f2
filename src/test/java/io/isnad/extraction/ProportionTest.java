package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/**
 * The engine takes time in proportion to the text: four times the text may take a few times four times as long, but not
 * sixteen times. Ratios, not times: they are the same on any machine.
 */
class ProportionTest {

    private static final Extractor EXTRACTOR = Extractor.create();
    private static final double MOST = 12;

    @Test
    void ofManyParagraphs() {
        assertThat(ratio(25, Articles::repeated)).isLessThan(MOST);
    }

    @Test
    void ofOneLongLine() {
        assertThat(ratio(25, n -> Articles.repeated(n).replace("\n", " "))).isLessThan(MOST);
    }

    @Test
    @Disabled(
            "reports are compared with each other in pairs: a thousand quotations in one text take time by their square")
    void ofManyQuotations() {
        assertThat(ratio(300, "قال سامر «نعم» ثم \"لا\" أبدا. "::repeat)).isLessThan(MOST);
    }

    @Test
    void ofManyNames() {
        assertThat(ratio(300, "استقبل الرئيس سامر الخطيب وزيرة الثقافة ليلى حداد. "::repeat))
                .isLessThan(MOST);
    }

    @Test
    void ofManyDifferentNames() {
        assertThat(ratio(300, ProportionTest::names)).isLessThan(MOST);
    }

    @Test
    void ofASentenceWithoutEnd() {
        assertThat(ratio(300, "سامر والخطيب، في البيت الكبير و"::repeat)).isLessThan(MOST);
    }

    @Test
    void ofTitlesInARow() {
        assertThat(ratio(300, "وزير رئيس مدير "::repeat)).isLessThan(MOST);
    }

    @Test
    void ofCuesInARow() {
        assertThat(ratio(300, "قال أعلن أكد "::repeat)).isLessThan(MOST);
    }

    @Test
    void ofASentenceOfCues() {
        assertThat(ratio(1000, "قال "::repeat)).isLessThan(MOST);
    }

    private static String names(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char one = (char) ('ب' + i % 20);
            char two = (char) ('ب' + i / 20 % 20);
            char three = (char) ('ب' + i / 400 % 20);
            text.append("زار الوزير سامر ش")
                    .append(one)
                    .append(two)
                    .append(three)
                    .append("ون المدينة. ");
        }
        return text.toString();
    }

    /** How many times as long four times the text takes. */
    private static double ratio(int size, IntFunction<String> text) {
        best(text.apply(4 * size));
        return (double) best(text.apply(4 * size)) / best(text.apply(size));
    }

    /** The processor time of this thread, which other work on the machine does not lengthen. */
    private static long best(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long start = threads.getCurrentThreadCpuTime();
            EXTRACTOR.extract(text, "ar", Reading.PUBLISHED);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
