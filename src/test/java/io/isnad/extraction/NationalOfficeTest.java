package io.isnad.extraction;

import static io.isnad.extraction.Reading.assertSpeakers;
import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds an office of a nation, without a name: told by an adjective, by the name of the country, with more words or with fewer. */
class NationalOfficeTest {

    @ParameterizedTest
    @CsvSource({
        "المندوب الروسي, مندوب روسيا",
        "مندوب روسيا في المجلس, المندوب الروسي",
        "السفير الفرنسي في بيروت, سفير فرنسا",
        "السفير الفرنسي لدى لبنان, سفير فرنسا في لبنان",
        "المندوب الياباني في الأمم المتحدة, مندوب اليابان لدى الأمم المتحدة",
        "رئيس الوزراء العراقي, رئيس وزراء العراق",
        "وزير الدفاع الأميركي, الوزير الأميركي",
        "المتحدث باسم الجيش التركي, المتحدث التركي",
    })
    void isTheSameByEitherWord(String first, String second) {
        assertThat(statementsOf("قال " + first + " إن العمل مستمر.", "وأشار " + second + " إلى أن الجلسة غدا."))
                .extracting(Said::speaker)
                .containsExactly(first, first);
    }

    @ParameterizedTest
    @CsvSource({
        "السفير الفرنسي, سفير ألمانيا",
        "رئيس وزراء لبنان, رئيس لبنان",
        "رئيس البرلمان اللبناني, الرئيس اللبناني",
        "نائب الرئيس الأميركي, الرئيس الأميركي",
        "وزير الدفاع الأميركي, وزير خارجية أميركا",
    })
    void anotherOfficeIsHeldByAnother(String first, String second) {
        assertThat(statementsOf("قال " + first + " إن العمل مستمر.", "وأشار " + second + " إلى أن الجلسة غدا."))
                .extracting(Said::speaker)
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "المتحدث باسم الرئاسة الروسية, المتحدث باسم الكرملين",
        "المتحدث باسم الكرملين, المتحدث باسم الرئاسة الروسية",
        "المتحدث باسم الإليزيه, المتحدث باسم الرئاسة الفرنسية",
        "المتحدث باسم وزارة الخارجية الأميركية, المتحدث باسم الوزارة",
    })
    void aSpokesmanByAnotherNameOfTheBody(String first, String second) {
        assertThat(statementsOf(
                        "قال " + first + " سامر الخطيب إن العمل مستمر.", "وأشار " + second + " إلى أن الجلسة غدا."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void bodiesOfSeveralNationsWithOneName() {
        assertSpeakers(
                "وقال خفر السواحل الإيطالي إن السفينة غرقت. وقال خفر السواحل اليوناني إن البحث مستمر. وأكد خفر السواحل أن البحر"
                        + " هائج. وأكد خفر السواحل الإيطالي أن العدد مرتفع.",
                "خفر السواحل الإيطالي, خفر السواحل اليوناني, خفر السواحل اليوناني, خفر السواحل الإيطالي");
        assertSpeakers(
                "وقال الدفاع المدني إن السفينة غرقت. وقال الدفاع المدني اللبناني إن البحث مستمر. وأكد الدفاع المدني السوري أن"
                        + " البحر هائج.",
                "الدفاع المدني اللبناني, الدفاع المدني اللبناني, الدفاع المدني السوري");
    }

    @Test
    void peopleWhomABodyRescuedSpeakThemselves() {
        assertSpeakers("وكان صيادون أنقذهم الهلال الأحمر قالوا إن المركب غرق.", "صيادون");
        assertSpeakers("وكان صيادون قد نقلتهم سفن خفر السواحل ذكروا أن المركب غرق.", "صيادون");
    }
}
