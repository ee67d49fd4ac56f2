package io.isnad.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-05-24                        | 2021-05-24T00:00:00Z
            2021-05-24T18:30                  | 2021-05-24T18:30:00Z
            2021-05-24T18:30:15               | 2021-05-24T18:30:15Z
            2021-05-24 18:30:15               | 2021-05-24T18:30:15Z
            2021-05-24T18:30Z                 | 2021-05-24T18:30:00Z
            2021-05-24T18:30:15Z              | 2021-05-24T18:30:15Z
            2021-05-24T18:30:00+03:00         | 2021-05-24T15:30:00Z
            2021-05-24T18:30:00+0300          | 2021-05-24T15:30:00Z
            2021-05-24T18:30:00+03            | 2021-05-24T15:30:00Z
            2021-05-24T18:30:00.5Z            | 2021-05-24T18:30:00.500Z
            2021-05-24T18:30:00.123+00:00     | 2021-05-24T18:30:00.123Z
            2021-05-24T18:30:00.1234567Z      | 2021-05-24T18:30:00.123456700Z
            2021-05-24T00:30:00+03:00         | 2021-05-23T21:30:00Z
            Mon, 24 May 2021 18:30:00 GMT     | 2021-05-24T18:30:00Z
            Mon, 24 May 2021 18:30:00 +0300   | 2021-05-24T15:30:00Z
            """)
    void readsWhatDocumentsWrite(String text, Instant moment) {
        assertThat(PublicationDate.parse(text)).contains(moment);
        assertThat(PublicationDate.parse("  " + text + "\n")).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "أمس",
                "24/05/2021",
                "2021-02-30",
                "2021-13-01",
                "0000-00-00",
                "2021-05-24T25:00",
                "99999-01-01",
                "1621881000",
                "2021-05-24T18:30:00+03:00 and more",
                "Tue, 24 May 2021 18:30:00 GMT"
            })
    void refusesWhatIsNoDateOrCouldBeTwo(String text) {
        assertThat(PublicationDate.parse(text)).isEmpty();
    }
}
