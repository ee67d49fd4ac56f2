package io.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أحمد الإمام آل ٱلله      | احمد الامام ال الله
            مُحَمَّدٌ                 | محمد
            لافـــروف               | لافروف
            مصطفى                   | مصطفي
            وزارة الخارجية          | وزاره الخارجيه
            رؤوف رئيس               | رووف رييس
            انگلیسی کرد             | انكليسي كرد
            Sergey  LAVROV          | sergey lavrov
            «جو» بايدن (الرئيس)     | جو بايدن الرييس
            ﷲ                       | الله
            %_!?                    | ''
            """)
    void comparesAlike(String name, String normalized) {
        assertThat(NormalizedText.words(name)).isEqualTo(normalized);
    }
}
