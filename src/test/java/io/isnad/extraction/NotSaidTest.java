package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like somebody's words and is none: questions that he answers, pictures that he shows. */
class NotSaidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جاء ذلك خلال استضافة النادي أمين المدينة في لقاء بعنوان: «تنمية المكان».",
                "وألقى سامر الخطيب محاضرة بعنوان: \"تنمية المكان\".",
                "واختتم الملتقى تحت شعار: \"معا نبني\".",
            })
    void isWhatSomethingIsCalled(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تهدد الأزمة الاقتصاد بمخاطر كبيرة.",
                "ويهدد الجفاف ملايين الأشخاص بالمجاعة.",
                "وأبدى الفريق مقاومة شرسة في الشوط الثاني.",
                "ودفع السكان ثمن السياسات الخاطئة.",
                "وبلغ ثمن المنزل مليون دولار.",
                "واعترفت فرنسا بالدولة الجديدة.",
                "واعترف الاتحاد بنادي النجوم.",
            })
    void isWhatIsDoneOrWhatThingsDo(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وجاء القرار ليؤكد أن الجسر آمن.",
                "وجاء أداء الشركة القوي ليؤكد مكانتها في السوق.",
                "وتأتي هذه الخطوة لتؤكد عمق العلاقات بين المدينتين.",
                "ويأتي إطلاق الخدمة في هذا الوقت ليؤكد التزام البلدية بالنظافة.",
                "وجاءت النتيجة لتعلن نهاية المنافسة.",
            })
    void isWhatSomethingShowsByItsComing(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وجاء الوزير ليؤكد أن الجسر آمن.",
                "وجاءت الوزارة لتؤكد أن الجسر آمن.",
                "وجاء سامر الخطيب ليؤكد أن الجسر آمن."
            })
    void butWhoeverComesMaySpeak(String text) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly("الجسر آمن");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ورد سامر الخطيب على سؤال: هل الفريق جاهز. وقال إن الفوز قريب. @ الفوز قريب",
                "ورد سامر الخطيب على سؤال \"هل الفريق جاهز؟\" قائلا إن الفوز قريب. @ الفوز قريب",
                "ورد سامر الخطيب على سؤال \"الفريق جاهز؟\" قائلا إن الفوز قريب. @ الفوز قريب",
                "وردا على سؤال: لماذا خسر الفريق؟ قال سامر الخطيب إن الفوز قريب. @ الفوز قريب",
                "ورد سامر الخطيب على سؤال: \"الفوز قريب\". @ \"الفوز قريب\"",
                "ورد سامر الخطيب على سؤال عن الفريق: \"الفوز قريب\". @ \"الفوز قريب\"",
                "وطرح سامر الخطيب سؤالا: \"هل نحن جاهزون؟\". @ \"هل نحن جاهزون؟\"",
                "وسأل سامر الخطيب: \"هل نحن جاهزون؟\". @ \"هل نحن جاهزون؟\"",
            })
    void isTheQuestion(String text, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وقال سامر الخطيب ردا على سؤال عما إذا كان سيستقيل: \"لم أقرر بعد\". @ \"لم أقرر بعد\"",
                "وقال سامر الخطيب ردا على سؤال عما إذا كان سيستقيل \"لم أقرر بعد\". @ \"لم أقرر بعد\"",
                "وقال سامر الخطيب ردا على سؤال لأحد الصحافيين عما إذا كان يمكن أن يستقيل \"لا\". @ \"لا\"",
                "وقال سامر الخطيب ردا على سؤال عما إذا كان يؤيد القرار: \"نعم\". @ \"نعم\"",
                "وقال سامر الخطيب ردا على سؤال عما إذا كان يأسف لذلك: \"نعم\". @ \"نعم\"",
                "وقال سامر الخطيب ردا على سؤال صحافي بشأن ما إذا كان الجسر آمنا، إن العمل مستمر. @ العمل مستمر",
                "وأضاف سامر الخطيب ردا على سؤال حول ما إذا كان الجسر آمنا، أنه سيفتح غدا. @ سيفتح غدا",
                "وأكد سامر الخطيب ردا على سؤال عما إذا كان يعتقد أن الجسر آمن، أن العمل مستمر. @ العمل مستمر",
                "وأجاب سامر الخطيب ردا على سؤال عما إذا كان الجسر آمنا بأن العمل مستمر. @ العمل مستمر",
                "وقال سامر الخطيب ردا على سؤال هل يستقيل الوزير \"القرار له\". @ \"القرار له\"",
                "وقال سامر الخطيب لدى سؤاله عما إذا كان سيستقيل: \"لم أقرر بعد\". @ \"لم أقرر بعد\"",
                "وقال سامر الخطيب عند سؤاله عما إذا كان سيستقيل إنه باق. @ باق",
                "وقال سامر الخطيب عندما سئل عما إذا كان سيستقيل إنه باق. @ باق",
                "وعندما سئل سامر الخطيب عما إذا كان يرفض القرار، قال إنه يدرسه. @ يدرسه",
                "وردا على سؤال عما إذا كان يدعو إلى الإضراب، قال سامر الخطيب إنه يدرس الأمر. @ يدرس الأمر",
            })
    void isTheClauseThatIsAsked(String text, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ولم يوضح سامر الخطيب ما إذا كانت الحكومة تؤيد الإضراب.",
                "ويدرس النادي ما إذا كان اللاعبون يطالبون بزيادة الأجور.",
            })
    void isWhatMayBeSo(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ونشر \"الخطيب\" صورة له من الحفل. @ 1",
                "وكتب \"الخطيب\" منشورا عن الحفل. @ 1",
                "وكتب \"مبروك للجميع\" تعليقا على الصورة. @ 2",
                "ونشر \"شكرا لكم\". @ 2",
            })
    void isThePictureOfWhoeverIsQuoted(String text, int statements) {
        assertThat(statementsOf("وقال سامر الخطيب إن الحفل جميل. " + text)).hasSize(statements);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وخرج سامر الخطيب متحدثا لموقع صحيفة «الغد»، الذي قال فيه: «سنفوز».",
                "وتحدث سامر الخطيب في المؤتمر الذي قال فيه إن الفريق جاهز.",
                "وألقى سامر الخطيب الكلمة التي أكد فيها أن الحل قريب.",
                "ووصل سامر الخطيب إلى الملعب الذي قال فيه إن الفوز قريب.",
            })
    void isNotWhereItIsSaid(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأضاف سامر الخطيب أنه يمكن القول إن الأزمة انتهت.",
                "وأضاف سامر الخطيب أن من الممكن القول إن الأزمة انتهت.",
                "وأضاف سامر الخطيب أنه في ضوء ذلك يمكن القول إن الأزمة انتهت.",
            })
    void isWhatCouldBeSaid(String text) {
        assertThat(statementsOf(text)).extracting(Said::cue).containsExactly("أضاف");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتابع \"الخطيب\" قائلا: \"الجسر مغلق\".",
                "وأضاف «الخطيب» مؤكدا أن الجسر مغلق.",
                "وتابع \"سامر\" قائلا إن الجسر مغلق.",
            })
    void isTheNameInQuotationMarks(String text) {
        assertThat(statementsOf("وقال سامر الخطيب إن الحفل جميل. " + text))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وكشف سامر الخطيب، مدير النادي، حقيقة طلب اللاعبين الرحيل. @ اللاعبين",
                "وكشف سامر الخطيب، مدير النادي، قصة طلب الشركة تأجيل الموعد. @ الشركة",
            })
    void isWhatANounIsAbout(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ورد سامر الخطيب على من يقولون إن الجسر مغلق.",
                "وانتقد سامر الخطيب من قال إن الجسر مغلق.",
                "وقال سامر الخطيب إن هناك من يقول إن الجسر مغلق.",
            })
    void isWhatWhoeverSays(String text) {
        assertThat(statementsOf(text + " وأضاف أن النفق آمن."))
                .extracting(Said::speaker, Said::content)
                .doesNotContain(tuple("سامر الخطيب", "الجسر مغلق"))
                .contains(tuple("سامر الخطيب", "النفق آمن"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "الوزير سامر الخطيب يشيد بالعمال: جهد كبير @ العمال",
                "الوزير سامر الخطيب يطالب بوقف الحرب: كفى @ وقف الحرب",
                "سامر الخطيب ملمحا إلى بقائه: سنقاتل غدا @ بقائه",
            })
    void isBeyondTheColonOfAHeadline(String headline, String content) {
        assertThat(Reading.withHeadline(headline, "ووصل الوفد إلى المدينة.").statements())
                .extracting(Said::content)
                .contains(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ليلى حداد تبلغ النهائي بفوزها على سلمى ناصر.",
                "وكانت ليلى حداد تبلغ نصف النهائي بالفوز على سلمى ناصر.",
                "وباتت التونسية ليلى حداد تبلغ ربع النهائي بفوز كبير.",
                "والفريق يبلغ الدور الثاني بفوزه على الهلال.",
            })
    void isWhatSomebodyReaches(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يبلغ طول النفق الجديد 20 مترا \"تعبره ألف سيارة\".",
                "وعثر العمال على سفينة يبلغ طولها 20 مترا \"تحمل مئة راكب\".",
                "وكان وزنه يبلغ طنين \"ما يكفي المدينة\".",
                "وبلغ عدد القتلى عشرين \"سقطوا في يوم واحد\".",
                "وبلغت قيمتها مليوني دولار \"دفعت نقدا\".",
                "ويبلغ متوسط الأجور ألفي دولار \"لا تكفي أحدا\".",
            })
    void isHowMuchSomethingComesTo(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @Test
    void isSaidBySeveralWhoInform() {
        assertThat(statementsOf("وأبلغ عدد من النواب الوزير أن الجسر مغلق."))
                .extracting(Said::content)
                .containsExactly("الجسر مغلق");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "والوزارة تبلغ السفير بأن الجسر مغلق. @ الجسر مغلق",
                "وأبلغ سامر الخطيب الوزير بقراره. @ قراره",
                "وأبلغت ليلى حداد الصحفيين أن الجسر مغلق. @ الجسر مغلق",
            })
    void isWhatSomebodyIsTold(String text, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ولم يصدر تعليق حول ما ذكره المجلس بخصوص وجود معتقلين.",
                "ولم يصدر تعليق على ما أعلنه المجلس بشأن وجود معتقلين.",
            })
    void isWhatSomethingIsAbout(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أقال الوزير المدير استنادا إلى قرار لجنة تحقيق.",
                "أغلق الجسر استنادا إلى أوامر الوزارة.",
            })
    void isWhatIsDoneByADecision(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @Test
    void isWhatSomebodyIsSupposedToDo() {
        assertThat(statementsOf("وغاب سامر الخطيب الذي يفترض أن يترأس الجلسة.")).isEmpty();
        assertThat(statementsOf("ويفترض الباحث أن السبب معروف.")).hasSize(1);
    }
}
