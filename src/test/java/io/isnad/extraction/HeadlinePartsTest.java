package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines of the form "speaker: …" with what else stands in them: labels, on what occasion somebody speaks, topics. */
class HeadlinePartsTest {

    private static final String STORY = "هطلت أمطار غزيرة على المدينة مساء أمس.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عاجل | %s: الجسر مغلق",
                "عاجل: %s: الجسر مغلق",
                "عاجل - %s: الجسر مغلق",
                "#عاجل %s: الجسر مغلق",
                "خاص | %s: الجسر مغلق",
                "بالفيديو | %s: الجسر مغلق",
                "بالفيديو- %s: الجسر مغلق",
                "أزمة النقل | %s: الجسر مغلق",
                "أزمة النقل: %s: الجسر مغلق",
                "%s: الجسر مغلق (فيديو)",
                "%s: الجسر مغلق - صور",
                "%s: الجسر مغلق .. فيديو",
                "%s: الجسر مغلق | فيديو",
            })
    void aLabelIsNoPartOfWhatIsSaid(String headline) {
        for (String speaker : new String[] {"سامر الخطيب", "وزارة النقل", "مصدر أمني"}) {
            assertThat(Reading.withHeadline(headline.formatted(speaker), STORY).statements())
                    .containsExactly(said(speaker, null, "الجسر مغلق", DIRECT));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«أمانة جدة» لـ«عكاظ»: الجسر مغلق | أمانة جدة",
                "«الصحة» لـ«الرياض»: الجسر مغلق | الصحة",
                "انهيار مبنى في المدينة.. و«الصحة»: الجسر مغلق | الصحة",
                "ارتفاع الأسعار... و«التجارة»: الجسر مغلق | التجارة",
            })
    void aBodyInQuotationMarksSpeaksToANewspaperOrInALaterPart(String headline, String speaker) {
        assertThat(Reading.withHeadline(headline, STORY).statements())
                .containsExactly(said(speaker, null, "الجسر مغلق", DIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "إيبولا: لماذا يرفض السكان اللقاح؟",
                "كورونا: كيف تحمي نفسك؟",
                "زيكا: هل ينتشر الفيروس؟",
            })
    void aQuestionIsAboutAWordThatNobodyIsCalled(String headline) {
        assertThat(Reading.withHeadline(headline, STORY).statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s لرويترز: الجسر مغلق",
                "%s في تصريح خاص: الجسر مغلق",
                "%s في مؤتمر صحفي: الجسر مغلق",
                "%s في حوار مع «الغد»: الجسر مغلق",
                "%s تعليقا على القرار: الجسر مغلق",
                "%s ردا على الانتقادات: الجسر مغلق",
                "%s عن أزمة النقل: الجسر مغلق",
                "%s بشأن أزمة 2019: الجسر مغلق",
            })
    void onWhatOccasionSomebodySpeaks(String headline) {
        for (String speaker : new String[] {"سامر الخطيب", "وزارة النقل", "مصدر أمني"}) {
            assertThat(Reading.withHeadline(headline.formatted(speaker), STORY).statements())
                    .containsExactly(said(speaker, null, "الجسر مغلق", DIRECT));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دراسة: القهوة تطيل العمر | دراسة",
                "دراسة حديثة: القهوة تطيل العمر | دراسة حديثة",
                "استطلاع: القهوة تطيل العمر | استطلاع",
                "رويترز عن مصادر: القهوة تطيل العمر | مصادر",
            })
    void whatFindsOutAndWhoToldAMediumSpeak(String headline, String speaker) {
        assertThat(Reading.withHeadline(headline, STORY).statements())
                .containsExactly(said(speaker, null, "القهوة تطيل العمر", DIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تقرير: كيف أغلق الجسر؟",
                "بيان: الجسر مغلق",
                "استطلاع: من هو أفضل لاعب؟",
                "تحقيق: أسرار سوق العملة",
                "الجيش في الميدان: استعدادات مكثفة",
                "أزمة النقل: الجسر مغلق",
                "عاجل: انفجار في وسط المدينة",
            })
    void aColonAfterWhatDoesNotSpeak(String headline) {
        assertThat(Reading.withHeadline(headline, STORY).statements()).isEmpty();
    }

    /** Whom a headline is about goes on in its further parts and in the line under it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "الوزير سامر الخطيب يفتتح المعرض.. ويؤكد أن الجسر مغلق @ " + STORY + " @ يؤكد",
                "سامر الخطيب يزور الأسواق.. ويعلن: الجسر مغلق @ " + STORY + " @ يعلن",
                "الوزير سامر الخطيب يدشن المدرسة @ أكد أن الجسر مغلق @ أكد",
            })
    void whomAHeadlineIsAboutGoesOn(String headline, String next, String cue) {
        assertThat(Reading.withHeadline(headline, next, STORY).statements())
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("سامر الخطيب", cue, "الجسر مغلق"));
    }

    @Test
    void theArticleDoesNotGoOnWithWhomTheHeadlineIsAbout() {
        assertThat(Reading.withHeadline("الوزير سامر الخطيب يدشن المدرسة", "وأكد أن الجسر مغلق. وحضر كثيرون.")
                        .statements())
                .extracting(Said::speaker)
                .containsOnlyNulls();
        assertThat(Reading.withHeadline("افتتاح المعرض.. وتؤكد أن الجسر مغلق", STORY)
                        .statements())
                .extracting(Said::speaker)
                .containsOnlyNulls();
    }

    @Test
    void whoAnswersEndsWhatWasSaidBefore() {
        assertThat(Reading.withHeadline("سامر الخطيب: الجسر مغلق.. ومصدر أمني يرد: الجسر مفتوح", STORY)
                        .statements())
                .containsExactly(
                        said("سامر الخطيب", null, "الجسر مغلق", DIRECT),
                        said("مصدر أمني", "يرد", "الجسر مفتوح", DIRECT));
    }

    /** A title without the article before the colon: who is named with it in the article. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "خبير @ قال الخبير في الآثار سامر الخطيب إن الجسر مغلق. @ سامر الخطيب",
                "خبير آثار @ قال خبير الآثار سامر الخطيب إن الجسر مغلق. @ سامر الخطيب",
                "باحثة @ قالت الباحثة ليلى حداد إن الجسر مغلق. @ ليلى حداد",
                "مختص في السلامة @ قال المهندس سامر حداد المختص في السلامة العامة إن الجسر مغلق." + " @ سامر حداد",
                "محلل @ وفي الختام أكد المحلل سامر الخطيب أن الجسر مغلق. @ سامر الخطيب",
                "نائب لبناني @ قال النائب سامر الخطيب إن الجسر مغلق. @ سامر الخطيب",
                "مسؤول في الجمارك @ قال مسؤول الجمارك سامر الخطيب إن الجسر مغلق. @ سامر الخطيب",
                "خبيرة @ قالت الخبيرة ليلى حداد إن الجسر مغلق. وقال الخبير سامر الخطيب إنه مفتوح. @ ليلى حداد",
                // several with the title, another field or nation, one who does not speak, and several who do
                "خبير @ قال الخبير رامي حداد إن الجسر مغلق. وقال الخبير سامر الخطيب إنه مفتوح. @ خبير",
                "خبير نفطي @ قال الخبير الزراعي سامر الخطيب إن الجسر مغلق. @ خبير نفطي",
                "نائب لبناني @ قال النائب الإيراني سامر الخطيب إن الجسر مغلق. @ نائب لبناني",
                "خبير @ قال المدير رامي حداد إن الخبير سامر الخطيب وصل. @ خبير",
                "مختصون @ قال المختص سامر الخطيب إن الجسر مغلق. @ مختصون",
            })
    void aTitleOfWhomTheArticleNames(String source, String story, String speaker) {
        assertThat(Reading.withHeadline(source + ": الجسر مغلق", story).statements())
                .first()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }

    /** A country before the colon speaks where somebody of it says the same in the article; else something happens there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "إيران: العقوبات لن تؤثر على النفط @ قال المتحدث باسم الخارجية الإيرانية سامر حداد إن العقوبات لن تؤثر"
                        + " في البلاد. @ إيران",
                "روسيا: التحالف قتل مدنيين في الحقل @ أعلنت وزارة الدفاع الروسية أن التحالف قتل مدنيين. @ روسيا",
                "واشنطن: الجيش استخدم الكلور @ قالت الخارجية الأمريكية إن الجيش استخدم الكلور مرتين. @ واشنطن",
                "إسرائيل: الحركة مسؤولة عن التصعيد @ قال الجيش الإسرائيلي إن الحركة مسؤولة. @ إسرائيل",
                "العراق: مقتل خمسة في انفجار @ قالت الشرطة العراقية إن خمسة قتلوا في انفجار. @ الشرطة العراقية",
                "العراق: الحكومة ستعلن النتائج غدا @ أكدت الحكومة العراقية أن النتائج ستعلن غدا. @ العراق",
                "كندا: القصف الروسي للمخيم جريمة حرب @ أدانت كندا القصف الروسي. وقالت وزارة الخارجية الكندية إن المخيم شهد"
                        + " جريمة. @ كندا",
                "تركيا: اعتقال عشرين شخصا @ أعلنت الشرطة التركية اعتقال عشرين شخصا. @ الشرطة التركية",
                "سوريا: الهدنة انتهت أمس @ قالت وزارة الخارجية الفرنسية إن الهدنة انتهت أمس. @ وزارة الخارجية الفرنسية",
            })
    void aCountryThatTheArticleQuotes(String headline, String story, String first) {
        var statements = Reading.withHeadline(headline, story).statements();
        assertThat(statements).first().extracting(Said::speaker).isEqualTo(first);
        String said = headline.substring(headline.indexOf(':') + 2);
        boolean speaks = headline.startsWith(first) && !headline.contains("الحكومة");
        assertThat(statements.stream().anyMatch(s -> s.content().equals(said) && s.cue() == null))
                .isEqualTo(speaks);
    }
}
