package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who opens a clause and speaks behind when, where and in what: "الوزير، في مقابلة، اتهم دمشق بـ". */
class SubjectApartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سامر الخطيب، في رسالة مصورة، اتهم موسكو بعرقلة المفاوضات.",
                "سامر الخطيب، في وقت متأخر من ليل الجمعة، اتهم الولايات المتحدة بعرقلة المفاوضات.",
                "وكان وزير المالية سامر الخطيب، في مقابلة مع صحيفة \"الغد\"، قد اتهم دمشق بعرقلة المفاوضات.",
                "وكان سامر الخطيب عقب لقائه نظيره المصري وليد حداد اتهم أنقرة بعرقلة المفاوضات.",
                "سامر الخطيب لدى وصوله إلى المطار اتهم الحكومة بعرقلة المفاوضات.",
                "لكن سامر الخطيب، خلال جلسة عقدها مجلس الأمن، اتهم طهران بعرقلة المفاوضات.",
                "سامر الخطيب، في بيان نشر على موقعه الإلكتروني، اتهم موسكو بعرقلة المفاوضات.",
            })
    void whomTheVerbHasAfterItIsAccused(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "اتهم", "عرقلة المفاوضات", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزارة الصحة، في بيان، دعت المواطنين إلى توخي الحذر.",
                "وكانت وزارة الصحة خلال مؤتمر صحفي دعت روسيا إلى توخي الحذر.",
                "إلا أن وزارة الصحة، بعد اجتماعها مع السفير وليد حداد، دعت القرى إلى توخي الحذر.",
            })
    void whomTheVerbHasAfterItIsCalledUpon(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("وزارة الصحة", "دعت", "توخي الحذر", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ليلى حداد بعد لقائها الرئيسة مريم عون قالت إن الاتفاق قريب. | ليلى حداد | قالت | الاتفاق قريب",
                "مصدر أمني، في تصريح نشر أمس، كشف أن الاتفاق قريب. | مصدر أمني | كشف | الاتفاق قريب",
                "وكان الجيش اللبناني، في بيان صدر أمس، قد نفى الاتفاق. | الجيش اللبناني | نفى | الاتفاق",
            })
    void neitherWhomItMetNorItsTextSpeaks(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a verb of its own before "and"
                "وصل سامر الخطيب إلى بيروت أمس، واتهمت ليلى حداد الحكومة بالتقصير. | ليلى حداد | اتهمت | التقصير",
                // where it was written
                "واشنطن (رويترز) - أعلنت وزارة الصحة أن المرض انتشر. | وزارة الصحة | أعلنت | المرض انتشر",
                // a title before the name
                "إلا أن رئيس الهيئة، القاضي سامر الخطيب، قال إن الملف مفتوح. | سامر الخطيب | قال | الملف مفتوح",
                // somebody else behind the verb
                "الوزارة في بيروت، قال المدير سامر الخطيب إن العمل مستمر. | سامر الخطيب | قال | العمل مستمر",
            })
    void whoDoesNotSpeakSo(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @Test
    void whatIsSaidGoesOnBehindTheCircumstance() {
        assertThat(statementsOf("وقالت النيابة إن سامر الخطيب، خلال اجتماع عقد قبل عام، هدد الشركة بالإغلاق."))
                .containsExactly(
                        said("النيابة", "قالت", "سامر الخطيب، خلال اجتماع عقد قبل عام، هدد الشركة بالإغلاق", INDIRECT),
                        said("سامر الخطيب", "هدد", "الإغلاق", INDIRECT));
    }

    @Test
    void aCapitalThatTheVerbDoesNotAgreeWithIsAccused() {
        assertThat(statementsOf("قال سامر الخطيب إن الاتفاق قريب. وفي كلمة أخرى اتهم موسكو بعرقلة المفاوضات."))
                .containsExactly(
                        said("سامر الخطيب", "قال", "الاتفاق قريب", INDIRECT),
                        said("سامر الخطيب", "اتهم", "عرقلة المفاوضات", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كما طالب سامر الخطيب بتأجيل الانتخابات.",
                "من جهته طالب سامر الخطيب بتأجيل الانتخابات.",
                "وفي مؤتمر صحفي طالب سامر الخطيب بتأجيل الانتخابات.",
                "سامر الخطيب طالب بتأجيل الانتخابات.",
                "وكان الوزير سامر الخطيب طالب الحكومة بتأجيل الانتخابات.",
            })
    void whatIsAGivenNameTooIsAVerbBeforeItsDemand(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "طالب", "تأجيل الانتخابات", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ولم ترد الحكومة على طلب للتعليق، لكن المتحدث باسمها سامر الخطيب كان قد قال الأسبوع الماضي إن | سامر"
                        + " الخطيب",
                "ولم تعلق الوزارة على الفور، غير أن الوزيرة ليلى حداد كانت قد أكدت أن | ليلى حداد",
                "ووصل الوفد أمس، إلا أن السفير سامر الخطيب كان قد أعلن أن | سامر الخطيب",
                "وغادر الجيش المدينة، لكن مصدرا عسكريا كان قد أوضح أن | مصدرا عسكريا",
            })
    void whoHadSaidSoBefore(String clause, String speaker) {
        assertThat(statementsOf(clause + " الجسر مغلق."))
                .last()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(speaker))
                .satisfies(s -> assertThat(s.content()).isEqualTo("الجسر مغلق"));
    }

    /** After "أن" a source without article and its attributes stand in the accusative, which no verb after them does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مصدرا حكوميا مطلعا | أوضح لصحيفة الغد أن",
                "مصدرا أمنيا | أوضح أمس أن",
                "مسؤولا عسكريا كبيرا | أكد للصحيفة أن",
                "مسؤولا محليا كبيرا | قال إن",
                "خبيرا اقتصاديا مستقلا | كشف أن",
                "خبيرا اقتصاديا مستقلا | نفى في تصريح صحفي أن",
                "محللا سياسيا بارزا | لفت إلى أن",
                "متحدثا رسميا | ذكر لرويترز أن",
            })
    void aSourceInTheAccusativeIsWhoSpeaks(String source, String verb) {
        assertThat(statementsOf("وزار رئيس الوزراء المدينة أمس، غير أن " + source + " " + verb + " الزيارة فشلت."))
                .singleElement()
                .satisfies(s -> assertThat(source).startsWith(s.speaker()))
                .satisfies(s -> assertThat(s.content()).isEqualTo("الزيارة فشلت"));
    }

    @Test
    void aGivenNameThatIsAVerbElsewhere() {
        assertThat(statementsOf("قال طالب الرفاعي، رئيس المنظمة، إن السياحة بخير."))
                .containsExactly(said("طالب الرفاعي", "قال", "السياحة بخير", INDIRECT));
        assertThat(statementsOf("وأكد الدكتور طالب الرفاعي بحضور الوزير أن السياحة بخير."))
                .containsExactly(said("طالب الرفاعي", "أكد", "السياحة بخير", INDIRECT));
    }

    @Test
    void aVerbSpeltLikeAnAdjectiveBehindASource() {
        assertThat(statementsOf("مصدر أمني أوضح أن الطريق مفتوح."))
                .containsExactly(said("مصدر أمني", "أوضح", "الطريق مفتوح", INDIRECT));
    }

    /** A clause about the subject that has a verb of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تراجعت الأسعار، إلا أن وزارة التجارة التي تراقب الأسواق أعلنت أن الأمر مؤقت. | وزارة التجارة",
                "زار الوزير رامي منصور المصنع، لكن الشركة التي تديره منذ سنوات قالت إن الأمر مؤقت. | الشركة",
                "وصل الوفد إلى المدينة، غير أن رئيس البلدية الذي يقود المفاوضات أكد أن الأمر مؤقت. | رئيس البلدية",
                "تفاوضت على النص سبعون دولة، بيد أن المنظمة التي تتخذ من لندن مقرا قالت: إن الأمر مؤقت. | المنظمة",
                "وكانت الوزارة التي تشرف على المشروع أعلنت أن الأمر مؤقت. | الوزارة",
            })
    void behindAClauseAboutIt(String sentence, String speaker) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** What sets a body above others, without the commas that it should have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلنت شركة هيلدستروم ثاني أكبر شركات الشحن في أوروبا أن",
                "أكدت شركة هيلدستروم أكبر شركات الشحن في أوروبا اليوم الأربعاء أن",
                "أعلنت شركة هيلدستروم إحدى أكبر شركات الشحن في أوروبا أن",
                "وأعلنت شركة هيلدستروم أول شركة طيران في البلاد أن",
            })
    void behindWhatSetsItAboveOthers(String sentence) {
        assertThat(statementsOf(sentence + " الجسر مغلق.")).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo("شركة هيلدستروم");
            assertThat(said.content()).isEqualTo("الجسر مغلق");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"أكبر خسارة في تاريخها", "ثاني إغلاق لمصانعها هذا العام"})
    void whatIsAnnouncedIsAboveOthersToo(String content) {
        assertThat(statementsOf("أعلنت شركة هيلدستروم " + content + "."))
                .extracting(Said::content)
                .containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"من لبنان", "من موناكو", "من جنوب أفريقيا"})
    void behindWhereTheyComeFrom(String origin) {
        for (String relative : new String[] {"الذي", "والذي"}) {
            assertThat(statementsOf("والتقى زميله سامر الخطيب، " + origin + "، " + relative + " قال إن السباق صعب."))
                    .containsExactly(said("سامر الخطيب", "قال", "السباق صعب", INDIRECT));
        }
    }
}
