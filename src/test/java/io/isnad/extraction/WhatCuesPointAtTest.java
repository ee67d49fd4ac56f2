package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands for the content or for whom it is about: pointers, clauses, places and those who are not named. */
class WhatCuesPointAtTest {

    /** What somebody says that something is, by "what" and a pronoun. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأغلقت الوزارة المصنع بسبب ما قالت إنه | قالت | الوزارة",
                "واعتقل الجيش ثلاثة على خلفية ما قال إنها | قال | الجيش",
                "وطرد البنك المركزي موظفيه بعد ما قال إنه | قال | البنك المركزي",
            })
    void whatSomethingIsSaidToBe(String clause, String cue, String speaker) {
        assertThat(statementsOf(clause + " \"شبكة تجسس\" واسعة."))
                .last()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(speaker))
                .satisfies(s -> assertThat(s.cue()).isEqualTo(cue))
                .satisfies(s -> assertThat(s.content()).isEqualTo("\"شبكة تجسس\" واسعة"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "والجسر مغلق، كما قال الوزير سامر الخطيب. @ سامر الخطيب @ قال @ الجسر مغلق",
                "وأغلقت الحكومة الميناء، كما ذكرت الوزيرة ليلى حداد. @ ليلى حداد @ ذكرت @ أغلقت الحكومة الميناء",
                "وكما أعلنت الوزيرة ليلى حداد، فإن الجسر مغلق. @ ليلى حداد @ أعلنت @ الجسر مغلق",
                "والجسر مغلق، حسبما ذكرت الوزيرة ليلى حداد. @ ليلى حداد @ حسبما @ الجسر مغلق",
                "والجسر مغلق، بحسب ما أعلن سامر الخطيب. @ سامر الخطيب @ بحسب @ الجسر مغلق",
            })
    void asSomebodySays(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple(speaker, cue, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلن الوزير سامر الخطيب ذلك في ختام زيارته.",
                "أعلنت الوزيرة ليلى حداد ذلك أمس.",
                "وأكد الوزير سامر الخطيب ذلك.",
                "وتظاهر المئات بعد إعلان القدس عاصمة لدولة أخرى.",
                "ووصل السياح بعد إعلان الوادي محمية طبيعية.",
            })
    void nothingIsToldByAPointerOrOfAPlace(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأكدت الوزيرة ليلى حداد هذا القرار في بيان. @ ليلى حداد @ هذا القرار",
                "واعتبر سامر الخطيب ذلك خطوة مهمة. @ سامر الخطيب @ ذلك خطوة مهمة",
                "وبعد إعلان واشنطن عقوبات على الشركة، هبطت الأسعار. @ واشنطن @ عقوبات على الشركة",
                "اتهم الوزير سامر الخطيب جهات لم يسمها بعرقلة المشروع. @ سامر الخطيب @ عرقلة المشروع",
                "واتهمت ليلى حداد أطرافا لم تسمها بالوقوف وراء الحريق. @ ليلى حداد @ الوقوف وراء الحريق",
                "سبق للوزير سامر الخطيب خلال زيارته إلى القرية أن أعلن أن الجسر مغلق. @ سامر الخطيب @ الجسر مغلق",
                "وسبق لليلى حداد أن أكدت أن الجسر مغلق. @ ليلى حداد @ الجسر مغلق",
                "وفي رأي الخبير سامر الخطيب الذي يعمل في مركز الدراسات أن الجسر قديم. @ سامر الخطيب @ الجسر قديم",
                "وصف الوزير سامر الخطيب ما يجري في المدينة بأنه كارثة. @ سامر الخطيب @ ما يجري في المدينة بأنه كارثة",
                "ووصفت ليلى حداد ما حدث بالجريمة. @ ليلى حداد @ ما حدث بالجريمة",
            })
    void whatIsToldAndByWhom(String sentence, String speaker, String content) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }
}
