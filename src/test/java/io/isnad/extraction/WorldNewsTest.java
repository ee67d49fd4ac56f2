package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions that the news of the world and of politics is full of. Each text with "speaker: cue: content" of what is said in it. */
class WorldNewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "قال سامر حداد من أمام مقر الهيئة حيث قدم ملفه، إنها «حرب تحرير». @ سامر حداد: قال: «حرب تحرير»",
                "قال سامر حداد من بيروت حيث يعمل في فندق: «الحرب طويلة». @ سامر حداد: قال: «الحرب طويلة»",
                "قالت ليلى حداد من المدرسة حيث تقيم مع أطفالها إن الحرب طويلة. @ ليلى حداد: قالت: الحرب طويلة",
                "وقال الوزير سامر حداد في باريس حيث يشارك في مؤتمر إن الحرب طويلة. @ سامر حداد: قال: الحرب طويلة",
                "وقال سامر حداد بينما كان يغادر المبنى إن الحرب طويلة. @ سامر حداد: قال: الحرب طويلة",
                "وقال سامر حداد فيما كان يقف أمام منزله: «الحرب طويلة». @ سامر حداد: قال: «الحرب طويلة»",
                "وقال الوزير في باريس حيث يأمل أن يشارك في المؤتمر. @",
                "وقال الوزير ذلك في باريس حيث أعلن أن الحرب طويلة. @ الوزير: أعلن: الحرب طويلة",
            })
    void whereAndWhileSomebodySpeaks(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وردد المحتجون شعارات مثل \"نريد الإصلاح\". @ المحتجون: ردد: \"نريد الإصلاح\"",
                "وردد المحتجون هتافات ضد الحكومة بينها \"نريد الإصلاح\". @ المحتجون: ردد: \"نريد الإصلاح\"",
                "وردد المحتجون شعارات من قبيل \"نريد الإصلاح\". @ المحتجون: ردد: \"نريد الإصلاح\"",
                "وتجمع المحتجون مرددين هتافات منها \"نريد الإصلاح\". @ المحتجون: مرددين: \"نريد الإصلاح\"",
                "وسار المحتجون وهم يرددون هتافات من بينها \"نريد الإصلاح\". @ المحتجون: يرددون: \"نريد الإصلاح\"",
                "وردد المحتجون شعارات ضد الحكومة أمام مقر صحيفة \"الغد\". @",
            })
    void whatACrowdChants(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وندد المعلمون بالقرار. وسار الطلبة في المدينة، مرددين \"نريد الإصلاح\". @ المعلمون: ندد: القرار"
                        + " + الطلبة في المدينة: مرددين: \"نريد الإصلاح\"",
                "وندد المعلمون بالقرار. ورد الطلبة على الخطاب، مطالبين بالحوار. @ المعلمون: ندد: القرار"
                        + " + الطلبة: مطالبين: الحوار",
            })
    void studentsByTheirOtherPlural(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وأضاف الوزير أن الاجتماع سيضم الاتحاد الأوروبي وحلف الناتو: \"السلام ممكن\". @ الوزير: أضاف:"
                        + " الاجتماع سيضم الاتحاد الأوروبي وحلف الناتو: \"السلام ممكن\"",
                "وفرضت فرنسا عقوبات اقتصادية ومالية \"مشددة\" على المصرف. @",
                "وأعلنت اليابان خططا اقتصادية ومالية \"محذرة\" من الركود. @ اليابان: أعلنت:"
                        + " خططا اقتصادية ومالية \"محذرة\" من الركود",
            })
    void wordsThatOnlyLookLikeCues(String text, String expected) {
        reads(text, expected);
    }

    private static void reads(String text, String expected) {
        assertThat(Reading.toldIn(text)).isEqualTo(expected == null ? "" : expected);
    }
}
