package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of other languages, which end where they end whatever comes after them. */
class ForeignSpeakerTest {

    private static final String[] PLACES = {
        "وقال %s إن الجسر مغلق.",
        "وقال %s: \"الجسر مغلق\".",
        "وقال %s اليوم الأربعاء إن الجسر مغلق.",
        "وقال %s في مؤتمر صحافي إن الجسر مغلق.",
        "وقال %s بعد المباراة إن الجسر مغلق.",
        "ونقلت الوكالة عن %s قوله إن الجسر مغلق.",
        "وأكد %s لـ\"الغد\" أن الجسر مغلق.",
        "وقال %s للصحفيين إن الجسر مغلق.",
        "وحذر %s من أن الجسر مغلق.",
        "ودعا %s الحكومة إلى ضبط النفس.",
        "وكشف %s عن خطة جديدة للنقل.",
        "وطلب %s من الأطراف وقف القتال.",
        "%s قال إن الجسر مغلق.",
    };

    /** Like "أبي", "father of", before which a name would have to go on. */
    @ParameterizedTest
    @ValueSource(strings = {"- كينجي آبي", "رئيس الوزراء - كينجي آبي"})
    void endsWithWhatIsSpeltLikeAFather(String name) {
        tellsEverywhere(name);
    }

    /** "إن" is a syllable of other names, but opens what is said after a whole one, whatever verb stands before it. */
    @Test
    void endsBeforeWhatIsSaid() {
        assertThat(Reading.statementsOf("وقال الرئيس الذي يزور موسكو شي جين بينغ إن الجسر مغلق."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(Tuple.tuple("شي جين بينغ", "الجسر مغلق"));
    }

    /** A last name that begins like "and", "so" or "with", the rest of which is a verb or a word for asking. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ديفيد ويلبي",
                "- توماس فين",
                "- روبرت فيرمي",
                "- سيباستيان فيتل",
                "- مارك واين",
                "وزير المالية - توماس ويلبي",
                "وزير المالية - توماس باين",
                "المدرب الألماني - روبرت فيرمي",
                "مدرب بوروسيا دورتموند - توماس فافر",
            })
    void hasALastNameThatLooksCut(String name) {
        tellsEverywhere(name);
    }

    /** A title that is a family's name too, before whom its bearer addresses or when he spoke. */
    @ParameterizedTest
    @ValueSource(strings = {"- فرانشيسكو كونتي", "المدرب - فرانشيسكو كونتي"})
    void isCalledLikeAnOffice(String name) {
        tellsEverywhere(name);
    }

    /** A last name and syllables, which are other words: "that", "he", "being", "so that". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- تشوي جيه إن",
                "- تشوي جاي-إن",
                "- بان كي سون",
                "- كيم كي تشول",
                "- بارك كون هي",
                "- بونغ تاي هو",
                "- هان يونغ نام",
                "- وانغ تشي شان",
                "- لو تشانغ",
                "- مو يان",
                "- ما هوا لونغ",
                "رئيس كوريا الجنوبية - تشوي جيه إن",
                "وزير الخارجية - كانغ سو وا",
                "وزير الدفاع الصيني - وي تشانغ خه",
                "المخرج - كيم كي تشول",
                "رئيس الوزراء - نغوين تان دونغ",
                "الزعيم - أون سان مو تشي",
            })
    void isOfEastAsia(String name) {
        tellsEverywhere(name);
    }

    /** Words that are syllables too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال جون لي إن الجسر مغلق. | جون",
                "وقال سيباستيان فيما بعد إن الجسر مغلق. | سيباستيان",
                "أما سيباستيان فيرى أن الجسر مغلق. | سيباستيان",
                "ووفقا لكيم تشانغ سون فإن الجسر مغلق. | كيم تشانغ سون",
            })
    void endsBeforeWhatIsNoName(String text, String speaker) {
        assertThat(Reading.statementsOf(text))
                .as(text)
                .first()
                .satisfies(
                        s -> assertThat(s.speaker() == null ? "-" : s.speaker()).isEqualTo(speaker));
    }

    /** What else belongs to the title, whatever follows the name: a body joined to it, where an envoy is sent, a firm called like somebody, a club of two words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرئيس التنفيذي لغوغل - سامر حداد",
                "المدير التنفيذي لأرامكو - سامر حداد",
                "المبعوث الأممي إلى سوريا - توماس حداد",
                "سائق مرسيدس - نيكولا حداد",
                "مدرب بورنغتون - إيدي حداد",
                "رئيس جورجيا - توماس حداد",
                "رئيس بلدية باليرمو - توماس حداد",
                "قائد شرطة بالتيمور - توماس حداد",
                "مدرب تشيلسي - ماوريتسيو ساري",
                "المدير الفني لفريق مانشستر سيتي - نيكولا حداد",
                "نائب رئيس مركز ويلسون - توماس حداد",
            })
    void holdsATitleWithANameInIt(String name) {
        tellsEverywhere(name);
    }

    /** A city as a last name; not after a verb that may have done something to the city. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال ماركو ميلانو إن الجسر مغلق. | ماركو ميلانو",
                "وقال ماركو ميلانو في مؤتمر صحافي إن الجسر مغلق. | ماركو ميلانو",
                "وقال ماركو ميلانو للصحفيين إن الجسر مغلق. | ماركو ميلانو",
                "وقال ماركو ميلانو أمس إن الجسر مغلق. | ماركو ميلانو",
                "وبحسب ماركو ميلانو، فإن الجسر مغلق. | ماركو ميلانو",
                "وأشار وزير النقل ماركو ميلانو إلى أن الجسر مغلق. | ماركو ميلانو",
                "ودعا ماركو ميلانو الحكومة إلى وقف القتال. | ماركو ميلانو",
                "ماركو ميلانو قال إن الجسر مغلق. | ماركو ميلانو",
                "وقال حاكم ريغورنيا جيوفاني حداد إن الجسر مغلق. | جيوفاني حداد",
                "وقال ماركو في ميلانو إن الجسر مغلق. | ماركو",
                "وقالت جي كي ساوثرن إن الجسر مغلق. | جي كي ساوثرن",
                "وقال المحامي أو جيه ساوثرن إن الجسر مغلق. | أو جيه ساوثرن",
            })
    void isCalledLikeACityOrByLetters(String text, String speaker) {
        assertThat(Reading.statementsOf(text))
                .as(text)
                .extracting(Said::speaker)
                .containsExactly(speaker);
    }

    /** Puts a name, parted by a hyphen from the title before it, into each place. */
    private static void tellsEverywhere(String titledName) {
        String[] parts = titledName.split("- ", 2);
        for (String place : PLACES) {
            String text = place.formatted(parts[0] + parts[1]);
            assertThat(Reading.statementsOf(text))
                    .as(text)
                    .extracting(Said::speaker)
                    .containsExactly(parts[1]);
        }
    }
}
