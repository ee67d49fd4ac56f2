package io.isnad.graphql.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

    private static final String URL = "https://news.example/1";

    /** The stretch is what stands between the brackets; ¶ ends a paragraph. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال إن [القمة مهمة] اليوم                    | القمة مهمة
            قال ب[أن القمة] مهمة                         | بأن القمة
            [قمة، وزير-خارجية & روسيا]                  | قمة، وزير%2Dخارجية %26 روسيا
            قال: [واحد اثنان¶ثلاثة أربعة خمسة ستة سبعة]  | واحد اثنان,أربعة خمسة ستة سبعة
            [100%, no]                                  | 100%25%2C no
            """)
    void pointsAtTheWords(String marked, String words) {
        String text = marked.replace("¶", "\n");
        String link = TextFragment.link(URL, text.replaceAll("[\\[\\]]", ""), text.indexOf('['), text.indexOf(']') - 1);
        assertThat(link).startsWith(URL + "#:~:text=").isASCII();
        assertThat(link.substring((URL + "#:~:text=").length())).isEqualTo(encoded(words));
    }

    /** Arabic letters and spaces percent-encoded, the rest as it is. */
    private static String encoded(String words) {
        return Pattern.compile("[^\\p{ASCII}]+| ")
                .matcher(words)
                .replaceAll(part ->
                        URLEncoder.encode(part.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    @Test
    void givesLongStretchesByTheirEnds() {
        String text = "واحد اثنان ثلاثة أربعة " + "كلمة ".repeat(50) + "خمسة ستة سبعة ثمانية";
        String link = TextFragment.link(URL + "#comments", text, 0, text.length());
        assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
                .isEqualTo(URL + "#comments:~:text=واحد اثنان ثلاثة أربعة,خمسة ستة سبعة ثمانية");
    }
}
