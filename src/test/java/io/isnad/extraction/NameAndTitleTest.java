package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name ends and a title begins, with and without the marks that should tell. */
class NameAndTitleTest {

    /** A title and where its holder has it is no further last name. */
    @ParameterizedTest
    @CsvSource({
        "كارلوس رودريغو, المحلل في مركز الدراسات",
        "أحمد سعيد, الباحث في جامعة القاهرة",
        "محمد يوسف, القيادي في حركة النور",
        "يوسف كالا, نائب الرئيس",
        "سامي بالو, رئيس البلدية",
    })
    void aTitleStraightAfterTheName(String name, String title) {
        assertThat(statementsOf(
                        "قال الوزير هاني منصور إن الجسر مفتوح.", "وقال " + name + " " + title + " إن الطريق مغلق."))
                .extracting(Said::speaker)
                .containsExactly("هاني منصور", name);
    }

    /** The comma after the name is left out. */
    @ParameterizedTest
    @CsvSource({
        "أدان الرئيس الفرنسي، سامي الخطيب الهجوم على المدينة., سامي الخطيب, الهجوم على المدينة",
        "أدانت المستشارة الألمانية، لينا حداد الهجوم على المدينة., لينا حداد, الهجوم على المدينة",
        "ونفى وزير الصحة، كريم منصور صحة الأنباء., كريم منصور, صحة الأنباء",
        "ورفضت المتحدثة باسم الوزارة، هند الشامي الاتهامات., هند الشامي, الاتهامات",
    })
    void aNameAfterItsTitleAndBeforeTheObject(String sentence, String speaker, String content) {
        assertThat(statementsOf(sentence)).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo(speaker);
            assertThat(said.content()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"أدان الرئيس الفرنسي، والنائب سامي الخطيب في الخارج، الهجوم."})
    void anotherAfterTheComma(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).doesNotContain("سامي الخطيب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"الأرجنتيني", "البرتغالي"})
    void aNameInQuotationMarksAfterTheNation(String nation) {
        assertThat(statementsOf("قال المدير الفني لمنتخب مصر، " + nation + " \"روبرت فيشر\"، إن الفريق جاهز."))
                .extracting(Said::speaker)
                .containsExactly("روبرت فيشر");
    }

    @ParameterizedTest
    @CsvSource({
        "المدير رامي قمر, قمر",
        "الطبيب سعيد عيد, عيد",
        "النائب غسان حرب, حرب",
        "النائب جورج خباز, خباز",
    })
    void aLastNameThatIsANoun(String titled, String last) {
        String name = titled.substring(titled.indexOf(' ') + 1);
        assertThat(statementsOf("قال " + titled + " إن الطريق مغلق.", "وقال " + last + " إن الجسر مفتوح."))
                .extracting(Said::speaker)
                .containsExactly(name, name);
    }

    @ParameterizedTest
    @CsvSource({
        "سامي الخطيب, السيد الخطيب",
        "سامي الخطيب, د. الخطيب",
        "سامي النجار, الأستاذ النجار",
        "ليلى الخطيب, السيدة الخطيب",
        "ليلى النجار, السيدة النجار",
    })
    void aLastNameThatIsATitleAfterAFormOfAddress(String name, String mention) {
        boolean woman = name.startsWith("ليلى");
        assertThat(statementsOf(
                        (woman ? "وصلت الوزيرة " : "وصل الوزير ") + name + " إلى المدينة أمس.",
                        (woman ? "وأكدت " : "وأكد ") + mention + " أن الطريق مغلق."))
                .extracting(Said::speaker)
                .containsExactly(name);
    }
}
