package io.isnad.extraction.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine's work grows with the text and no faster. Steps are counted, not seconds, at three sizes of a text: what each
 * further character costs must not rise. A square would double it from size to size.
 */
class ProportionTest {

    private static final CountedEngine ENGINE = new CountedEngine();
    /** The logarithm of a search may show; a square may not. */
    private static final double MOST = 1.15;

    private static final String STORY = """
            قال وزير المالية اللبناني سامر الخطيب، أمس الاثنين، إن "الموازنة جاهزة منذ أسبوع"، مشيرا إلى أن الحكومة ستقرها قريبا.
            وأضاف الخطيب أن العجز تراجع بنسبة 3.5 في المئة، وفقا لأرقام المصرف المركزي، وقررت الوزارة منع التصدير.
            وكانت وزيرة الثقافة ليلى حداد أعلنت أن المعارض مفتوحة. وأوضحت: "لن نغلق أبوابنا. هذا قرارنا".
            ونقلت صحيفة الشروق عن نزار شاهين قوله إن "الطريق طويل"، وهطلت أمطار غزيرة على المدينة مساء أمس.
            """;

    private static final String LINE = STORY.replace('\n', ' ');
    private static final int FIVE_MEGABYTES = 5_000_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                of("paragraphs", 20, STORY::repeat),
                of("one long paragraph", 20, STORY.replace("\n", " ")::repeat),
                of("a paragraph that is one sentence", 20, STORY.replaceAll("[.\n]+", " و")::repeat),
                of("a paragraph without marks", 20, STORY.replaceAll("[^\\p{L} ]+", " ")::repeat),
                of("quotations", 100, "قال سامر «نعم» ثم \"لا\" أبدا. "::repeat),
                of("quotations in one sentence", 100, "قال سامر «نعم» ثم \"لا\" أبدا "::repeat),
                of("speakers after their quotations", 100, "«نعم»، قال سامر الخطيب. "::repeat),
                of("nested quotations", 300, n -> "«\"".repeat(n) + "نعم" + "\"»".repeat(n)),
                of("quotations within each other", 300, n -> "قال سامر: «نعم ".repeat(n) + "لا» ".repeat(n)),
                of("quotations left open", 300, "«نعم "::repeat),
                of("reports of reports", 300, "قال سامر إن "::repeat),
                of("cues in a row", 200, "قال أعلن أكد "::repeat),
                of("one cue", 1000, "قال "::repeat),
                of("attributive phrases", 100, "وفقا لوزارة الدفاع وبحسب رويترز "::repeat),
                of("names", 100, "استقبل الرئيس سامر الخطيب وزيرة الثقافة ليلى حداد. "::repeat),
                of("different names", 300, ProportionTest::names),
                of("names of one family", 300, ProportionTest::relatives),
                of("first names of many", 300, n -> relatives(n) + "وصل أحمد أمس. ".repeat(n)),
                of("titles without names", 200, "قال الوزير إن الجسر مغلق. وأكد وزير الدفاع ذلك. "::repeat),
                of("titles in a row", 200, "وزير رئيس مدير "::repeat),
                of("a sentence without end", 300, "سامر والخطيب، في البيت الكبير و"::repeat),
                of(
                        "offices of whom a pronoun tells",
                        100,
                        "وقالت الشركة إن مديرها سامر الخطيب وصل. وأكد مدير الشركة ذلك. "::repeat),
                of("openings without end", 100, "وبعد لقاء النقابة والوزارة قال سامر الخطيب إنه سعيد و"::repeat),
                of("matters without end", 100, n -> "وبخصوص " + "الهدف الذي سجله سامر قال إنه سعيد ".repeat(n)),
                of(
                        "what happens the while",
                        100,
                        n -> "واصل المجلس جلساته " + "بينما زار الوزير المدينة وأكد ".repeat(n)),
                of(
                        "relays in one sentence",
                        100,
                        "ونقلت الصحيفة عن سامر الخطيب قوله إن الجسر مغلق وأضاف مشيرا إلى الطريق "::repeat),
                of("measures", 100, "قررت وزارة الداخلية حظر السفر وإغلاق الحدود أمس. "::repeat),
                of("measures in one sentence", 100, "قررت وزارة الداخلية حظر السفر وإغلاق الحدود و"::repeat),
                of("days and numbers", 200, "يوم الاثنين 3 مايو 2021 نحو 5 ملايين دولار "::repeat),
                of("brackets", 300, n -> "(".repeat(n) + "نعم" + ")".repeat(n)),
                of("an endless word", 2000, "ا"::repeat),
                of("lines", 1000, "نعم\n"::repeat));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void growsWithTheText(String name, int size, IntFunction<String> text) {
        long once = ENGINE.steps(text.apply(size));
        long twice = ENGINE.steps(text.apply(2 * size));
        long fourfold = ENGINE.steps(text.apply(4 * size));
        assertThat((double) (fourfold - twice) / 2)
                .as("steps: %d, %d, %d", once, twice, fourfold)
                .isLessThanOrEqualTo(MOST * (twice - once));
    }

    static Stream<Arguments> hugeTexts() {
        return Stream.of(
                of("a paragraph of five megabytes", FIVE_MEGABYTES / bytes(LINE), LINE::repeat),
                of("a hundred thousand nested quotations", 100_000, n -> "«".repeat(n) + "نعم" + "»".repeat(n)));
    }

    /** Each character of a text beyond all measure costs no more than each of a hundredth of it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeTexts")
    void costsNoMoreACharacterWhereTheTextIsHuge(String name, int size, IntFunction<String> text) {
        String part = text.apply(size / 100);
        ENGINE.steps(part);
        double each = (double) ENGINE.steps(part) / part.length();
        String whole = text.apply(size);
        assertThat(ENGINE.steps(whole)).isLessThanOrEqualTo((long) (MOST * each * whole.length()));
    }

    @Test
    void noRunChangesTheCountByMuch() {
        ENGINE.steps(STORY);
        assertThat(ENGINE.steps(STORY)).isPositive().isCloseTo(ENGINE.steps(STORY), withinPercentage(1));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Arguments of(String name, int size, IntFunction<String> text) {
        return arguments(name, size, text);
    }

    private static String names(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("زار الوزير سامر ").append(name(i)).append(" المدينة. ");
        }
        return text.toString();
    }

    private static String relatives(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("قال أحمد ").append(name(i)).append(" الخطيب إن الجسر مغلق. ");
        }
        return text.toString();
    }

    /** Another name for every number up to 8000. */
    private static String name(int number) {
        char one = (char) ('ب' + number % 20);
        char two = (char) ('ب' + number / 20 % 20);
        char three = (char) ('ب' + number / 400 % 20);
        return "ش" + one + two + three + "ون";
    }
}
