package io.isnad.graphql.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.store.NormalizedText;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الاسد            | بشار الأسد
            اسد              | بشار الأسد
            بشار اسد         | بشار الأسد
            الخارجيه         | وزارة الخارجية
            الوزارة الخارجية | وزارة الخارجية
            علا              | علاء مبارك
            علاء             | علا مبارك
            عبدالله          | عبد الله الثاني
            عبد الله         | عبدالله الثاني
            عبدالفتاح السيسي | عبد الفتاح السيسي
            مُصطفَى           | مصطفي
            """)
    void isFoundAsPeopleTypeIt(String typed, String name) {
        assertThat(finds(typed, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سد    | بشار الأسد
            اسد   | بشار الأسدي
            عبد   | عبدالله
            بشار الأسد | الأسد
            علي   | علاء
            """)
    void findsNothingElse(String typed, String name) {
        assertThat(finds(typed, name)).isFalse();
    }

    private static boolean finds(String typed, String name) {
        String forms = "\n" + NormalizedText.words(name) + "\n";
        return Pattern.compile(NameMatch.of("name", typed).pattern())
                .matcher(forms)
                .find();
    }
}
