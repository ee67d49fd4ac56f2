package io.isnad.graphql.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.store.NormalizedText;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

    @Test
    void asksTheIndexForEverySpelling() {
        assertThat(NameMatch.of("name", "علا الأسد").query())
                .isEqualTo("('علاء'|'العلاء'|'علا'|'العلا')&('اسد'|'الاسد')");
        assertThat(NameMatch.begun("nameStart", "بشار الأس").query())
                .isEqualTo("('بشار'|'البشار')&('الاس':*|'الالاس':*)");
        assertThat(NameMatch.of("name", "عبد الله").query())
                .isEqualTo("(('عبد'|'العبد')&('الله'|'الالله')|('عبدالله'|'عبدالالله'|'العبدالله'|'العبدالالله'))");
    }

    @Test
    void asksNoIndexForWordsOfCountlessSpellings() {
        assertThat(NameMatch.of("name", "ءءءءء").query()).isNull();
        assertThat(NameMatch.of("name", "عبد معبد علي").query()).isNull();
    }

    private static boolean finds(String typed, String name) {
        String forms = "\n" + NormalizedText.words(name) + "\n";
        return Pattern.compile(NameMatch.of("name", typed).pattern())
                .matcher(forms)
                .find();
    }
}
