package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

    private static final String STORY = "هطلت أمطار غزيرة على المدينة مساء أمس.";

    @Test
    void mayTellWhatSomebodyDoesNotRuleOut() {
        assertThat(Reading.withHeadline("الخطيب لا يستبعد إغلاق الجسر", "وصل سامر الخطيب أمس.")
                        .statements())
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("سامر الخطيب", "يستبعد", "إغلاق الجسر"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "\"النقد الدولي\" يتوقع تباطؤ النمو @ النقد الدولي: يتوقع: تباطؤ النمو",
                "\"الصحة\" تنفي وجود إصابات بالمرض @ الصحة: تنفي: وجود إصابات بالمرض",
                "«الشورى» يطالب بزيادة الرواتب @ الشورى: يطالب: زيادة الرواتب",
                "\"حقوق العمال\" تؤكد ضرورة حماية العمالة @ حقوق العمال: تؤكد: ضرورة حماية العمالة",
                "\"الجسر مغلق\" يقول سامر الخطيب @ سامر الخطيب: يقول: \"الجسر مغلق\"",
            })
    void aBodyByAPartOfItsNameInQuotationMarks(String headline, String told) {
        assertThat(Reading.withHeadline(headline, "واجتمع الوفد أمس في القاعة.").statements().stream()
                        .map(s -> s.speaker() + ": " + s.cue() + ": " + s.content()))
                .containsExactly(told);
    }

    /** Between the speaker and the colon may stand how else it is called, or how old somebody is. */
    @ParameterizedTest
    @CsvSource({
        "الاتحاد الدولي لكرة القدم (فيفا): لن نتراجع عن القرار, الاتحاد الدولي لكرة القدم",
        "منظمة البلدان المنتجة للبن (مبن): لن نتراجع عن القرار, منظمة البلدان المنتجة للبن",
        "المدرب سامر حداد (45 عاما): لن نتراجع عن القرار, سامر حداد",
    })
    void aBracketBeforeTheColon(String headline, String speaker) {
        assertThat(Reading.withHeadline(headline, STORY).statements())
                .containsExactly(said(speaker, null, "لن نتراجع عن القرار", DIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"المرور\" يكشف أسباب الحادث", "«النواب» يرفض مقترح الحكومة", "\"الوطن\" تكشف تفاصيل الصفقة"})
    void suchABodyIsNotWhatIsSaid(String headline) {
        assertThat(Reading.withHeadline(headline, "واجتمع الوفد أمس في القاعة.").statements())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "مراسل رويترز عن احتجاجات المدينة: رأيت القتلى, مراسل رويترز",
        "مراسلة الجزيرة عن المظاهرات: الوضع متوتر, مراسلة الجزيرة",
        "مراسل العربية عن الحريق: النيران التهمت المبنى, مراسل العربية",
        "رويترز عن مصادر أمنية: القوات انسحبت, مصادر أمنية",
    })
    void aReporterSpeaksAboutAnEvent(String headline, String speaker) {
        assertThat(Reading.withHeadline(headline, STORY).statements())
                .extracting(Said::speaker)
                .containsExactly(speaker);
    }

    /** The same as the subject of a verb. */
    @ParameterizedTest
    @CsvSource({
        "التعليم تعلن أسماء الفائزين, وزارة التعليم",
        "العمل تنفي إغلاق المكاتب, وزارة العمل",
        "التجارة تحذر من الإطارات المقلدة, وزارة التجارة",
    })
    void aMinistryIsCalledByItsDomainBeforeAVerb(String headline, String ministry) {
        String story = "قال المتحدث الرسمي ل" + ministry + " سامر الخالدي إن الجسر مغلق.";
        assertThat(Reading.withHeadline(headline, story).statements())
                .extracting(Said::speaker)
                .containsExactly(ministry, "سامر الخالدي");
    }

    /** A body that the headline calls by its domain alone, where the article has its whole name. */
    @ParameterizedTest
    @CsvSource({
        "الصحة, قالت وزارة الصحة إن الجسر مغلق., وزارة الصحة",
        "التعليم, 'أكد سامر الخالدي، المتحدث باسم وزارة التعليم، أن الجسر مغلق.', وزارة التعليم",
        "البترول, قال المتحدث باسم وزارة البترول سامر الخالدي إن الجسر مغلق., وزارة البترول",
        "المرور, قالت الإدارة العامة للمرور إن الجسر مغلق., الإدارة العامة للمرور",
        "المركزي, قال البنك المركزي المصري إن الجسر مغلق., البنك المركزي المصري",
        "'\"التعليم\"', قالت وزارة التعليم إن الجسر مغلق., وزارة التعليم",
        "المركزي, قال بنك الكويت المركزي إن الجسر مغلق., بنك الكويت المركزي",
        "«المركزي», قال البنك المركزي المصري إن الجسر مغلق., البنك المركزي المصري",
    })
    void aBodyByItsDomain(String domain, String story, String body) {
        assertThat(Reading.withHeadline(domain + ": الطريق مفتوح غدا", story).statements())
                .extracting(Said::speaker, Said::content)
                .contains(tuple(body, "الطريق مفتوح غدا"));
    }

    @ParameterizedTest
    @CsvSource({
        "التعليم: مشكلات وحلول, قال سامر الخالدي إن وزارة الصحة تعمل.",
        "النفط: أسعار متقلبة, قال سامر الخالدي إن وزير النفط وصل.",
        "الطرق: حوادث متكررة, قال سامر الخالدي إن سلامة الطرق مهمة.",
    })
    void aTopicIsNoBody(String headline, String story) {
        assertThat(Reading.withHeadline(headline, story).statements())
                .extracting(Said::speaker)
                .containsExactly("سامر الخالدي");
    }

    @ParameterizedTest
    @ValueSource(strings = {"الوزير يزور المصنع ويؤكد سلامة المنتجات", "الوزير يؤكد سلامة المنتجات"})
    void aNounThatIsANameTooIsTheObject(String headline) {
        assertThat(Reading.withHeadline(headline, STORY).statements())
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("الوزير", "سلامة المنتجات"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "البيت الأبيض: القمة تأجلت إلى الخريف | البيت الأبيض",
                "سامر الخطيب: القمة تأجلت إلى الخريف | سامر الخطيب",
                "وزير المالية سامر الخطيب: القمة تأجلت إلى الخريف | سامر الخطيب",
                "وزارة الدفاع: القمة تأجلت إلى الخريف | وزارة الدفاع",
                "وزارة الدفاع : القمة تأجلت إلى الخريف | وزارة الدفاع",
                "سامر الخطيب بعد الاجتماع: القمة تأجلت إلى الخريف | سامر الخطيب",
                "بالصور.. سامر الخطيب: القمة تأجلت إلى الخريف | سامر الخطيب",
                "سامر الخطيب غاضبا: القمة تأجلت إلى الخريف | سامر الخطيب",
                "سامر الخطيب حزينا بعد الاجتماع: القمة تأجلت إلى الخريف | سامر الخطيب",
                "موكب يعبر المدينة.. ووزارة الدفاع: القمة تأجلت إلى الخريف | وزارة الدفاع",
            })
    void aColonAfterASpeaker(String headline, String speaker) {
        Reading reading = Reading.withHeadline(headline, STORY);
        assertThat(reading.statements()).containsExactly(said(speaker, null, "القمة تأجلت إلى الخريف", DIRECT));
        assertThat(reading.method(0)).isEqualTo(AttributionMethod.HEADLINE);
        assertThat(reading.quotes(0)).isEmpty();
    }

    @Test
    void aLastNameInTheHeadlineIsThePersonOfTheArticle() {
        Reading reading =
                Reading.withHeadline("الخطيب: الموازنة جاهزة", "زار وزير المالية سامر الخطيب المصرف المركزي مساء أمس.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", null, "الموازنة جاهزة", DIRECT));
        assertThat(reading.chain(0)).last().isEqualTo("وزير المالية سامر الخطيب");
    }

    @Test
    void eachPartOfAHeadlineHasItsSpeaker() {
        assertThat(Reading.withHeadline("سامر الخطيب: القمة تأجلت.. ووزارة الدفاع: الحدود آمنة", STORY)
                        .statements())
                .containsExactly(
                        said("سامر الخطيب", null, "القمة تأجلت", DIRECT),
                        said("وزارة الدفاع", null, "الحدود آمنة", DIRECT));
    }

    @Test
    void whoAnswersInAHeadlineMayBeAStateOrAnUnknownName() {
        assertThat(Reading.withHeadline("دمشق تغلق الجسر.. وبيروت: قرار سياسي لا علاقة له بالسلامة", STORY)
                        .statements())
                .containsExactly(said("بيروت", null, "قرار سياسي لا علاقة له بالسلامة", DIRECT));
        assertThat(Reading.withHeadline("الوزيرة تغلق الجسر.. والمطيران: قرار سياسي", "وصل النائب سعود المطيران.")
                        .statements())
                .containsExactly(said("سعود المطيران", null, "قرار سياسي", DIRECT));
        assertThat(Reading.withHeadline("دمشق تغلق الجسر.. والنتيجة: زحام شديد", STORY)
                        .statements())
                .isEmpty();
    }

    @Test
    void aPartInWhichAnotherActsEndsWhatIsSaid() {
        assertThat(Reading.withHeadline(
                                "مخرجة «بيت أبي»: القمة تأجلت... والكويت تمنع الفيلم", "وصلت المخرجة ليلى حداد.")
                        .statements())
                .containsExactly(said("ليلى حداد", null, "القمة تأجلت", DIRECT));
    }

    @Test
    void whatHappenedBeforeIsNoPartOfWhatAVerbOfAHeadingIsFor() {
        assertThat(Reading.withHeadline("وزير الداخلية يدعو لحظر السلاح بعد مقتل طالبين", STORY)
                        .statements())
                .extracting(Said::content)
                .containsExactly("حظر السلاح");
    }

    @Test
    void peopleByWhatTheyDoSpeakAsWell() {
        assertThat(Reading.withHeadline("شح المياه يغلق الأسواق.. ومهنيون: القمة تأجلت", STORY)
                        .statements())
                .containsExactly(said("مهنيون", null, "القمة تأجلت", DIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "راكبة احتجزت على متن طائرة سبع ساعات لـCNN: تقاسمنا علبة عصير | راكبة",
                "راكب من الناجين لـ\"سبق\": السائق تجاهل توسلاتنا | راكب",
                "سكان حي النزهة بعرعر: الصرف الصحي يطوق منازلنا | سكان حي النزهة",
                "دراسة بجامعة القصيم: الطلاب يسهرون على الجوال | دراسة",
                "مسؤول في البلدية: الجسر سيفتح غدا | مسؤول في البلدية",
            })
    void peopleOfWhomMoreIsToldSpeak(String headline, String speaker) {
        assertThat(Reading.withHeadline(headline, "هطلت أمطار غزيرة على المدينة.")
                        .statements())
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(speaker))
                .satisfies(s -> assertThat(headline).endsWith(": " + s.content()));
    }

    @Test
    void quotedWordsAfterTheColon() {
        Reading reading = Reading.withHeadline("سامر الخطيب: \"الموازنة جاهزة\"", STORY);
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", null, "\"الموازنة جاهزة\"", DIRECT));
        assertThat(reading.quotes(0)).containsExactly("الموازنة جاهزة");
    }

    @Test
    void aVerbInTheHeadline() {
        assertThat(Reading.withHeadline("وزارة الدفاع تعلن أن الحدود آمنة", STORY)
                        .statements())
                .containsExactly(said("وزارة الدفاع", "تعلن", "الحدود آمنة", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سامر الخطيب أمام البرلمان: لن نغلق الجسر",
                "رئيس \"لوميرا\" أمام الصحفيين: لن نغلق الجسر",
            })
    void beforeWhomSomebodySpeaks(String headline) {
        assertThat(Reading.withHeadline(headline, STORY).statements())
                .extracting(Said::content)
                .containsExactly("لن نغلق الجسر");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عاجل: انفجار في وسط المدينة",
                "كأس العالم: هدف في الدقيقة الأخيرة",
                "حرائق الغابات: خسائر كبيرة في الشمال",
                "12:30 موعد المباراة",
            })
    void aColonAfterSomethingElse(String headline) {
        assertThat(Reading.withHeadline(headline, STORY).statements()).isEmpty();
    }

    @Test
    void aColonAfterTheMedium() {
        assertThat(Reading.withHeadline("بالفيديو: انفجار في وسط المدينة", STORY)
                        .statements())
                .isEmpty();
    }

    @Test
    void aSpeakerInQuotationMarks() {
        assertThat(Reading.withHeadline("\"الدفاع المدني\": لا إصابات في الحريق", STORY)
                        .statements())
                .containsExactly(said("الدفاع المدني", null, "لا إصابات في الحريق", DIRECT));
    }

    @Test
    void aMinistryByItsDomain() {
        Reading reading = Reading.withHeadline("الداخلية: الجسر مغلق", "أكدت وزارة الداخلية أن الطريق مفتوح.");
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly("وزارة الداخلية", "وزارة الداخلية");
    }

    @Test
    void aStateSpeaksInItsOwnWordsOnly() {
        assertThat(Reading.withHeadline("مصر: لن نقبل بإغلاق الجسر", "هطلت أمطار غزيرة.")
                        .statements())
                .extracting(Said::content)
                .containsExactly("لن نقبل بإغلاق الجسر");
        assertThat(Reading.withHeadline("مصر: افتتاح معرض للكتاب في القاهرة", "هطلت أمطار غزيرة.")
                        .statements())
                .isEmpty();
    }

    @Test
    void aTitleMayHaveItsBodyInQuotationMarks() {
        assertThat(Reading.withHeadline("متحدث «التعليم» لـ«الصحيفة»: الدراسة تبدأ غدا", "هطلت أمطار غزيرة.")
                        .statements())
                .extracting(Said::content)
                .containsExactly("الدراسة تبدأ غدا");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جدة: منى العتيبي",
                "الرياض: سامر الخطيب، منى العتيبي",
                "جدة: منى العتيبي وسامر الخطيب",
                "بقلم: سامر الخطيب"
            })
    void whoWroteTheArticleIsNothingThatIsSaid(String line) {
        Reading reading = Reading.of("أمطار في المدينة\n\n" + line + "\n\nقالت وزارة الصحة إن المرض انتشر.");
        assertThat(reading.statements()).containsExactly(said("وزارة الصحة", "قالت", "المرض انتشر", INDIRECT));
    }

    @Test
    void theTurnsOfAnInterview() {
        Reading reading = Reading.withHeadline(
                "حوار عن المتحف",
                "التقت «الغد» المديرة ليلى حداد.",
                "«الغد»: متى يفتح المتحف؟",
                "حداد: في الخريف المقبل. ننتظر القطع الأخيرة.",
                "«الغد»: ومن يموله؟",
                "حداد: الوزارة وحدها.");
        assertThat(reading.statements())
                .containsExactly(
                        said("الغد", null, "متى يفتح المتحف؟", DIRECT),
                        said("ليلى حداد", null, "في الخريف المقبل. ننتظر القطع الأخيرة.", DIRECT),
                        said("الغد", null, "ومن يموله؟", DIRECT),
                        said("ليلى حداد", null, "الوزارة وحدها.", DIRECT));
    }

    @Test
    void aColonInOneParagraphMakesNoInterview() {
        assertThat(Reading.withHeadline(
                                "افتتاح المتحف", "حضر الحفل جمع كبير.", "المديرة: ليلى حداد، وهي من أهل المدينة.")
                        .statements())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"الخطيب\" يعلن استقالة حكومته | استقالة حكومته",
                "\"الخطيب\" ينفي استقالته | استقالته",
                "\"سامر الخطيب\" يؤكد نجاح الخطة | نجاح الخطة",
            })
    void aPersonsNameInQuotationMarksIsWhoSpeaks(String headline, String content) {
        assertThat(Reading.withHeadline(headline, "أجرى الوزير سامر الخطيب اتصالات.")
                        .statements())
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"خبير لـ\"الغد\"", "خبير اقتصادي لرويترز", "خبير اقتصادي"})
    void whoToldAMediumIsNamedInTheArticle(String heading) {
        assertThat(Reading.withHeadline(heading + ": الأسعار سترتفع", "قال الخبير الاقتصادي سامر الخطيب إن القمح قليل.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    /** With the place where it is. */
    @ParameterizedTest
    @CsvSource({
        "غرفة التجارة بجدة: الأسعار مستقرة, غرفة التجارة بجدة",
        "وزارة الصحة بغزة: المستشفى مغلق, وزارة الصحة",
        "شركة الكهرباء بالبصرة: الجسر مغلق, شركة الكهرباء",
    })
    void aBodyWithItsPlace(String headline, String speaker) {
        assertThat(Reading.withHeadline(headline, STORY).statements())
                .extracting(Said::speaker)
                .containsExactly(speaker);
    }

    /** What stands there is no place. */
    @Test
    void aBodyWithWhatItActsIn() {
        assertThat(Reading.withHeadline("نادي الغد بكأس الملك: نهاية الرحلة", STORY)
                        .statements())
                .isEmpty();
    }
}
