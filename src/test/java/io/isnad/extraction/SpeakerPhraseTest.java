package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the phrase that names a speaker ends. */
class SpeakerPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال مدير الإعلام في الهيئة العامة للنقل سامر الخطيب إن الجسر مغلق. | مدير الإعلام في الهيئة العامة"
                        + " للنقل",
                "قال منسق الأمم المتحدة للشؤون الإنسانية سامر الخطيب إن الجسر مغلق. | منسق الأمم المتحدة للشؤون"
                        + " الإنسانية",
                "قال المقرر الخاص للأمم المتحدة المعني بالأراضي الفلسطينية سامر الخطيب إن الجسر مغلق. | المقرر الخاص"
                        + " للأمم المتحدة المعني بالأراضي الفلسطينية",
                "قال عميد الكلية التقنية بسكاكا المهندس سامر الخطيب إن الجسر مغلق. | عميد الكلية التقنية بسكاكا",
                "قال وكيل الوزارة المساعد للصحة الوقائية د. سامر الخطيب إن الجسر مغلق. | وكيل الوزارة المساعد للصحة"
                        + " الوقائية",
                "قال مدير مركز \"الرؤية\" للدراسات سامر الخطيب إن الجسر مغلق. | مدير مركز \"الرؤية\" للدراسات",
                "قال الباحث في مركز \"كارنيغي\" سامر الخطيب إن الجسر مغلق. | الباحث في مركز \"كارنيغي\"",
                "قال مدرب الهلال سامر الخطيب إن الجسر مغلق. | مدرب الهلال",
                "قال مراسل بي بي سي سامر الخطيب إن الجسر مغلق. | مراسل بي بي سي",
                "قال أستاذ المرور بجامعة القاهرة، الدكتور سامر الخطيب، إن الجسر مغلق. | أستاذ المرور بجامعة القاهرة",
                "قال مدير \"دار الكتب\" سامر الخطيب إن الجسر مغلق. | مدير \"دار الكتب\"",
                "قال عضو كتلة «الوفاق» النيابية النائب سامر الخطيب إن الجسر مغلق. | عضو كتلة «الوفاق» النيابية",
                "قال سامر الخطيب وزير البيئة والمياه والزراعة إن الجسر مغلق. | وزير البيئة والمياه والزراعة",
                "قال مدرب النسور \"سامر الخطيب\" إن الجسر مغلق. | مدرب النسور",
                "قال الوزير المكلف شؤون الهجرة سامر الخطيب إن الجسر مغلق. | الوزير المكلف شؤون الهجرة",
            })
    void aTitleReachesToTheName(String sentence, String title) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
        assertThat(reading.actor("سامر الخطيب").roles()).extracting(Role::title).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال دبلوماسي أوروبي طلب عدم كشف اسمه إن الجسر مغلق. | دبلوماسي أوروبي",
                "قال مسؤول طلب عدم الكشف عن هويته إن الجسر مغلق. | مسؤول",
                "قال عدد من أولياء الأمور إن الجسر مغلق. | عدد من أولياء الأمور",
                "قال اثنان من المصادر إن الجسر مغلق. | اثنان من المصادر",
                "قال بعضهم إن الجسر مغلق. | بعضهم",
                "قال أحد أصدقائه إن الجسر مغلق. | أحد أصدقائه",
                "قال باحثون في جامعة ستانفورد إن الجسر مغلق. | باحثون في جامعة ستانفورد",
                "قال مسؤول شرط عدم كشف اسمه إن الجسر مغلق. | مسؤول",
                "قال مسؤول في البيت الأبيض إن الجسر مغلق. | مسؤول في البيت الأبيض",
                "قال وزير الخارجية الروسي لوكالة تاس إن الجسر مغلق. | وزير الخارجية الروسي",
            })
    void aGroupEndsBeforeTheClauseAboutIt(String sentence, String group) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said(group, "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ذكرت المديرية العامة للأمن الوطني في المغرب أن الجسر مغلق. | المديرية العامة للأمن الوطني في المغرب",
                "ذكرت الهيئة العامة للنقل في بيان أن الجسر مغلق. | الهيئة العامة للنقل",
                "ذكر مكتب الأمم المتحدة المعني بالمخدرات والجريمة أن الجسر مغلق. | مكتب الأمم المتحدة المعني بالمخدرات"
                        + " والجريمة",
                "ذكر برنامج الأغذية العالمي التابع للأمم المتحدة أن الجسر مغلق. | برنامج الأغذية العالمي",
                "ذكرت الهيئة الوطنية لإدارة الكوارث أن الجسر مغلق. | الهيئة الوطنية لإدارة الكوارث",
                "ذكر نادي مانشستر سيتي الإنجليزي لكرة القدم أن الجسر مغلق. | نادي مانشستر سيتي الإنجليزي لكرة القدم",
            })
    void aBodyHasItsWholeName(String sentence, String body) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دعا الرئيس المواطنين إلى الهدوء. | الرئيس",
                "اتهم السكان البلدية بالإهمال. | السكان",
                "أبلغ متحدث عسكري رويترز بأن الجسر مغلق. | متحدث عسكري",
            })
    void theAddresseeIsNoPartOfTheSpeaker(String sentence, String speaker) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الكرملين إن القمة تأجلت. وقال الناطق باسمه سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "قالت الوزارة إن القمة تأجلت. وقال متحدث باسمها إن الجسر مغلق. | متحدث باسمها",
                "قال سامر الخطيب إن الدواء آمن. وقال معدو الدراسة إن الجرعة كافية. | معدو الدراسة",
                "قال سامر الخطيب إن الفوز سهل. ورد عمر حداد على الخطيب قائلا إن المباراة طويلة. | عمر حداد",
                "قال سامر الخطيب إن الفوز سهل. وقالت الناخبة منية الورغي إن الطابور طويل. | منية الورغي",
                "قال سامر الخطيب إن الفوز سهل. وقال مدرب مانشستر سيتي إن المباراة طويلة. | مدرب مانشستر سيتي",
                "قال مشجع إن الفوز سهل. وقال آخر إن المباراة طويلة. | آخر",
                "قال مشجعان إن الفوز سهل. وقال ثالث: \"المباراة طويلة\". | ثالث",
            })
    void whoFollowsTheVerbIsItsSubject(String sentences, String speaker) {
        Reading reading = Reading.of(sentences);
        assertThat(reading.statements()).last().extracting(Said::speaker).isEqualTo(speaker);
    }

    @Test
    void nobodySpeaksWhereTheSubjectIsNotUnderstood() {
        Reading reading = Reading.of(
                "قال سامر الخطيب إن الفوز سهل. وقال شطنبرغ لصحيفة محلية في حديث عن كرة القدم نشر أمس إن المباراة"
                        + " طويلة.");
        assertThat(reading.statements()).last().extracting(Said::speaker).isNotEqualTo("سامر الخطيب");
    }
}
