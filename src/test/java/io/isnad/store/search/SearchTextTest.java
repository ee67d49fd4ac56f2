package io.isnad.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    private static final String TEXT = "قالَ «الوزير»: بالعربيّة 10.5%، وــزارة 🙂𝟓كلمة والرئيسان";

    /** Wherever a part begins and ends, in the midst of a word too. */
    @Test
    void vectorOfAPartIsThatOfItsText() {
        SearchText text = SearchText.of(TEXT);
        for (int start = 0; start <= TEXT.length(); start++) {
            for (int end = start; end <= TEXT.length(); end++) {
                assertThat(text.vector(start, end).literal())
                        .isEqualTo(SearchVector.of(TEXT.substring(start, end)).literal());
            }
        }
    }
}
