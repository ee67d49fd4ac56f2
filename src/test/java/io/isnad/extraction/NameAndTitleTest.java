package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
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

    /** A title after the name that goes on with its field, and the clause about its holder. */
    @ParameterizedTest
    @CsvSource({
        "المهندس سامر الخطيب المختص في السلامة العامة, الذي رأى, سامر الخطيب",
        "الدكتور سامر حداد الخبير في شؤون الطاقة, الذي قال, سامر حداد",
        "المحلل سامر الخطيب المتخصص في أسواق النفط, الذي أكد, سامر الخطيب",
        "الدكتورة ليلى حداد الباحثة في علم الاجتماع, التي أكدت, ليلى حداد",
        "ليلى حداد الخبيرة في الآثار القديمة, التي أكدت, ليلى حداد",
    })
    void aTitleWithItsField(String person, String clause, String name) {
        Reading reading = Reading.of(
                "وضيف المجلة هذا الأسبوع " + person + "، " + clause + " أن الجسر مغلق.", "وأضاف أن الطريق مفتوح.");
        assertThat(reading.statements().get(0).speaker()).isEqualTo(name);
        assertThat(reading.names(ActorKind.GROUP)).isEmpty();
    }

    /** The name after the title of whom somebody works for is not that of who speaks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وكيل أعمال الرسامة ليلى حداد",
                "مدير أعمال الفنانة ليلى حداد",
                "وكيل أعمال اللاعب سامر الخطيب",
                "وكيل أعمال اللاعب المغربي سامر الخطيب",
                "مدير أعمال سامر الخطيب",
                "ابن عم اللاعبة ليلى حداد",
            })
    void whomSomebodyWorksFor(String speaker) {
        assertThat(statementsOf("قال " + speaker + " إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وكيل أعماله", "مدير الأعمال", "مدير أعمالها،", "وكيل أعمال اللاعبة،"})
    void theNameOfWhoWorksForSomebody(String title) {
        String close = title.endsWith("،") ? "،" : "";
        assertThat(statementsOf("قال " + title + " سامر الخطيب" + close + " إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }

    @Test
    void aTitleBehindWhatElseTheOneIsCalled() {
        assertThat(statementsOf("انتقد سامر حداد \"الصقر\" لاعب منتخب لبنان السابق، غياب المدربين المحليين."
                        + " وقال كريم الخطيب «كيمو» مدرب النجم إن الفوز مستحق."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر حداد", "غياب المدربين المحليين"), tuple("كريم الخطيب", "الفوز مستحق"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"رأس حربة الفريق", "قلب دفاع الفريق", "متوسط ميدان الفريق", "الناخب الوطني"})
    void whatAPlayerIsForShort(String title) {
        assertThat(statementsOf("وقال " + title + " سامر حداد إن الفوز مستحق."))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أكد نائب وزير الدفاع قائد أركان الجيش الجزائري، الفريق سامر الخطيب، أن الجسر مغلق.",
                "أكد نائب رئيس الوزراء وزير الدفاع، سامر الخطيب، أن الجسر مغلق.",
                "جدد نائب وزير الدفاع قائد أركان الجيش الجزائري، الفريق سامر الخطيب، التأكيد على أن الجسر مغلق.",
                "أعلن وزير الخارجية الإيراني، سامر الخطيب وقوف بلاده إلى جانب تركيا.",
            })
    void aNameAfterACommaIsThatOfTheOffices(String sentence) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly("سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الدكتور سيد محمد الخطيب، الناطق باسم النقابة، إن الجسر مغلق. | سيد محمد الخطيب",
                "وقال المهندس سيد حداد إن الجسر مغلق. | سيد حداد",
                "وقال السيد محمد الخطيب إن الجسر مغلق. | محمد الخطيب",
                "أكدت المبعوثة الأممية إلى ليبيا بالإنابة ليلى حداد أن الجسر مغلق. | ليلى حداد",
                "أكد المبعوث الأميركي إلى سوريا بالوكالة سامر الخطيب أن الجسر مغلق. | سامر الخطيب",
            })
    void aFirstNameThatIsATitleTooAndAnActingEnvoy(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    /** How a sportsman stands in the world or the national team is no part of the name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال الدولي المغربي سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وقال الدولي الجزائري السابق سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وقال الدولي السابق سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وأكد اللاعب المصنف رابعا عالميا سامر الخطيب أن الجسر مغلق. | سامر الخطيب",
                "وأكد النجم المصنف ثالثا أن الجسر مغلق. | النجم المصنف",
                "وأكد اللاعب المصنف سادسا عالميا أن الجسر مغلق. | اللاعب المصنف",
                "وأكدت اللاعبة المصنفة ثانية عالميا أن الجسر مغلق. | اللاعبة المصنفة",
            })
    void rankAndNationalTeamAreNoName(String sentence, String speaker) {
        var statements = Reading.of(sentence).statements();
        assertThat(statements).extracting(Said::speaker).containsExactly(speaker);
        assertThat(statements).extracting(Said::content).containsExactly("الجسر مغلق");
    }

    /** As Egypt writes the name, unless the verb takes the preposition that is spelt so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال المهندس على بن سامر الخطيب إن الجسر مغلق. | على بن سامر الخطيب",
                "وقال الدكتور على حداد إن الجسر مغلق. | على حداد",
                "وقال اللواء على محمود النجار إن الجسر مغلق. | على محمود النجار",
                "وقال الوزير على هامش المؤتمر إن الجسر مغلق. | الوزير",
                "وقال الوزير على متن الطائرة إن الجسر مغلق. | الوزير",
                "ورد الوزير على سامر الخطيب بالقول إن الجسر مغلق. | الوزير",
            })
    void aFirstNameWithoutItsDots(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }
}
