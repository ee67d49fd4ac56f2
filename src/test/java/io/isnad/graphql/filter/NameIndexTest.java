package io.isnad.graphql.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.isnad.store.NormalizedText;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the index of the words of names lets through is all that the pattern of a name finds. */
@QuarkusTest
class NameIndexTest {

    @Inject
    AgroalDataSource source;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        الاسد            | بشار الأسد
        اسد              | بشار الأسد
        بشار اسد         | بشار الأسد
        علا              | علاء مبارك
        علاء             | علا مبارك
        عبدالله          | عبد الله الثاني
        عبد الله         | عبدالله الثاني
        عبد الله         | عبد الله الثاني
        الملك عبدالله    | الملك عبد الله الثاني
        عبدالفتاح السيسي | عبد الفتاح السيسي
        محمد بن عبد      | محمد بن عبد الرحمن
        بهاء الدين       | بها الدين
        رءوف             | روف
        """)
    void letsThrough(String typed, String name) throws SQLException {
        NameMatch match = NameMatch.of("name", typed);
        assertThat(holds("\n" + NormalizedText.words(name) + "\n", match)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        بشار الأس | بشار الأسد
        عبد الل   | عبدالله الثاني
        عبدالر    | عبد الرحمن
        ب         | بشار
        """)
    void letsThroughWhatHasBegun(String typed, String name) throws SQLException {
        NameMatch match = NameMatch.begun("nameStart", typed);
        assertThat(holds("\n" + NormalizedText.words(name) + "\n", match)).isTrue();
    }

    private boolean holds(String forms, NameMatch match) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                    select array_to_tsvector(array_remove(string_to_array(translate(x, E'\\n', ' '), ' '), ''))
                        @@ ?::tsquery and x ~ ? from (select ?::text as x) y\
                    """)) {
            statement.setString(1, match.query());
            statement.setString(2, match.pattern());
            statement.setString(3, forms);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
