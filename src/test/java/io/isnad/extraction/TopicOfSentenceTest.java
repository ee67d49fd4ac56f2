package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of whom somebody speaks is not who speaks: what a sentence is about, before its verb of saying or after its verb. */
class TopicOfSentenceTest {

    private static final String BEFORE = "قال المدرب سامر الخطيب إن الفريق جاهز.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وبخصوص الهدف الذي سجله وليد منصور في المباراة،",
                "وبخصوص البطاقة الصفراء، التي حصل عليها وليد منصور في المباراة،",
                "وعن الهدف الذي سجله وليد منصور،",
                "أما عن الهدف الذي سجله وليد منصور،",
                "وبشأن إصابة اللاعب وليد منصور،",
                "وحول غياب وليد منصور عن المباراة،",
                "وعما إذا كان وليد منصور سيلعب،",
                "وبسؤاله عن عودة منصور إلى خط الوسط،",
                "وفيما يتعلق بالقرار الذي أصدره النادي،",
                "وفيما يخص رحيل وليد منصور،",
                "وبالنسبة لغياب وليد منصور،",
            })
    void whatIsPutFirst(String topic) {
        assertThat(statementsOf(BEFORE, topic + " أكد أن الأمر محسوم."))
                .element(1)
                .isEqualTo(said("سامر الخطيب", "أكد", "الأمر محسوم", INDIRECT));
        assertThat(statementsOf(BEFORE, topic + " أضاف: \"سنرى ذلك\"."))
                .element(1)
                .isEqualTo(said("سامر الخطيب", "أضاف", "\"سنرى ذلك\"", DIRECT));
    }

    @Test
    void whoActsAfterIt() {
        assertThat(statementsOf(BEFORE, "وعن الخسارة، ابتسم المهاجم وليد منصور، مؤكدا أن الفوز قريب."))
                .element(1)
                .isEqualTo(said("وليد منصور", "مؤكدا", "الفوز قريب", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "كما تطرق إلى مواجهة المدرب الإسباني وليد منصور، مؤكدا @ مؤكدا",
                "وعلق على رحيل وليد منصور، مؤكدا @ مؤكدا",
                "وتحدث عن حالة المهاجم الفرنسي وليد منصور، موضحا @ موضحا",
                "وتحدث المدرب عن حالة المهاجم الفرنسي وليد منصور، موضحا @ موضحا",
                "وتحدث المدرب عن قائد الفريق وليد منصور، وقال @ قال",
            })
    void whoIsSpokenOf(String clause, String cue) {
        assertThat(statementsOf(BEFORE, clause + " أن الأمر محسوم."))
                .element(1)
                .isEqualTo(said("سامر الخطيب", cue, "الأمر محسوم", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"الوزير المسؤول عن الاستثمار", "النائب عن حزب الغد", "الناطق عن الحملة"})
    void aTitleWithWhatItIsFor(String title) {
        assertThat(statementsOf("وأكد " + title + " وليد منصور أن الأمر محسوم."))
                .singleElement()
                .isEqualTo(said("وليد منصور", "أكد", "الأمر محسوم", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "خلال حضورها حفل الافتتاح",
                "خلال زيارتها مقر النقابة",
                "لدى استقبالها وفد نقابة الأطباء",
                "بعد افتتاحها معرض الكتاب",
            })
    void whatTheSpeakerDoesSomethingTo(String occasion) {
        assertThat(statementsOf("قالت ليلى حداد إنها سعيدة. وأضافت " + occasion + " أن الجسر مغلق."))
                .element(1)
                .isEqualTo(said("ليلى حداد", "أضافت", "الجسر مغلق", INDIRECT));
    }

    @Test
    void whatAnActIsDoneToBeforeAnObject() {
        assertThat(statementsOf("وأعلن الوزير سامر الخطيب خلال زيارته افتتاح مصنع جديد."))
                .singleElement()
                .isEqualTo(said("سامر الخطيب", "أعلن", "افتتاح مصنع جديد", INDIRECT));
    }

    @Test
    void whoIsInTheWordsDidNotIssueTheText() {
        assertThat(statementsOf("أصدر مركز الصحة دراسة. وأضافت الدراسة أن الكثير من الأشخاص يدخنون."))
                .extracting(Said::speaker)
                .containsExactly("الدراسة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ذكرت صحيفة الغد أن دراسة أجرتها جامعة النور وجدت أن القهوة مفيدة.",
                "نقلت وكالة رويترز عن دراسة حديثة أن القهوة مفيدة.",
                "أعلنت شبكة \"الغد نيوز\" أن الدراسة، التي أجرتها الجامعة، وجدت أن القهوة مفيدة.",
                "قالت صحيفة الغد إن باحثين أجروا دراسة عن القهوة.",
            })
    void aStudyIsNoMediums(String before) {
        assertThat(statementsOf("الخبر", before + "\nوبينت الدراسة أن الشاي مفيد أيضا."))
                .last()
                .extracting(Said::speaker)
                .asString()
                .contains("دراسة");
    }
}
