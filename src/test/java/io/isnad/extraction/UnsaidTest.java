package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody has said: what is asked, supposed, refused or still to come. */
class UnsaidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هل أعلنت الوزيرة ليلى حداد أن الجسر مغلق؟",
                "هل يكشف الوزير سامر الخطيب عن أسباب الحريق؟",
                "وربما يؤكد الوزير سامر الخطيب أن الجسر مغلق.",
                "وانتظر الصحفيون كي تعلن الوزيرة ليلى حداد أن الجسر مغلق.",
                "وإن أعلن الوزير سامر الخطيب أن الجسر مغلق، فستتوقف الحركة.",
                "وإذا كشف البنك المركزي عن خسائر جديدة، فستهبط الأسعار.",
                "ولم يسبق أن أكدت الوزيرة ليلى حداد أن الجسر مغلق.",
                "ولم يسبق أن كشف البنك المركزي عن خسائره.",
                "ومن المتوقع أن تذكر الأمم المتحدة أن الجسر مغلق.",
                "ورفضت الوزيرة ليلى حداد أن تؤكد أن الجسر مغلق.",
                "وكشف الوزير سامر الخطيب الستار عن النصب التذكاري.",
                "وكشفت الشركة الستار عن سيارتها الجديدة.",
                "ورفض المتحدث باسم الجيش أن يوضح أسباب الانسحاب.",
            })
    void isNoStatement(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وسبق أن أكدت الوزيرة ليلى حداد أن الجسر مغلق. @ ليلى حداد @ الجسر مغلق",
                "وقال الوزير سامر الخطيب إن الجسر مغلق. @ سامر الخطيب @ الجسر مغلق",
                "وكشف البنك المركزي عن خسائر جديدة. @ البنك المركزي @ خسائر جديدة",
                "وقالت الوزيرة ليلى حداد إنها ترفض أن يغلق الجسر. @ ليلى حداد @ ترفض أن يغلق الجسر",
                "ورفض الوزير سامر الخطيب أن تكون بلاده طرفا. @ سامر الخطيب @ تكون بلاده طرفا",
                "وتذكر ليلى حداد أن الجسر مغلق. @ ليلى حداد @ الجسر مغلق",
            })
    void whatIsSaidIsOne(String sentence, String speaker, String content) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .contains(tuple(speaker, content));
    }
}
