package io.isnad.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchVectorTest {

    /** The typed word on the left finds each of the written ones on the right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        وزارة    | الوزارة والوزارة للوزارة بالوزارة وزارة بوزارة وزاره
        وزير     | الوزير وزير ووزير للوزير لوزير
        رئيس     | الرئيس والرئيس رئيس فرئيس الرئيسان رييس
        الرئيس   | رئيس ورئيس
        عقوبات   | عقوبة العقوبات بعقوبات وبعقوبات عقوباتها
        دبلوماسي | دبلوماسيين الدبلوماسيون دبلوماسية
        علماء    | العلماء علما وعلماء
        قمة      | القمة قمه بالقمة
        إيران    | ايران بإيران وإيران لإيران
        الأسد    | اسد للأسد
        مسؤول    | المسؤولين مسوول مسؤولون
        مُحَمَّد | محمد مـحـمـد
        """)
    void findsHoweverItIsWritten(String typed, String written) {
        String stem = SearchWord.of(typed).get(0).stem();
        for (String word : written.split(" ")) {
            assertThat(SearchVector.of(word).literal()).as(word).contains("'" + stem + "':");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        سلام | سليم
        قمة  | قلم
        علي  | على
        """)
    void tellsWordsApart(String typed, String written) {
        boolean same = SearchVector.of(written)
                .literal()
                .contains("'" + SearchWord.of(typed).get(0).stem() + "':");
        assertThat(same).isEqualTo(typed.equals("علي"));
    }

    @Test
    void hasPlacesAndWeights() {
        assertThat(SearchVector.of("قمة", "قال وزير").literal().strip())
                .isEqualTo("'قمه':1A 'قال':3B 'وزير':4B 'زير':4D");
    }

    @Test
    void hasTheGreaterWeightWhereAStemStandsTwiceInAPlace() {
        assertThat(SearchVector.of("وزير وزير").literal())
                .contains("'وزير':1B,2B")
                .contains("'زير':1D,2D");
    }

    @Test
    void isBinaryAsPostgresReadsIt() {
        assertThat(SearchVector.of("قمة", "ab").binary())
                .isEqualTo(HexFormat.of()
                        .parseHex("00000002" + "d982d985d98700" + "0001" + "c001" + "616200" + "0001" + "8003"));
    }

    @Test
    void wordsPointIntoTheText() {
        String text = "قال «مُحَمَّد» بـالعربية: 10.5%";
        assertThat(SearchWord.of(text).stream().map(word -> text.substring(word.start(), word.end())))
                .containsExactly("قال", "مُحَمَّد", "بـالعربية", "10", "5");
    }

    @Test
    void isNeverMoreThanPostgresTakes() {
        String words = IntStream.range(0, 200_000).mapToObj(i -> "كلمة" + i).collect(Collectors.joining(" "));
        assertThat(SearchVector.of(words).binary().length).isLessThan(1 << 20);
        assertThat(SearchVector.of("كلمة ".repeat(200_000)).literal().length()).isLessThan(4_000);
        assertThat(SearchVector.of("ك".repeat(10_000)).literal().length()).isLessThan(400);
    }
}
