package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what persons who were named are spoken of again: a last name with its particle, a rank, a title that says less. */
class SecondMentionTest {

    /** Also where the word after the particle is a noun, a dual or a given name of the other gender. */
    @ParameterizedTest
    @CsvSource({
        "سامي بن سلمان, بن سلمان",
        "سامي آل جمال, آل جمال",
        "سامي أبو جمال, أبو جمال",
        "سامي آيت سلمان, آيت سلمان",
        "سامي آيت الطالب, آيت الطالب",
        "سامي ولد سلام, ولد سلام",
        "نزهة بن زايد, بن زايد",
        "ليلى آل يوسف, آل يوسف",
        "هند أبو شمس, أبو شمس",
    })
    void aLastNameWithItsParticle(String name, String last) {
        boolean woman = !name.startsWith("سامي");
        String said = woman ? "قالت " : "قال ";
        String insisted = woman ? "وشددت " : "وشدد ";
        assertThat(statementsOf(said + name + " إن الطريق مغلق.", insisted + last + " على ضرورة فتح الجسر."))
                .extracting(Said::speaker)
                .containsExactly(name, name);
        assertThat(statementsOf(said + name + " إن الطريق مغلق.", "و" + said + last + " إن الجسر مفتوح."))
                .extracting(Said::speaker)
                .containsExactly(name, name);
    }

    /** Some newspapers write "عبد" and "أبو" apart from what follows, some together, and some both ways in one article. */
    @ParameterizedTest
    @CsvSource({
        "سامي عبدالعزيز, سامي عبد العزيز, عبد العزيز",
        "سامي عبد العزيز, سامي عبدالعزيز, عبدالعزيز",
        "سامي أبو دومة, سامي أبودومة, أبودومة",
        "سامي أبودومة, سامي أبو دومة, أبو دومة",
        "عبدالله الخالدي, عبد الله الخالدي, الخالدي",
        "عبد الرحمن الخالدي, عبدالرحمن الخالدي, الخالدي",
    })
    void aNameWrittenTogetherOrApart(String name, String other, String last) {
        assertThat(statementsOf(
                        "قال المتحدث باسم الوزارة " + name + " إن الطريق مغلق.",
                        "وأوضح " + other + " أن الجسر مغلق.",
                        "وأضاف " + last + "، خلال مداخلة هاتفية، أن العمل مستمر."))
                .extracting(Said::speaker)
                .hasSize(3)
                .allMatch(name.length() > other.length() ? name::equals : other::equals);
    }

    @Test
    void aNounAfterAPreposition() {
        assertThat(statementsOf("وتعهد روبرت كينستون بزيادة الأجور. ووعد كينستون بنجاح الخطة."))
                .extracting(Said::speaker)
                .containsExactly("روبرت كينستون", "روبرت كينستون");
    }

    @ParameterizedTest
    @CsvSource({
        "قائد القوات البرية العميد, العميد",
        "رئيس أركان الجيش الجنرال, الجنرال",
        "قائد عمليات بغداد الفريق, الفريق",
        "إمام المسجد الكبير الشيخ, الشيخ",
        "رئيس المحكمة العليا القاضي, القاضي",
        "مدير مستشفى الشفاء الطبيب, الطبيب",
    })
    void theRankBetweenTheOfficeAndTheName(String title, String rank) {
        assertThat(statementsOf("وصل " + title + " سامر حداد إلى المدينة أمس.", "وقال " + rank + " إن الطريق مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد");
    }

    @ParameterizedTest
    @CsvSource({"نائب الرئيس, الرئيس", "مستشار الوزير, الوزير", "مدير مكتب الأمين العام, الأمين العام"})
    void notWhoseDeputyOneIs(String title, String principal) {
        assertThat(statementsOf(
                        "وصل " + title + " سامر حداد إلى المدينة أمس.", "وقال " + principal + " إن الطريق مغلق."))
                .extracting(Said::speaker)
                .doesNotContain("سامر حداد");
    }

    @ParameterizedTest
    @CsvSource({
        "رئيس مجلس النواب, رئيس المجلس",
        "رئيس مجلس الشورى, رئيس المجلس",
        "رئيس مجلس النواب, رئيس البرلمان",
        "رئيس البرلمان, رئيس مجلس النواب",
        "مدير إدارة المرور بجدة, مدير المرور",
        "مدير إدارة المرور بجدة, مدير مرور جدة",
        "رئيس حزب النور, رئيس النور",
        "رئيس هيئة الأركان, رئيس الأركان",
        "المتحدث الإعلامي لشرطة مكة, الناطق الإعلامي",
        "المدير الفني لفريق الأهلي, المدير الفني",
    })
    void aTitleThatSaysLess(String title, String shorter) {
        assertThat(statementsOf("وصل " + title + " سامر حداد إلى المدينة أمس.", "وقال " + shorter + " إن الطريق مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد");
    }

    /** Of two councils, and of a department of the body, neither goes without saying. */
    @ParameterizedTest
    @CsvSource({
        "رئيس مجلس النواب سامر حداد ورئيس مجلس الشورى كريم منصور, رئيس المجلس",
        "رئيس كتلة الحزب سامر حداد والنائب كريم منصور, رئيس الحزب",
        "مدير إدارة المبيعات في الشركة سامر حداد والنائب كريم منصور, مدير الشركة",
    })
    void notWhoHeadsAnother(String named, String title) {
        assertThat(statementsOf("وصل " + named + " إلى المدينة أمس.", "وقال " + title + " إن الطريق مغلق."))
                .extracting(Said::speaker)
                .containsExactly(title);
    }

    /** A last name that is a common word or what an unnamed source may be, alone where a speaker is wanted. */
    @ParameterizedTest
    @ValueSource(strings = {"عسكري", "طبيب", "وزير", "رائد", "طويل", "جبل", "شمس", "أحمر", "رمضان", "شباط", "سعودي"})
    void aLastNameThatIsACommonWord(String last) {
        for (String second : List.of(
                "وأضاف " + last + " أن الجسر مفتوح.",
                "ولفت " + last + " إلى أن الجسر مفتوح.",
                "وتابع " + last + ": \"الجسر مفتوح\".",
                "الجسر مفتوح، بحسب " + last + ".",
                "الجسر مفتوح، وفقا ل" + last + ".")) {
            assertThat(statementsOf("قال الباحث سمير " + last + " إن الطريق مغلق.", second))
                    .as(second)
                    .extracting(Said::speaker)
                    .containsExactly("سمير " + last, "سمير " + last);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "الاتحاد الدولي لكرة القدم @ الاتحاد الدولي @ الاتحاد الدولي لكرة القدم",
                "الاتحاد الأوروبي لكرة القدم @ الاتحاد الأوروبي @ الاتحاد الأوروبي لكرة القدم",
                "الاتحاد السعودي لكرة القدم @ الاتحاد السعودي @ الاتحاد السعودي لكرة القدم",
                "الاتحاد السعودي لكرة القدم @ الاتحاد الأوروبي @ الاتحاد الأوروبي",
                "الاتحاد الأوروبي @ الاتحاد الأوروبي @ الاتحاد الأوروبي",
                "نادي الشباب @ الشباب @ نادي الشباب",
            })
    void aBodyByTheBeginningOrTheEndOfItsName(String whole, String part, String name) {
        assertThat(statementsOf("أعلن " + whole + " إنهاء العقد.", "وقال " + part + " إن الجسر مغلق."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"الذين حضروا إنهم غاضبون", "إنهم غاضبون"})
    void severalPeopleAreNoClub(String told) {
        assertThat(statementsOf("أعلن نادي الشباب إنهاء العقد.", "وقال الشباب " + told + "."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("الشباب");
    }

    @ParameterizedTest
    @CsvSource({"نيفين مسعد, مسعد", "ليلى سعيد, سعيد", "ليلى حداد, حداد"})
    void aWomanByHerFathersName(String whole, String last) {
        assertThat(statementsOf(
                        "قالت " + whole + " إن الجسر مغلق.",
                        "وتابعت " + last + " أن النفق آمن.",
                        "وأضافت \"" + last + "\"، أن الطريق طويل."))
                .extracting(Said::speaker)
                .containsExactly(whole, whole, whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "وقالت ليلى الخطيب، المعروفة بـ\"أم سامر\"، إن الحي هادئ. | وأضافت أم سامر | ليلى الخطيب",
                "وقالت ليلى الخطيب المعروفة باسم \"أم سامر\" إن الحي هادئ. | وأضافت أم سامر | ليلى الخطيب",
                "وقال وائل الخطيب، الملقب بـ«أبو سامر»، إن الحي هادئ. | وأضاف أبو سامر | وائل الخطيب",
                "وقالت ليلى الخطيب (أم سامر) إن الحي هادئ. | وأضافت أم سامر | ليلى الخطيب",
                "وقالت أم سامر، واسمها ليلى الخطيب، إن الحي هادئ. | وأضافت ليلى الخطيب | ليلى الخطيب",
            })
    void byAnotherNameThatTheArticleTells(String first, String second, String name) {
        assertThat(Reading.statementsOf(first + " " + second + " أن الجو بارد."))
                .extracting(Said::speaker)
                .containsExactly(name, name);
    }

    @Test
    void anotherWhoIsNamedBesideIsNobodyElse() {
        assertThat(Reading.statementsOf("وقالت ليلى الخطيب، جارة أم سامر، إن الحي هادئ. وأضافت أم سامر أن الجو بارد."))
                .extracting(Said::speaker)
                .containsExactly("ليلى الخطيب", "أم سامر");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "بيان للجنة الحكام @ لجنة الحكام",
                "بيان للجنة الانضباط التابعة للاتحاد @ لجنة الانضباط التابعة للاتحاد",
                "بيان لوزارة الدفاع @ وزارة الدفاع",
            })
    void aBodyBehindItsPreposition(String text, String name) {
        assertThat(statementsOf("وأوضح " + text + " أن العقوبات عادلة."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.api.Assertions.tuple(name, "العقوبات عادلة"));
    }

    @Test
    void whereSomebodyArrivesIsNoSubject() {
        assertThat(statementsOf(
                        "وصلت المخرجة ليلى حداد إلى مطار المدينة الدولي – بيروت، برفقة زوجها.",
                        "وأشارت إلى أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("ليلى حداد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دعت قوى الإصلاح، وهي تكتل سياسي انبثق من الثورة، إلى تظاهرة. | وقال التكتل إن الطريق طويل. | قوى الإصلاح",
                "دعت جبهة الإنقاذ وهي حركة مسلحة تنشط في الشمال إلى وقف القتال. | وقالت الحركة إن الطريق طويل. | جبهة الإنقاذ",
                "ورحب مجلس الأنبار، وهو تحالف عشائري، بالقرار. | وأضاف التحالف أن الطريق طويل. | مجلس الأنبار",
                "ورحب مجلس الأنبار، وهو تحالف عشائري، بالقرار، بعد لقاء مع تحالف النور. | وأضاف التحالف أن الطريق طويل. | تحالف النور",
            })
    void aBodyIsCalledByWhatItIsSaidToBe(String first, String second, String speaker) {
        assertThat(Reading.statementsOf(first, second))
                .last()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال قائد القوات سامر حمدان حداد المعروف بحميدتي إن الجسر مغلق. | وأضاف حميدتي أن الطريق طويل. | سامر حمدان حداد",
                "قال قائد القوات سامر حمدان حداد (حميدتي) إن الجسر مغلق. | وأضاف حميدتي أن الطريق طويل. | سامر حمدان حداد",
                "قال قائد القوات سامر حمدان حداد \"حميدتي\" إن الجسر مغلق. | وأضاف حميدتي أن الطريق طويل. | سامر حمدان حداد",
                "قال سامر حمدان حداد الملقب بـ\"حميدتي\" إن الجسر مغلق. | وأضاف \"حميدتي\" أن الطريق طويل. | سامر حمدان حداد",
            })
    void aPersonIsCalledByAnotherNameOfOneWord(String first, String second, String speaker) {
        assertThat(Reading.statementsOf(first, second))
                .last()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وقالت والدة الضحية إن الباب مغلق. وأوضحت الأم أن الجسر مغلق. @ والدة الضحية",
                "وقال والد الضحية إن الباب مغلق. وأوضح الأب أن الجسر مغلق. @ والد الضحية",
                "وقال شقيق القتيل إن الباب مغلق. وأكد الأخ أن الجسر مغلق. @ شقيق القتيل",
                "وقالت شقيقة القتيل إن الباب مغلق. وأكدت الأخت أن الجسر مغلق. @ شقيقة القتيل",
                "وقال نجل الرئيس إن الباب مغلق. وأكد الابن أن الجسر مغلق. @ نجل الرئيس",
                "وقالت أم الطفل إن الباب مغلق. وأكدت الأم أن الجسر مغلق. @ أم الطفل",
            })
    void aRelativeByTheOtherWord(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker, speaker);
    }

    @Test
    void aRelativeOfTheOtherSexIsAnother() {
        assertThat(statementsOf("وقال والد الضحية إن الباب مغلق. وأوضحت الأم أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("والد الضحية", "الأم");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال ابن سعد إن الفريق قوي.",
                "لكن ابن سعد اعتبر أن الفريق قوي.",
                "ابن سعد اعتبر أن الفريق قوي.",
                "وقال بن سعد إن الفريق قوي.",
            })
    void byTheFathersNameAlone(String sentence) {
        assertThat(Reading.statementsOf("وصل الأمير نواف بن سعد إلى النادي أمس.", sentence))
                .extracting(Said::speaker)
                .containsExactly("نواف بن سعد");
    }

    /** A long name, with the nation the first time or the second. */
    @ParameterizedTest
    @CsvSource({
        "المفوضية العليا لحقوق الإنسان في العراق, المفوضية العليا لحقوق الإنسان",
        "المفوضية العليا لحقوق الإنسان, المفوضية العليا لحقوق الإنسان العراقية",
        "الهيئة العليا للانتخابات في ليبيا, الهيئة العليا للانتخابات",
        "مفوضية حقوق الإنسان في العراق, مفوضية حقوق الإنسان",
        "لجنة حقوق الإنسان المصرية, لجنة حقوق الإنسان",
    })
    void aBodyWithAndWithoutItsNation(String first, String second) {
        List<Said> said = statementsOf("أعلنت " + first + " أن الجسر مغلق.", "وأكدت " + second + " أن السد آمن.");
        assertThat(said).hasSize(2);
        assertThat(said.get(0).speaker()).isEqualTo(said.get(1).speaker());
    }

    @Test
    void butNotThatOfAnotherNation() {
        assertThat(statementsOf(
                        "أعلنت الهيئة العليا للانتخابات في ليبيا أن الجسر مغلق.",
                        "وأكدت الهيئة العليا للانتخابات في تونس أن السد آمن."))
                .extracting(Said::speaker)
                .containsExactly("الهيئة العليا للانتخابات في ليبيا", "الهيئة العليا للانتخابات في تونس");
    }

    /** An officer who is named in the next sentence, with nothing that tells who else that could be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أغلق الجسر، وفق ما أعلن قائد شرطة المدينة. | وقال سامر الخطيب إن السد آمن.",
                "وأعلن محافظ المدينة أن الجسر مغلق. | وأضاف سامر الخطيب أن السد آمن.",
                "قال كبير مفاوضي المعارضة السورية إن الجسر مغلق. | وأضاف سامر الخطيب أن السد آمن.",
                "وأعلنت مديرة المستشفى أن الجسر مغلق. | وقالت ليلى حداد لوكالة الغد إن السد آمن.",
            })
    void whoIsNamedInTheNextSentence(String first, String second) {
        List<Said> said = statementsOf(first, second);
        assertThat(said).hasSize(2);
        assertThat(said.get(0).speaker()).isEqualTo(said.get(1).speaker());
    }

    /** Somebody else: of another gender, of whom more is told, or who speaks later. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأعلن محافظ المدينة أن الجسر مغلق. | وقالت ليلى حداد إن السد آمن.",
                "وأعلن محافظ المدينة أن الجسر مغلق. | وقال سامر الخطيب، وهو تاجر، إن السد آمن.",
                "وأعلن محافظ المدينة أن الجسر مغلق. | وقال المهندس سامر الخطيب إن السد آمن.",
                "وأعلن محافظ المدينة أن الجسر مغلق. | وهطلت الأمطار. وقال سامر الخطيب إن السد آمن.",
                "وأعلن وزير الدفاع الإيطالي أن الجسر مغلق. | وقال سامر الخطيب إن السد آمن.",
            })
    void whoIsNamedNextAndIsSomebodyElse(String first, String second) {
        List<Said> said = statementsOf(first, second);
        assertThat(said).hasSize(2);
        assertThat(said.get(0).speaker()).isNotEqualTo(said.get(1).speaker());
    }

    /** What a company, a club or a party is called by, though none of its names tells it. */
    @ParameterizedTest
    @CsvSource({
        "وقالت لوفتهانزا, وأضافت الشركة, لوفتهانزا",
        "وقالت آبل, وأضافت الشركة, آبل",
        "وقالت فولكسفاغن, وأضافت المجموعة, فولكسفاغن",
        "وقال يوفنتوس, وأضاف النادي, يوفنتوس",
        "وجاء في بيان للوفتهانزا, وأضافت الشركة, لوفتهانزا",
    })
    void byTheKindOfABody(String first, String second, String name) {
        assertThat(Reading.of(first + " أن الجسر مغلق. " + second + " أن الطريق مفتوح.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly(name, name);
    }

    /** Nobody speaks who only is where something is written. */
    @Test
    void notWhereItIsWritten() {
        assertThat(Reading.of("وقالت شركة النور إن الجسر مغلق، وكتبت على تويتر ذلك. وأضافت الشركة أن الطريق مفتوح.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly("شركة النور", "شركة النور");
    }
}
