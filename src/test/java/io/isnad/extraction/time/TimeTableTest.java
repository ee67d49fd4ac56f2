package io.isnad.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.morphology.Segmenter;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTableTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 4, 11);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الوزير أمس إن | أمس | 2018-04-10 | 2018-04-10",
                "أعلن اليوم الأربعاء أن | اليوم الأربعاء | 2018-04-11 | 2018-04-11",
                "وصل مساء أمس الثلاثاء إلى المدينة | مساء أمس الثلاثاء | 2018-04-10 | 2018-04-10",
                "زار الثلاثاء الماضي المصنع | الثلاثاء الماضي | 2018-04-10 | 2018-04-10",
                "قالت الوزيرة الاثنين إن | الاثنين | 2018-04-09 | 2018-04-09",
                "سيزور الرئيس المصنع الاثنين | الاثنين | 2018-04-16 | 2018-04-16",
                "يفتتح المعرض يوم السبت المقبل | يوم السبت المقبل | 2018-04-14 | 2018-04-14",
                "يومي السبت والأحد | يومي السبت والأحد | 2018-04-07 | 2018-04-08",
                "وقع في يوم 25 مارس/آذار 2018 اتفاقا | يوم 25 مارس/آذار 2018 | 2018-03-25 | 2018-03-25",
                "بتاريخ 16 فبراير/ شباط صدر | 16 فبراير/ شباط | 2018-02-16 | 2018-02-16",
                "في 25 (آذار) مارس الماضي | 25 (آذار) مارس الماضي | 2018-03-25 | 2018-03-25",
                "قرار الثامن من أيار/مايو 2018 | الثامن من أيار/مايو 2018 | 2018-05-08 | 2018-05-08",
                "في الثاني والعشرين من أيار 2017 | الثاني والعشرين من أيار 2017 | 2017-05-22 | 2017-05-22",
                "في 25/3/2018 | 25/3/2018 | 2018-03-25 | 2018-03-25",
                "في أيار/مايو انسحبت | أيار/مايو | 2018-05-01 | 2018-05-31",
                "في تشرين الأول/أكتوبر 2016 | تشرين الأول/أكتوبر 2016 | 2016-10-01 | 2016-10-31",
                "حتى نهاية اكتوبر المقبل | حتى نهاية اكتوبر المقبل | | 2018-10-31",
                "خلال الشهر الجاري | خلال الشهر الجاري | 2018-04-01 | 2018-04-30",
                "في مطلع هذا الشهر، أقال | مطلع هذا الشهر | 2018-04-01 | 2018-04-30",
                "خلال الأسبوع المقبل | خلال الأسبوع المقبل | 2018-04-14 | 2018-04-22",
                "في نوفمبر أو ديسمبر القادمين | نوفمبر أو ديسمبر القادمين | 2018-11-01 | 2018-12-31",
                "الاثنين 16 نيسان/أبريل | الاثنين 16 نيسان/أبريل | 2018-04-16 | 2018-04-16",
                "العام الماضي أعلن | العام الماضي | 2017-01-01 | 2017-12-31",
                "مطلع عام 2011 بعد اتهامه | مطلع عام 2011 | 2011-01-01 | 2011-12-31",
                "منذ 2014 يعمل | منذ 2014 | 2014-01-01 | 2018-04-11",
                "منذ أيلول/سبتمبر يعمل | منذ أيلول/سبتمبر | 2017-09-01 | 2018-04-11",
                "وفي 2013 أفرجت السلطات | 2013 | 2013-01-01 | 2013-12-31",
                "اعتبارا من 2016م تسري | اعتبارا من 2016م | 2016-01-01 | ",
                "قبل ثلاثة أيام وصل | قبل ثلاثة أيام | 2018-04-08 | 2018-04-08",
                "قبل نحو سنتين وصل | قبل نحو سنتين | 2016-01-01 | 2016-12-31",
                "في 15 رمضان 1436هـ | 15 رمضان 1436هـ | 2015-07-02 | 2015-07-02",
                "في وقت سابق اليوم قال | وقت سابق اليوم | 2018-04-11 | 2018-04-11",
                "في 25 مايو من العام الماضي | 25 مايو من العام الماضي | 2017-05-25 | 2017-05-25",
            })
    void findsAndResolves(String text, String expected, LocalDate earliest, LocalDate latest) {
        TimeTable times = times(text, PUBLISHED);
        assertThat(times.all()).hasSize(1);
        TimeMatch match = times.all().get(0);
        assertThat(match.expression().span().of(text)).isEqualTo(expected.replaceFirst("^وقت سابق", "في وقت سابق"));
        assertThat(match.expression().earliest()).isEqualTo(earliest);
        assertThat(match.expression().latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في وقت سابق",
                "منذ أسابيع",
                "بعد 12 يوما",
                "خلال السنوات الأخيرة",
                "قبيل الساعة التاسعة مساء بالتوقيت المحلي (1800 بتوقيت غرينتش)",
                "الساعة 14:30",
                "خلال الربع الأول من العام المالي الحالي",
                "حتى الآن",
                "على مدى عشر سنوات",
            })
    void findsWhatHasNoDate(String expression) {
        String text = "وصل " + expression + "، ثم عاد";
        TimeTable times = times(text, PUBLISHED);
        assertThat(times.at(1)).isNotNull();
        assertThat(times.at(1).expression().span().of(text))
                .endsWith(expression.substring(expression.indexOf(' ') + 1));
        assertThat(times.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الأمين العام الحالي للمنظمة",
                "قتل من قبل الشرطة",
                "أحد الوزراء",
                "صلاة الجمعة",
                "ظهر الرئيس",
                "شخصين ظهرا في مقطع",
                "مارس الضغط",
                "في 2000 قرية",
                "السجن عشر سنوات",
                "صحيفة المصري اليوم",
                "بوصفه عضوا",
            })
    void findsNone(String text) {
        assertThat(times(text, PUBLISHED).all()).isEmpty();
    }

    @Test
    void tellsNoDayWithoutTheDayOfPublication() {
        TimeMatch match = times("قال أمس إن", null).at(1);
        assertThat(match.expression().earliest()).isNull();
        assertThat(match.expression().latest()).isNull();
        assertThat(times("قال في 3 مايو 2015 إن", null).at(1).expression().earliest())
                .isEqualTo(LocalDate.of(2015, 5, 3));
    }

    @Test
    void beginsAtThePreposition() {
        TimeTable times = times("أعلن البيت الأبيض، اليوم الاثنين، أن القمة في أيار/مايو المقبل", PUBLISHED);
        assertThat(times.all()).extracting(TimeMatch::firstToken).containsExactly(4, 9);
        assertThat(times.around(12)).isSameAs(times.at(9));
        assertThat(times.at(10)).isNull();
    }

    private static TimeTable times(String text, LocalDate publishedOn) {
        return TimeTable.of(Words.of(Document.of(text), new Segmenter(Lexicon.arabic())), publishedOn);
    }
}
