package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** The article that comes with the application. */
class SeedTest {

    private static Reading seed;

    @BeforeAll
    static void read() throws IOException {
        seed = Reading.withHeadline(Files.readString(Path.of("seeds", "white-house-summit.txt")));
    }

    @Test
    void whoSpeaks() {
        assertThat(seed.statements().stream().map(Said::speaker).distinct())
                .contains(
                        "البيت الأبيض",
                        "روسيا",
                        "الكرملين",
                        "سيرغي لافروف",
                        "الولايات المتحدة",
                        "جو بايدن",
                        "جين ساكي");
    }

    @Test
    void whoIsNamed() {
        assertThat(seed.names(ActorKind.PERSON))
                .containsExactlyInAnyOrder(
                        "جيك سوليفان", "نيكولاي باتروشيف", "فلاديمير بوتين", "جو بايدن", "سيرغي لافروف", "جين ساكي");
    }

    @Test
    void theMinisterWhoIsNamedTwoParagraphsLater() {
        Said later = said("سيرغي لافروف", "قال", null, INDIRECT);
        int index = indexOf(later.speaker(), later.cue());
        assertThat(seed.method(index)).isEqualTo(AttributionMethod.ROLE);
        assertThat(seed.speakerText(index)).isEqualTo("وزير الخارجية الروسي");
        assertThat(seed.chain(index)).last().isEqualTo("وزير الخارجية الروسي سيرغي لافروف");
    }

    @Test
    void aCueWithDiacriticsAndAGovernmentByItsCapital() {
        int index = indexOf("جو بايدن", "اتَّهم");
        assertThat(seed.statements().get(index).content()).isEqualTo("تدخَّلت في الانتخابات الرئاسية");
        assertThat(seed.mentionsOf("روسيا")).contains("موسكو");
    }

    @Test
    @Disabled("a time between commas after the speaker is not told as the time of saying")
    void aTimeBetweenSpeakerAndClause() {
        int index = indexOf("البيت الأبيض", "أعلن");
        assertThat(seed.speakerText(index)).isEqualTo("البيت الابيض");
        assertThat(seed.saidAt(index)).isEqualTo("اليوم الإثنين");
    }

    @Test
    void theWordsOfTheSpokeswoman() {
        int index = indexOf("جين ساكي", "قالت");
        assertThat(seed.statements().get(index).form()).isEqualTo(DIRECT);
        assertThat(seed.statements().get(index).content())
                .startsWith("\"هدفنا ليس")
                .endsWith("غير المسؤول\"");
    }

    private static int indexOf(String speaker, String cue) {
        for (int i = 0; i < seed.statements().size(); i++) {
            Said said = seed.statements().get(i);
            if (speaker.equals(said.speaker()) && cue.equals(said.cue())) {
                return i;
            }
        }
        throw new AssertionError("no " + cue + " of " + speaker + " in " + seed.statements());
    }
}
