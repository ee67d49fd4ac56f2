package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks again of several who are called alike: of one family, of one office, or without a name. */
class AlikeSpeakersTest {

    private static final String SAID = " إن الجسر مفتوح.";

    private static void assertLast(String speaker, String... paragraphs) {
        assertThat(statementsOf(paragraphs))
                .as(String.join(" ", paragraphs))
                .extracting(Said::speaker)
                .endsWith(speaker);
    }

    /** The verb tells which of a man and a woman with one last name is meant, whoever spoke last. */
    @ParameterizedTest
    @CsvSource({
        "وائل لوندبرغ, إنغريد لوندبرغ, لوندبرغ",
        "الطبيب وائل لوندبرغ, الكاتبة إنغريد لوندبرغ, لوندبرغ",
        "وائل لوندبرغ, زوجته هند لوندبرغ, لوندبرغ",
        "كريم فان دير بيل, شقيقته هند فان دير بيل, فان دير بيل",
        "النائب كريم دي سوزا, النائبة هند دي سوزا, دي سوزا",
        "كريم أبو زيد, ابنته ليلى أبو زيد, أبو زيد",
    })
    void aManAndAWomanOfOneFamily(String man, String woman, String last) {
        String he = "قال " + man + " إن الطريق مغلق.";
        String she = "وقالت " + woman + " إن الميناء مغلق.";
        String event = "وهطلت أمطار غزيرة يوم الأحد.";
        String his = man.replaceFirst("^ال\\S+ ", "");
        String hers = woman.replaceFirst("^(?:ال\\S+|\\S+ته) ", "");
        assertLast(his, he, she, "وقال " + last + SAID);
        assertLast(hers, he, she, "وقالت " + last + SAID);
        assertLast(his, he, she, event, "وأضاف " + last + " أن الجسر مفتوح.");
        assertLast(hers, he, she, event, "وأضافت " + last + " أن الجسر مفتوح.");
        assertLast(his, he + " " + she + " وقال " + last + SAID + " وأضاف أن المطار مفتوح.");
    }

    /** A man and a man: the one who was mentioned last, by however many words. */
    @ParameterizedTest
    @CsvSource({"بن سلمان", "فان دير بيل", "لوندبرغ"})
    void ofOneFamilyAndGender(String last) {
        String father = "قال كريم " + last + " إن الطريق مغلق.";
        String son = "وقال ماجد " + last + " إن الميناء مغلق.";
        assertLast("ماجد " + last, father, son, "وأكد " + last + " أن الجسر مفتوح.");
        assertLast("كريم " + last, father, son, "وأكد كريم " + last + " أن المطار مفتوح.", "وتابع " + last + SAID);
    }

    /** An adjective of nation tells who of several without a name speaks again. */
    @ParameterizedTest
    @CsvSource({
        "مسؤول مصري, مسؤول تركي, المسؤول المصري",
        "ضابط فرنسي كبير, ضابط تركي, الضابط الفرنسي",
        "خبير ياباني, خبير كوري, الخبير الياباني",
        "دبلوماسي عراقي, دبلوماسي روسي, الدبلوماسي العراقي",
        "مصدر لبناني, مصدر سوري, المصدر اللبناني",
        "طبيبة سورية, طبيبة أردنية, الطبيبة السورية",
    })
    void aNationOfSomebodyWithoutAName(String one, String other, String again) {
        boolean woman = one.startsWith("طبيبة");
        String said = woman ? "قالت " : "قال ";
        var alone = statementsOf(said + one + " إن الطريق مغلق.", "و" + said + again + SAID);
        assertThat(alone.get(1).speaker()).isEqualTo(alone.get(0).speaker());
        var both = statementsOf(
                said + one + " إن الطريق مغلق.",
                "و" + said + other + " إن الميناء مغلق.",
                "ووصلت سفينة إلى الميناء.",
                "و" + said + again + SAID);
        assertThat(both).hasSize(3);
        assertThat(both.get(2).speaker()).isEqualTo(both.get(0).speaker());
        assertThat(both.get(1).speaker()).isEqualTo(other);
    }

    /** The only one who has a name is not meant by a noun that somebody without a name is called by. */
    @ParameterizedTest
    @CsvSource({
        "ضابط في الشرطة, الضابط",
        "مسؤول في وزارة النقل, المسؤول",
        "متحدث باسم الجيش, المتحدث",
        "دبلوماسي غربي, الدبلوماسي ذاته",
        "طبيب في المستشفى, الطبيب نفسه",
        "والد الطفل, الأب",
    })
    void besidesSomebodyWhoHasAName(String somebody, String again) {
        String first = "قال " + somebody + " إن الطريق مغلق.";
        String he = again.split(" ")[0];
        for (String between : new String[] {
            "والتقى الوفد سامر حداد في المدينة.", "وقتل سامر حداد في الحادث.", "ووصل سامر حداد إلى المدينة."
        }) {
            var said = statementsOf(first, between, "وقال " + again + SAID, "وأضاف أن المطار مفتوح.");
            assertThat(said).as(somebody).hasSize(3);
            assertThat(said)
                    .extracting(Said::speaker)
                    .containsOnly(said.get(0).speaker())
                    .doesNotContain("سامر حداد", he);
        }
    }

    /** What follows a name before a colon is the office of its bearer. */
    @ParameterizedTest
    @CsvSource({
        "الباحثة في جامعة الغد, الباحثة",
        "النائبة في البرلمان, النائبة",
        "سفيرة العراق في القاهرة, السفيرة",
        "مديرة المركز في لندن, المديرة",
    })
    void anOfficeBeforeAColon(String office, String again) {
        String before = "قالت هند الصباغ، " + office + ": \"الطريق مغلق\".";
        assertLast("هند الصباغ", before, "ووصلت سفينة إلى الميناء.", "وقالت " + again + SAID);
        assertLast("هند الصباغ", before, "ووصلت سفينة إلى الميناء.", "وقالت " + office + SAID);
    }

    /** Who acted in between is not the one who speaks, as the gender of a name or of the verb before it shows. */
    @ParameterizedTest
    @CsvSource({
        "قالت هند الصباغ, ويواجه رضا الشريف تهما بالتهريب., وقالت",
        "قال سامر الصباغ, ووصلت نهاد الشريف إلى المدينة., وقال",
        "قالت هند الصباغ, وعين عبد الرحمن السالم مديرا للمركز., وأكدت",
        "قالت هند الصباغ, وعبد الله السالم واحد من أعضاء المجلس., وقالت",
        "أكدت النقابة, ووصل نهاد الشريف إلى المدينة., وأكدت",
    })
    void besidesSomebodyOfTheOtherGender(String said, String between, String again) {
        String complementizer = again.startsWith("وقال") ? " إن" : " أن";
        String first = said + (said.startsWith("قال") ? " إن" : " أن") + " الطريق مغلق.";
        assertLast(
                said.substring(said.indexOf(' ') + 1),
                first + " " + between + " " + again + complementizer + " الجسر مفتوح.");
    }

    /** What somebody is to another is called by the noun alone afterwards. */
    @ParameterizedTest
    @CsvSource({
        "محاميه، سامر الصباغ،, المحامي",
        "محاميها سامر الصباغ, المحامي",
        "مدربه سامر الصباغ, المدرب",
        "مدربته هند الصباغ, المدربة",
        "مساعدته، هند الصباغ،, المساعدة",
        "دفاعها، المحامي سامر الصباغ،, المحامي",
        "زوجته هند الصباغ, الزوجة",
    })
    void whatSomebodyIsToAnother(String person, String again) {
        String said = person.contains("هند") ? "قالت " : "قال ";
        String name = person.contains("هند") ? "هند الصباغ" : "سامر الصباغ";
        String before = "و" + said + person + " إن الطريق مغلق.";
        assertLast(
                name,
                before,
                "ووصلت سفينة إلى الميناء.",
                "وقال الطبيب كريم منصور إن الميناء مغلق.",
                "و" + said + again + SAID);
    }

    /** "الرئيس" is who heads a state rather than who has a longer title that begins so. */
    @ParameterizedTest
    @CsvSource({"رئيس الوزراء الياباني", "رئيس الحكومة", "رئيس البرلمان", "رئيس البلدية"})
    void whoHeadsAState(String other) {
        String president = "قال الرئيس الياباني سامر حداد إن الطريق مغلق.";
        assertLast(
                "سامر حداد",
                president,
                "وقال " + other + " كريم منصور إن الميناء مغلق.",
                "وأكد الرئيس أن الجسر مفتوح.");
        assertLast("كريم منصور", president, "وقال " + other + " كريم منصور إن الميناء مغلق.", "وقال " + other + SAID);
    }

    /** A nation is the same by its name and by its adjective, however many words they have, and so is where an ambassador represents it. */
    @ParameterizedTest
    @CsvSource({
        "الرئيس الأمريكي, رئيس الولايات المتحدة",
        "رئيس كوريا الجنوبية, الرئيس الكوري الجنوبي",
        "الزعيم الكوري الشمالي, زعيم كوريا الشمالية",
        "وزير الخارجية الكوري الجنوبي, وزير خارجية كوريا الجنوبية",
        "سفير المملكة المتحدة, السفير البريطاني",
        "سفير روسيا لدى واشنطن, السفير الروسي لدى الولايات المتحدة",
        "السفير الروسي لدى تركيا, سفير روسيا في أنقرة",
        "سفير العراق في القاهرة, سفير العراق لدى مصر",
    })
    void aNationByAnotherName(String office, String again) {
        String other = "وقال وزير النقل الفرنسي كريم منصور إن الميناء مغلق.";
        assertLast("سامر حداد", "قال " + office + " سامر حداد إن الطريق مغلق.", other, "وقال " + again + SAID);
        assertLast("سامر حداد", "قال سامر حداد، " + office + "، إن الطريق مغلق.", other, "وقال " + again + SAID);
        assertLast("سامر حداد", "قال " + again + " سامر حداد إن الطريق مغلق.", other, "وقال " + office + SAID);
    }

    /** A ministry and the building that stands for it. */
    @ParameterizedTest
    @CsvSource({"أعلنت وزارة الدفاع الأمريكية, وأضاف البنتاغون", "أعلن البنتاغون, وأضافت وزارة الدفاع الأميركية"})
    void aBuildingForItsMinistry(String first, String again) {
        var said = statementsOf(first + " أن الطريق مغلق.", again + " أن الجسر مفتوح.");
        assertThat(said).hasSize(2);
        assertThat(said.get(1).speaker()).isEqualTo(said.get(0).speaker());
    }

    /** Several people are the same ones in every case and before what they belong to. */
    @ParameterizedTest
    @CsvSource({
        "مسؤولين, المسؤولون",
        "مسؤولين أمنيين, المسؤولون الأمنيون",
        "مسؤولين محليين, المسؤولون",
        "ناشطين في المدينة, الناشطون",
        "مقاتلين أجانب, المقاتلون",
        "محللين ماليين, المحللون",
    })
    void severalPeopleInAnyCase(String people, String again) {
        var said =
                statementsOf("الطريق مغلق، بحسب " + people + ".", "ووصلت سفينة إلى الميناء.", "وقال " + again + SAID);
        assertThat(said).as(people).hasSize(2);
        assertThat(said.get(1).speaker()).as(people).isEqualTo(said.get(0).speaker());
    }

    @ParameterizedTest
    @CsvSource({"محامو المتهمين, المحامون", "مسؤولو البلدية, المسؤولون", "ممثلو الشركات, الممثلون"})
    void severalPeopleOfSomething(String people, String again) {
        assertLast(people, "قال " + people + " إن الطريق مغلق.", "ووصلت سفينة إلى الميناء.", "وقال " + again + SAID);
    }

    /** A word for holders of any office means who is called so rather than who has another title. */
    @ParameterizedTest
    @CsvSource({"مسؤول في الشرطة, المسؤول", "مسؤول حكومي, المسؤول"})
    void aWordForAnyOffice(String somebody, String again) {
        String first = "قال " + somebody + " إن الطريق مغلق.";
        assertLast(somebody, first, "وقال رئيس البلدية سامر حداد إن الميناء مغلق.", "وقال " + again + SAID);
        assertLast(somebody, first, "وزار وزير النقل سامر حداد المدينة.", "وأكد " + again + " أن الجسر مفتوح.");
        assertLast(
                "سامر حداد",
                first,
                "وقال رئيس البلدية سامر حداد إن الميناء مغلق.",
                "وأضاف " + again + " أن الجسر مفتوح.");
    }

    /** A relative speaks again by the other word for what relative that is, though somebody else has spoken since. */
    @ParameterizedTest
    @CsvSource({"قالت, والدة الضحية, الأم", "قالت, أم الطفلة, الأم", "قال, والد القتيل, الأب"})
    void aRelativeAfterSomebodyElse(String said, String relative, String again) {
        assertLast(
                relative,
                said + " " + relative + " إن الطريق مغلق.",
                "وقال قائد الشرطة سامر حداد إن الميناء مغلق.",
                "و" + said + " " + again + SAID);
    }
}
