package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Particles, places, marks and phrases that are written like something else around a cue. Each text with "speaker: cue: content" of
 * what is said in it.
 */
class WhatHidesTheCueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "فيما عبر سامر الخطيب عن الأمل في السلام. @ سامر الخطيب: عبر: الأمل في السلام",
                "وقد عبر الوزير عن رغبته في السلام. @ الوزير: عبر: رغبته في السلام",
                "وانتهى اللقاء أمس، كما عبرت ليلى حداد عن ارتياحها. @ ليلى حداد: عبرت: ارتياحها",
                "الوزير عبر عن رغبته في السلام. @ الوزير: عبر: رغبته في السلام",
                "وقال متحدث إن الأمين العام عبر أمس عن رغبته في السلام. @ متحدث: قال: الأمين العام عبر أمس عن رغبته في"
                        + " السلام + الأمين العام: عبر: رغبته في السلام",
                "ووصل القارب، فيما عبر آخرون البحر. @",
                "ووصل الوزير عبر المطار، وابتعد عبر النفق عن المدينة. @",
                "وقد عبر المهاجرون الحدود بحثا عن العمل. @",
            })
    void aVerbLikeAParticleAfterWhatOpensAClause(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وأعلنت بيونغ يانغ نجاح التجربة. @ بيونغ يانغ: أعلنت: نجاح التجربة",
                "وأكدت أبو ظبي نجاح المؤتمر. @ أبو ظبي: أكدت: نجاح المؤتمر",
                "وقال الوزيران التركي سامر الخطيب والمصري رامي حداد إن الجسر جاهز. @ الوزيران: قال: الجسر جاهز",
            })
    void aCapitalOrTwoOfficesLikeAName(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال المسؤول رافضا كشف هويته: «الجسر جاهز». @ المسؤول: قال: «الجسر جاهز»",
                "وقال المسؤول رافضا الكشف عن اسمه، «الجسر جاهز». @ المسؤول: قال: «الجسر جاهز»",
                "وقالت الموظفة رافضة كشف اسمها إن الجسر جاهز. @ الموظفة: قالت: الجسر جاهز",
                "وأكد سامر الخطيب على تويتر أن الجسر جاهز. @ سامر الخطيب: أكد: الجسر جاهز",
                "وشدد الوزير على تويتر على أن الجسر جاهز. @ الوزير: شدد: الجسر جاهز",
                "وقالت الوزيرة إن الجسر مغلق، مبررة ذلك بالقول: «الجو ممطر». @ الوزيرة: قالت: الجسر مغلق"
                        + " + الوزيرة: القول: «الجو ممطر»",
                "وقالت الوزيرة إن الجسر مغلق مبررة ذلك بالقول: «الجو ممطر». @ الوزيرة: قالت: الجسر مغلق"
                        + " + الوزيرة: القول: «الجو ممطر»",
                "وقال الوزير إن الجسر جاهز. وكشف النقاب أيضا عن أن الطريق سيفتح. @ الوزير: قال: الجسر جاهز"
                        + " + الوزير: كشف: الطريق سيفتح",
            })
    void aPhraseBetweenCueAndContent(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال الوزير إن “الجسر فتح عام 2017\u2033، مشيرا إلى أن الطريق جاهز. @ الوزير: قال: “الجسر فتح عام"
                        + " 2017\u2033 + الوزير: مشيرا: الطريق جاهز",
                "وقال الوزير إن شاشة 50\u2033 وشاشة 60\u2033 وصلتا. @ الوزير: قال: شاشة 50\u2033 وشاشة 60\u2033 وصلتا",
            })
    void theDoublePrimeThatEditorsSetForAMark(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال الوزير إن الجسر مغلق، دون أن يخوض في التفاصيل. @ الوزير: قال: الجسر مغلق",
                "وقال الوزير إن الجسر مغلق، من دون الخوض في التفاصيل. @ الوزير: قال: الجسر مغلق",
                "وقالت الوزيرة إن الجسر مغلق، دون أن تتطرق إلى الأسباب. @ الوزيرة: قالت: الجسر مغلق",
                "وقال الوزير إن الشركة تعمل، دون أن تخسر أموالا. @ الوزير: قال: الشركة تعمل، دون أن تخسر أموالا",
            })
    void whatSomebodyLeavesUnsaid(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "واعترفت بغداد بزعيم المعارضة سامر الخطيب رئيسا للبلاد. @",
                "واعترفت السويد بدولة فلسطين. @",
                "واعترف الوزير بالهزيمة في الانتخابات. @ الوزير: اعترف: الهزيمة في الانتخابات",
                "واعترف المتهم بقتل سامر الخطيب. @ المتهم: اعترف: قتل سامر الخطيب",
                "والجيش يواصل عملية \"رياح الجبل\" في الشمال. @",
            })
    void whatIsRecognisedOrNamedRatherThanSaid(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال وزير النقل سامر الخطيب إن الجسر جاهز. وتصر بغداد على الحوار، وأضاف أن الطريق مغلق. @ سامر"
                        + " الخطيب: قال: الجسر جاهز + بغداد: تصر: الحوار + سامر الخطيب: أضاف: الطريق مغلق",
                "وقال وزير النقل سامر الخطيب إن الجسر جاهز. وترى بغداد أن الطريق طويل. وتابعت أنه مغلق. @ سامر الخطيب:"
                        + " قال: الجسر جاهز + بغداد: ترى: الطريق طويل + بغداد: تابعت: مغلق",
                "وقالت ليلى حداد إن الجسر جاهز. وصرحت، بعد إعلانها توزيع المشروع، بأن الطريق مغلق. @ ليلى حداد: قالت:"
                        + " الجسر جاهز + ليلى حداد: إعلانها: توزيع المشروع + ليلى حداد: صرحت: الطريق مغلق",
            })
    void whoGoesOnAfterACapitalOrAnAside(String text, String expected) {
        reads(text, expected);
    }

    private static void reads(String text, String expected) {
        assertThat(Reading.toldIn(text)).isEqualTo(expected == null ? "" : expected);
    }
}
