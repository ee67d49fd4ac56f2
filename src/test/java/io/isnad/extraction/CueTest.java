package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words report that somebody said something, and which only look so. Each sentence with "cue: content" of what is said in it. */
class CueTest {

    /** Compares what is said in the sentence, as "cue: content", several with a plus between. */
    static void reads(String sentence, String expected) {
        List<Said> statements = Reading.statementsOf(sentence);
        String found =
                statements.stream().map(s -> s.cue() + ": " + s.content()).collect(Collectors.joining(" + "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وقال سامر الخطيب إن الوضع مقلق ودعا إلى التهدئة. @ قال: الوضع مقلق + دعا: التهدئة",
                "وقالت ليلى حداد إن الوضع مقلق ودعت الحكومة إلى التهدئة. @ قالت: الوضع مقلق + دعت: التهدئة",
                "وقال سامر الخطيب إن الفرقة ودعت جمهورها في الميناء. @ قال: الفرقة ودعت جمهورها في الميناء",
            })
    void aConjunctionBeforeAVerbOfCalling(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وأفادت وكالة الأنباء الليبية (وال)، نقلا عن مصدر طبي، بإصابة ستة مدنيين. @ أفادت: إصابة ستة مدنيين",
                "ونقلت وكالة الأنباء الرسمية، «سونا»، عن المتحدث سامر الخطيب أن الطريق مغلق. @ نقلت: الطريق مغلق",
                "وذكر موقع الوسط نقلا عن نائب في المجلس، أن الطريق مغلق. @",
                "وذكرت صحيفة الغد نقلا عن نائب فضل عدم ذكر اسمه، أن الطريق مغلق. @ ذكرت: الطريق مغلق",
                "وأغلقت المدرسة أبوابها نقلا عن صحيفة الغد. @ نقلا: أغلقت المدرسة أبوابها",
            })
    void aMediumAndItsSource(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "واتهم سامر الخطيب \"جماعات مسلحة\" بقصف القرية. @ اتهم: قصف القرية",
                "وقال سامر الخطيب إن الطريق آمن، متهما \"جماعات خارجة عن القانون\" بإغلاقه. @ قال: الطريق آمن + متهما:"
                        + " إغلاقه",
                "واتهم سامر الخطيب \"بعض الجهات\" بـ\"عرقلة الحل\". @ اتهم: \"عرقلة الحل\"",
                "وهاجم سامر الخطيب \"قناة الغد\" التلفزيونية. @",
                "وهاجم سامر الخطيب المدير قائلا: \"إنه لا يعمل\". @ قائلا: \"إنه لا يعمل\"",
                "وردت القناة على الرسالة عبر حسابها \"أخبار الغد\" إذ قالت: \"نحن ننقل الأخبار\". @ قالت: \"نحن ننقل"
                        + " الأخبار\"",
            })
    void whomTheWordsAreAgainstInQuotationMarks(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ولم يتسن الاتصال بالوزارة، كما امتنعت اللجنة عن الإدلاء بأي تصريح. @",
                "وأغلقت الحكومة الميناء، كما وجهت الهيئة السفن بسلوك الممر الغربي. @",
                "وأغلقت الحكومة الميناء، كما ذكرت الوزارة. @ كما: أغلقت الحكومة الميناء",
            })
    void asOneSaysAndAsOneDoes(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأصدر القاضي أمرا، مذكرة توقيف بحق المدير. @",
                "وغادرت الوزيرة القاعة، مذكرة بأن الجسر قديم. @ مذكرة: الجسر قديم",
                "واتهام المتظاهرين بالتخريب غير مقبول. @",
                "وجاء هذا بعد اتهامات واشنطن بأن السلاح مهرب. @ اتهامات: السلاح مهرب",
                "ومن المارة الذين يعبرون الجسر ألا أحد يهتم. @",
                "وشاهد الناس قناة سي أن أن في المقهى. @",
            })
    void whatIsWrittenLikeACue(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وتحدثت وزارة الداخلية عن توقيف 12 شخصا. @ تحدثت: توقيف 12 شخصا",
                "وتحدث سامر الخطيب في بيان صباح اليوم عن وجود مفاوضات. @ تحدث: وجود مفاوضات",
                "وكانت الوزارة قد تحدثت في حصيلة جديدة عن مقتل عشرة أشخاص. @ تحدثت: مقتل عشرة أشخاص",
                "وتحدث سامر الخطيب عن رحيل والده. @",
                "وتحدث سامر الخطيب عن تراجع الأسعار. @",
                "وتحدث سامر الخطيب عن طفولته في القرية. @",
                "وقال سامر الخطيب إن التقارير التي تحدثت عن وجود مفاوضات كاذبة. @ قال: التقارير التي تحدثت عن وجود"
                        + " مفاوضات كاذبة",
            })
    void speakingOfWhatHappenedAndOfATopic(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وطلب المحامي مهلة للرد. @ طلب: مهلة للرد",
                "وطلب المحامي عدم ذكر اسمه. @",
                "وقدم المحامي طلب إفراج. @",
                "ورفضت الوزارة الرواية الرسمية. @ رفضت: الرواية الرسمية",
                "ورفض المندوب الفرنسي، الرواية الرسمية. @ رفض: الرواية الرسمية",
                "ورفضت المعارضة نتائج الانتخابات. @ رفضت: نتائج الانتخابات",
                "ورفضت الوزارة العرض. @",
            })
    void askingAndRejecting(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "واكتفت الوزيرة بالإشارة إلى أن الجسر قديم. @ الإشارة: الجسر قديم",
                "واختتم سامر الخطيب كلمته بالدعوة إلى وقف القتال. @ الدعوة: وقف القتال",
                "ورد سامر الخطيب بالتحذير من الحرب. @ التحذير: الحرب",
                "وطالب سامر الخطيب بالكشف عن الأسماء. @ طالب: الكشف عن الأسماء",
                "وشعر سامر الخطيب بالقلق من أن يغلق الجسر. @",
            })
    void sayingByANoun(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ورفع المتظاهرون شعارات تطالب برحيل الوزير. @ تطالب: رحيل الوزير",
                "وردد المشجعون هتافات تندد بالمدرب. @ تندد: المدرب",
                "وظهرت على الجدار نتائج تبشر بالخير. @",
            })
    void chantsAndBanners(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "واعتبر سامر الخطيب القرار خطوة مهمة. @ اعتبر: القرار خطوة مهمة",
                "وقال سامر الخطيب إن الجسر آمن، معتبرا إغلاقه «خطأ». @ قال: الجسر آمن + معتبرا: إغلاقه «خطأ»",
                "واعتبرت الحكومة هذا القرار خطوة مهمة. @ اعتبرت: هذا القرار خطوة مهمة",
                "وتعتبر الشركة أكبر منتج للقمح. @",
                "ويعتبر المسجد أقدم مساجد المدينة. @",
                "وقدرت الوزارة عدد المصابين بألف شخص. @ قدرت: عدد المصابين بألف شخص",
            })
    void whatSomethingIsSaidToBe(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وجدد سامر الخطيب موقف بلاده الداعم للحكومة. @ جدد: موقف بلاده الداعم للحكومة",
                "وأكد سامر الخطيب أن الجسر آمن، مجددا دعم المجلس للعمال. @ أكد: الجسر آمن + مجددا: دعم المجلس للعمال",
                "وجدد النادي عقد اللاعب. @",
            })
    void takingAStanceAgain(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وتبادل الطرفان الاتهامات بخرق الاتفاق. @ الاتهامات: خرق الاتفاق",
                "ووجه سامر الخطيب اتهامات إلى الشركة بتلويث النهر. @ اتهامات: تلويث النهر",
                "وكرر سامر الخطيب الدعوة إلى وقف القتال. @ الدعوة: وقف القتال",
                "ووجهت الشركة الدعوة إلى الصحفيين. @",
                "ووجهت المحكمة للمتهم تهمة القتل. @",
            })
    void aNounThatTheVerbLeavesTheWordsTo(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "واستدعت باريس سفيرها احتجاجا على ما وصفته بأنه \"تدخل سافر\". @ وصفته: \"تدخل سافر\"",
                "وندد سامر الخطيب بما وصفه بأنه \"تدخل سافر\". @ ندد: ما وصفه بأنه \"تدخل سافر\"",
                "وأقيل السفير بعد أن وصف على صفحته القانون بأنه \"عار\". @ وصف: القانون بأنه \"عار\"",
                "وفي المكتبة أخبار تنتقد الوزير. @",
                "وتضحك البائعة عندما تسأل عن الأسعار. @",
                "وتقع المدينة على ما يسمى \"حزام النار\". @",
            })
    void whatSomebodyCallsSomething(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأصدرت ليلى حداد بيانا نفت فيه أي علاقة بالشركة. @ نفت: أي علاقة بالشركة",
                "وكرر سامر الخطيب مطالبته الشركة بتسليم الوثائق. @ مطالبته: تسليم الوثائق",
                "وأقرت الوزارة وبعد صمت استمر عامين، بإغلاق الجسر. @ أقرت: إغلاق الجسر",
                "وكشفت تقارير إخبارية، أمس الأربعاء، إغلاق الجسر. @ كشفت: إغلاق الجسر",
            })
    void aroundWhomAndWhen(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وأعلنت الوزارة أنها تلقت معلومات من الجانب التركي تشير إلى أن السفينة غرقت. @ أعلنت: تلقت معلومات من"
                        + " الجانب التركي تشير إلى أن السفينة غرقت",
                "وقال سامر الخطيب إن التقارير التي تفيد بأن السفينة غرقت كاذبة. @ قال: التقارير التي تفيد بأن السفينة"
                        + " غرقت كاذبة",
                "وقالت ليلى حداد إن هناك حقيقة مفادها أن الجسر قديم. @ قالت: هناك حقيقة مفادها أن الجسر قديم",
                "ودعت ليلى حداد إلى خطة لأجل بيروت تعلن وقف القتال. @ دعت: خطة لأجل بيروت تعلن وقف القتال",
                "وقال سامر الخطيب إن التقرير يستند إلى \"وثائق قديمة\". @ قال: التقرير يستند إلى \"وثائق قديمة\"",
                "وقال سامر الخطيب إن الوزير يؤكد أن السفينة غرقت. @ قال: الوزير يؤكد أن السفينة غرقت + يؤكد: السفينة"
                        + " غرقت",
            })
    void whatTellsOfANounInTheWords(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وأعلن سامر الخطيب استقالته. وأعلن التقدم بشكوى على تصرف الشركة. @ أعلن: استقالته + أعلن: التقدم بشكوى"
                        + " على تصرف الشركة",
                "وأضاف سامر الخطيب موجها كلامه إلى خصمه: \"أنت لا تعرف الجسر\". @ أضاف: \"أنت لا تعرف الجسر\"",
                "وكرر مجلس الأمن أمس الجمعة، الدعوة لوقف إطلاق النار. @ الدعوة: وقف إطلاق النار",
                "واختتمت ليلى حداد كلمتها بدعوة وسائل الإعلام إلى «تحري الدقة». @ دعوة: «تحري الدقة»",
                "ودعت الإدارة عبر الحساب الرسمي للجوازات، إلى تجنب الشائعات. @ دعت: تجنب الشائعات",
                "ونفى سامر الخطيب جملة وتفصيلا ادعاءات الشركة. @ نفى: ادعاءات الشركة",
                "ووصف سامر الخطيب الوضع هناك بأنه خطير. @ وصف: الوضع هناك بأنه خطير",
                "وأخذ نقاد على المخرج أنه أطال المشاهد. @ أخذ: أطال المشاهد",
                "وأخذ الجيش على عاتقه حماية المدينة. @",
                "واعترف سامر الخطيب بالسرقة، مبررا ذلك بفقره. @ اعترف: السرقة + مبررا: فقره",
            })
    void whatStandsBetween(String sentence, String expected) {
        reads(sentence, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "ولم يذكر البيان شروطا أو يدعو الحكومة إلى وقف العمل. @",
                "وقال سامر الخطيب: يجب أن أعترف بأن الجسر قديم. @ قال: يجب أن أعترف بأن الجسر قديم",
                "وقال سامر الخطيب إن الوزارة تعلم أن الجسر قديم. @ قال: الوزارة تعلم أن الجسر قديم",
                "وقال سامر الخطيب إن الشبان يهددون \"أمن البلاد\". @ قال: الشبان يهددون \"أمن البلاد\"",
                "وهدد سامر الخطيب: \"سنغلق الجسر\". @ هدد: \"سنغلق الجسر\"",
                "وقال سامر الخطيب إن الشركة أغلقت المصنع، كما رفضت دفع الرواتب. @ قال: الشركة أغلقت المصنع، كما رفضت"
                        + " دفع الرواتب",
            })
    void whatNobodySays(String sentence, String expected) {
        reads(sentence, expected);
    }
}
