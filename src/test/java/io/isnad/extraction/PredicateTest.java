package io.isnad.extraction;

import static io.isnad.extraction.Reading.reads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody considers something to be: "اعتبر القرار خطوة". Each text with "speaker: cue: content" of what is said in it. */
class PredicateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "واعتبر سامر الخطيب التصويت ضد الخطة \"هزيمة قاسية\". @ سامر الخطيب: اعتبر: التصويت ضد الخطة \"هزيمة"
                        + " قاسية\"",
                "واعتبر الوزير الهجوم على السفارة انتهاكا للقانون. @ الوزير: اعتبر: الهجوم على السفارة انتهاكا للقانون",
                "واعتبر المجلس قيام الشرطة باعتقال الطلاب خطأ كبيرا. @ المجلس: اعتبر: قيام الشرطة باعتقال الطلاب خطأ"
                        + " كبيرا",
                "واعتبرت ليلى حداد انسحاب بغداد من الاتفاق \"خطأ\". @ ليلى حداد: اعتبرت: انسحاب بغداد من الاتفاق"
                        + " \"خطأ\"",
                "واعتبر الوزير ذلك خطوة مهمة. @ الوزير: اعتبر: ذلك خطوة مهمة",
                "واعتبر الوزير ما جرى في المدينة عملا إجراميا. @ الوزير: اعتبر: ما جرى في المدينة عملا إجراميا",
                "واعتبر الوزير أي اعتداء على السفارة إعلان حرب. @ الوزير: اعتبر: أي اعتداء على السفارة إعلان حرب",
            })
    void ofWhatHasPhrasesOfItsOwn(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "واعتبر الوزير الخطوة التي اتخذتها الحكومة خرقا للدستور. @ الوزير: اعتبر: الخطوة التي اتخذتها الحكومة"
                        + " خرقا للدستور",
                "واعتبرت طهران العقوبات التي فرضتها واشنطن \"انتهاكا\" للقانون. @ طهران: اعتبرت: العقوبات التي فرضتها"
                        + " واشنطن \"انتهاكا\" للقانون",
            })
    void ofWhatAClauseTellsMoreOf(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "ووصف الوزير الهجوم الذي وقع مساء الخميس بالجبان. @ الوزير: وصف: الهجوم الذي وقع مساء الخميس بالجبان",
                "ووصفت ليلى حداد المحادثات التي جرت في جنيف بـ\"البناءة\". @ ليلى حداد: وصفت: المحادثات التي جرت في"
                        + " جنيف بـ\"البناءة\"",
                "ووصف الوزير القرار الذي اتخذه سامر الخطيب بأنه خطأ. @ الوزير: وصف: القرار الذي اتخذه سامر الخطيب"
                        + " بأنه خطأ",
                "وقدرت الوزارة الخسائر التي خلفتها العاصفة بمليون دولار. @ الوزارة: قدرت: الخسائر التي خلفتها"
                        + " العاصفة بمليون دولار",
            })
    void ofWhatIsDescribedWithAClause(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وانتقدت النقابة القانون واعتبرته انتهاكا للحريات. @ النقابة: انتقدت: القانون + النقابة: اعتبرته:"
                        + " انتهاكا للحريات",
                "وقال الوزير إن القانون جاهز، واعتبره خطوة مهمة. @ الوزير: قال: القانون جاهز + الوزير: اعتبره: خطوة"
                        + " مهمة",
                "وقالت الوزيرة إن القانون مجحف، واعتبرت ذلك إهانة للعمال. @ الوزيرة: قالت: القانون مجحف"
                        + " + الوزيرة: اعتبرت: ذلك إهانة للعمال",
            })
    void ofWhoeverSpokeBefore(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال الوزير إن القانون جاهز، معتبرا إياه خطوة مهمة. @ الوزير: قال: القانون جاهز + الوزير: معتبرا:"
                        + " خطوة مهمة",
                "وقال الوزير إن القانون جاهز، معتبرا ذلك خطوة مهمة. @ الوزير: قال: القانون جاهز + الوزير: معتبرا: ذلك"
                        + " خطوة مهمة",
                "وانتقدت النقابة القانون، معتبرة الهجوم على السفارة جريمة. @ النقابة: انتقدت: القانون"
                        + " + النقابة: معتبرة: الهجوم على السفارة جريمة",
            })
    void afterParticiples(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وتحدث سامر الخطيب عن القرار الذي اعتبره \"خطأ كبيرا\". @ سامر الخطيب: اعتبره: \"خطأ كبيرا\"",
                "وتحدث سامر الخطيب عن القرار الذي وصفه بأنه \"ظالم\". @ سامر الخطيب: وصفه: \"ظالم\"",
                "وصدر البيان الذي وصفها بأنها \"خائنة\". @ البيان: وصفها: \"خائنة\"",
                "وتأجل القرار الذي اعتبره الرئيس سامر الخطيب تدخلا. @ سامر الخطيب: اعتبره: تدخلا",
                "وانتقد النواب الموقف الذي اعتبره الوزير خطأ كبيرا. @ النواب: انتقد: الموقف الذي اعتبره الوزير خطأ"
                        + " كبيرا + الوزير: اعتبره: خطأ كبيرا",
            })
    void ofWhatTheClauseIsAbout(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "ويعتبر القانون خطوة مهمة في البلاد. @",
                "وكان القانون قد اعتبر خطوة مهمة. @",
                "واعتبر فوز الفريق على الضيوف مفاجأة كبيرة. @",
            })
    void whatNobodySays(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "ورحبت بغداد بالقانون فيما نددت موسكو به واعتبرته ظلما. @ بغداد: رحبت: القانون + موسكو: اعتبرته: ظلما",
                "ورحبت بغداد بالقانون بينما توجه الوفد إلى عمان. @ بغداد: رحبت: القانون",
            })
    void besideWhatSomebodyElseDoes(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "واعتبر المدير الاتهامات غير صحيحة. @ المدير: اعتبر: الاتهامات غير صحيحة",
                "لكن السائقين اعتبروا الزيادة غير كافية. @ السائقين: اعتبروا: الزيادة غير كافية",
                "واعتبرت الشركة قرار المحكمة غير قانوني. @ الشركة: اعتبرت: قرار المحكمة غير قانوني",
                "وقال سامر الخطيب إن الوضع صعب، معتبرا القرار غير عادل. @ سامر الخطيب: قال: الوضع صعب + سامر الخطيب:"
                        + " معتبرا: القرار غير عادل",
                "واعتبر الوزير غير المعني بالملف. @",
            })
    void ofWhatItIsNot(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "قدم سامر الخطيب استقالته في خطوة وصفها بأنها صعبة. @ سامر الخطيب: وصفها: صعبة",
                "قدمت ليلى حداد استقالتها في خطوة مفاجئة وصفتها بأنها صعبة. @ ليلى حداد: وصفتها: صعبة",
                "وتحدث سامر الخطيب عن خسارة وصفها بـ\"المؤلمة\". @ سامر الخطيب: وصفها: \"المؤلمة\"",
            })
    void whatIsDescribedByWhomTheSentenceIsAbout(String text, String expected) {
        reads(text, expected);
    }
}
