package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what was said ends. */
class ContentBoundsTest {

    /** When or where something was said, whether or not a comma stands before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأوصت اللجنة بإغلاق المصنع وذلك بعد مراجعة الحسابات. | إغلاق المصنع",
                "وأعلنت الشركة عن توزيع الأرباح وذلك عقب اجتماع المجلس. | توزيع الأرباح",
                "وأعلنت الشركة افتتاح فرعها الجديد وذلك بحضور المحافظ. | افتتاح فرعها الجديد",
                "وأكد الوزير حرص الوزارة على الجودة وذلك على هامش المعرض. | حرص الوزارة على الجودة",
                "وأعلنت الشركة إغلاق المصنع وذلك بسبب الأمطار. | إغلاق المصنع وذلك بسبب الأمطار",
                "وقال الوزير إن الجسر سيفتح وذلك بعد أيام. | الجسر سيفتح وذلك بعد أيام",
            })
    void anActEndsBeforeWhenItWasAnnounced(String text, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأثنى سامر الخطيب على العمال، ثم ألقى قصيدة. @ العمال",
                "وامتدحت ليلى حداد الخطة ثم غادرت القاعة. @ الخطة",
                "ونفى سامر الخطيب الخبر، ثم عاد وأكد أن الجسر مغلق. @ الخبر|الجسر مغلق",
                "وقالت ليلى حداد إن العمال خمسون، ثم عادت وقالت إنهم ستون. @ العمال خمسون|ستون",
                "وأكد سامر الخطيب أن الجسر سيغلق، ثم يفتح بعد عام. @ الجسر سيغلق، ثم يفتح بعد عام",
                "وقال المدرب سامر الخطيب إن الفريق جاهز، ورد على سؤال عن الإصابات قائلا: \"لا أعرف\". @ الفريق"
                        + " جاهز|\"لا أعرف\"",
                "وقالت ليلى حداد إن العمال سألوا عن الأجور، فردت عليهم قائلة: \"غدا\". @ العمال سألوا عن"
                        + " الأجور|الأجور|\"غدا\"",
                "وقال سامر الخطيب إن الشركة -على حد قوله- لا تدفع الأجور. @ الشركة -على حد قوله- لا تدفع الأجور",
                "وأكدت ليلى حداد أن العمال - وفق تعبيرها - غاضبون من القرار. @ العمال - وفق تعبيرها - غاضبون من القرار",
                "ونفى سامر الخطيب صلته بالشركة - وفق تعبيره - مشيرا إلى أن العقد مزور. @ صلته بالشركة|العقد مزور",
                "وقال سامر الخطيب إنه إذا صدقت أقواله فإن القضية ستغلق. @ إذا صدقت أقواله فإن القضية ستغلق",
                "وقال سامر الخطيب إن النقابة دعت إلى الإضراب، وإن الحوار مستمر. @ النقابة دعت إلى الإضراب، وإن الحوار"
                        + " مستمر|الإضراب",
                "وقالت ليلى حداد إن العمال جددوا مطالبتهم بزيادة الأجور وإنها تتفهم ذلك. @ العمال جددوا مطالبتهم بزيادة"
                        + " الأجور وإنها تتفهم ذلك|زيادة الأجور",
                "وقال سامر الخطيب إن النقابة أكدت أن الجسر مغلق، وأن النفق آمن. @ النقابة أكدت أن الجسر مغلق، وأن النفق"
                        + " آمن|الجسر مغلق، وأن النفق آمن",
                "وقال سامر الخطيب إن الجسر مغلق، وإن النفق آمن. @ الجسر مغلق، وإن النفق آمن",
                "وأشاد سامر الخطيب بالعمال، بقوله: \"لولاهم لانهار الجسر\". @ العمال|\"لولاهم لانهار الجسر\"",
                "وانتقدت ليلى حداد تأخر المشروع، بقولها إن سنة ضاعت. @ تأخر المشروع|سنة ضاعت",
            })
    void isWhereWhoeverSpokeGoesOn(String sentence, String contents) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(contents.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأعلنت البلدية إغلاق الأسواق في الطائف وبني سعد والباحة. @ إغلاق الأسواق في الطائف وبني سعد والباحة",
                "وأعلنت البلدية إغلاق الأسواق في العيص وينبع وأملج. @ إغلاق الأسواق في العيص وينبع وأملج",
                "وأعلنت البلدية إغلاق السوق وبني مسجد مكانه. @ إغلاق السوق",
                "وأعلنت البلدية إغلاق السوق وبنى المحافظ مسجدا. @ إغلاق السوق",
            })
    void goesOnWithPlacesThatAreSpeltLikeVerbs(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأكد سامر الخطيب أن الجسر آمن، من ناحية أخرى وصل الوفد إلى المدينة. @ الجسر آمن",
                "وأكد سامر الخطيب أن الجسر آمن، من جانبه وصل المحافظ إلى المدينة. @ الجسر آمن",
                "وأكد سامر الخطيب أن رتلا للجيش، مكونا من عربات عدة، تعرض لكمين. @ رتلا للجيش، مكونا من عربات عدة،"
                        + " تعرض لكمين",
                "وأكد سامر الخطيب أن الجسر سيفتح غدا، مستدلا بدراسة. @ الجسر سيفتح غدا",
                "وأكد سامر الخطيب أن الجسر، وهو الأطول في البلاد، سيفتح غدا. @ الجسر، وهو الأطول في البلاد، سيفتح غدا",
                "وأكد سامر الخطيب أن المحكمة نظرت في دعوى المقاول، وهي الأولى هذا العام، بتهمة الإهمال. @ المحكمة نظرت"
                        + " في دعوى المقاول، وهي الأولى هذا العام، بتهمة الإهمال",
                "ودعا سامر الخطيب أمس، لوقف القتال في البلاد، لمدة شهر. @ وقف القتال في البلاد، لمدة شهر",
                "وتوقع سامر الخطيب نمو الطلب مليوني برميل، وهي توقعات تماثل سابقتها. @ نمو الطلب مليوني برميل",
                "وأعلن سامر الخطيب إغلاق الجسر وذلك من أجل إصلاحه. @ إغلاق الجسر وذلك من أجل إصلاحه",
                "ودعا سامر الخطيب إلى وقف القتال إلا أن المعارك استمرت. @ وقف القتال",
                "ونفى سامر الخطيب وجود خلاف ولكن الوفد غادر المدينة. @ وجود خلاف",
                "وطالب سامر الخطيب بفتح الجسر لكن الشرطة أغلقته. @ فتح الجسر",
                "وأعلن سامر الخطيب إغلاق الجسر لكن بشكل مؤقت. @ إغلاق الجسر لكن بشكل مؤقت",
                "وقال سامر الخطيب إن الجسر مغلق لكن النفق مفتوح. @ الجسر مغلق لكن النفق مفتوح",
                "وأكد سامر الخطيب أن الوزارة ستنقل الجسر، وهو الأطول في البلاد، إلى المتحف. @ الوزارة ستنقل الجسر، وهو"
                        + " الأطول في البلاد، إلى المتحف",
                "وأكد سامر الخطيب أن الوزارة ستنقل الجسر، وهو الأطول في البلاد. @ الوزارة ستنقل الجسر",
                "وأكد سامر الخطيب أن الوزارة ستنقل الجسر، وهو الأطول في البلاد، في بيان صحفي. @ الوزارة ستنقل الجسر",
                "وأكد سامر الخطيب أن الخلاف في نقطة واحدة فقط، وهي الحدود الشرقية. @ الخلاف في نقطة واحدة فقط، وهي"
                        + " الحدود الشرقية",
                "وأكد سامر الخطيب أن البلاد تحتاج شيئا واحدا، وهو السلام. @ البلاد تحتاج شيئا واحدا، وهو السلام",
                "وأكد سامر الخطيب أن اللجنة اختارت مدينتين، وهما العاصمة والميناء. @ اللجنة اختارت مدينتين، وهما"
                        + " العاصمة والميناء",
                "وأكد سامر الخطيب أن اللجنة اختارت مدينة واحدة، وهو الإجراء المعتاد. @ اللجنة اختارت مدينة واحدة",
                "وأكد سامر الخطيب أن الجسر آمن، يذكر أن العمل فيه بدأ قبل عام. @ الجسر آمن",
                "وأكد سامر الخطيب أهمية الجسر، كما تم افتتاح الطريق. @ أهمية الجسر",
                "وأعربت ليلى حداد عن فخرها بالفريق، مشبهة اللاعبين بالأسود. @ فخرها بالفريق",
                "وأكد سامر الخطيب أن الجسر آمن، ردا على أسئلة الصحفيين. @ الجسر آمن",
                "وإذ اعتبر سامر الخطيب أن الجسر آمن، حضر حفل الافتتاح. @ الجسر آمن",
                "وقال سامر الخطيب: الجسر آمن.. لن نغلقه أبدا. @ الجسر آمن.. لن نغلقه أبدا",
                "وبينما قال سامر الخطيب إن الجسر آمن، فإن العمال غادروا الموقع. @ الجسر آمن",
                "وأكد سامر الخطيب أن الجسر آمن، في وقت غادر الوفد المدينة. @ الجسر آمن",
                "وأكد سامر الخطيب أن الجسر آمن، في إشارة إلى الجسر الجديد. @ الجسر آمن",
                "وأكد سامر الخطيب أن الجسر أغلق، وذلك بحجة الصيانة. @ الجسر أغلق، وذلك بحجة الصيانة",
                "وأوضح سامر الخطيب في المؤتمر الذي عقدته الوزارة لعرض آخر النتائج أن الجسر آمن. @ الجسر آمن",
                "وأكدت الوزارة على صفحتها \"عدم إغلاق الجسر\". @ \"عدم إغلاق الجسر\"",
                "وأكد الوزير على هامش القمة أهمية الجسر. @ أهمية الجسر",
                "وتابع سامر الخطيب في جلسة حول موضوع \"الجسر القديم\"، قائلا إن الجسر آمن. @ الجسر آمن",
                "وأكد الوزير، خلال حضوره في إطار الجلسة الشهرية حول السياسة العامة، تجند كل العمال للجسر. @ تجند كل"
                        + " العمال للجسر",
                "وأعلنت الوزارة، اليوم الأربعاء، قرب افتتاح الجسر. @ قرب افتتاح الجسر",
                "وسأل سامر الخطيب: هل أغلق الجسر؟ وأين العمال؟ @ هل أغلق الجسر؟ وأين العمال",
                "وأكد سامر الخطيب أن الجسر سيفتح غدا، رافضا الرد على الأسئلة. @ الجسر سيفتح غدا",
                "لكن رئيسة اللجنة، ليلى حداد، نفت هذه الاتهامات. @ هذه الاتهامات",
                "وتوعدت الوزارة المتلاعبين بالأسعار بغرامات كبيرة. @ غرامات كبيرة",
                "وبررت اللجنة قرارها بـ\"تفشي السوق السوداء\". @ قرارها بـ\"تفشي السوق السوداء\"",
                "وصرح مصدر أمني بمديرية أمن الجيزة، للصحيفة، أن الجسر آمن. @ الجسر آمن",
                "وأفاد مصدر بوزارة الصحة بوفاة شخصين. @ وفاة شخصين",
                "واشتكت ليلى حداد من صعوبة الأسئلة وضيق الوقت. @ صعوبة الأسئلة وضيق الوقت",
                "وفور إعلان الشركة بدء الأشغال، تعذر المرور على الجسر. @ بدء الأشغال",
            })
    void isWhereTheArticleGoesOn(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ولوح النائب سامر حداد بالاستقالة، وهو موقف أيده نواب آخرون. @ الاستقالة",
                "وهددت الشركة بإغلاق المصنع، وهي خطوة قد تفقد المئات وظائفهم. @ إغلاق المصنع",
                "وطالبت النقابة بزيادة الأجور، وهو مطلب قديم. @ زيادة الأجور",
                "ودعا الاتحاد الأوروبي إلى وقف النار، وقد قتل مئة شخص منذ بدء القتال. @ وقف النار",
                "وطالب السكان بإصلاح الطريق، ورفع عدد منهم لافتات. @ إصلاح الطريق",
                "وطالب المعتصمون بإصلاح الطريق، وحمل عشرات منهم شموعا. @ إصلاح الطريق",
                "وطالب السكان بإصلاح الطريق، ورفع عدد من الحواجز. @ إصلاح الطريق، ورفع عدد من الحواجز",
                "وطالب السكان بإصلاح الطريق، فأمر المحافظ بتشكيل لجنة. @ إصلاح الطريق",
                "وطالبت ليلى حداد بتوفير حضانة، فوجه مدير الجامعة بدراسة الطلب. @ توفير حضانة",
                "وأعلنت الوزارة تعليق الرحلات، بعد أسبوع من تسجيل أول إصابة. @ تعليق الرحلات",
                "وهددت الوكالة بطرد الفريق، ما قد يعني غيابه عن الدورة. @ طرد الفريق",
                "وقال المدير إن الفرقة تلقت البلاغ، فتوجهت إلى الموقع. @ الفرقة تلقت البلاغ، فتوجهت إلى الموقع",
                "وقالت الوزارة إن الجسر انهار، وقد أغلق الطريق. @ الجسر انهار، وقد أغلق الطريق",
            })
    void endsBeforeACommentOnANounPhraseButNotInAClause(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال سامر الخطيب: \"لن نقبل ذلك\" في إشارة إلى القرار. @ \"لن نقبل ذلك\"",
                "وذكرت ليلى حداد أن \"المدير غادر المدينة\" من دون أن تسميه. @ \"المدير غادر المدينة\"",
                "وقال سامر الخطيب إن القرار \"خطوة إلى الوراء\" في تلميح إلى الحكومة السابقة. @ القرار \"خطوة إلى"
                        + " الوراء\"",
                "وقال سامر الخطيب إن القرار \"خطوة إلى الوراء\"، وقد طعنت فيه ثلاث منظمات. @ القرار \"خطوة إلى"
                        + " الوراء\"",
                "وقال سامر الخطيب إن \"الجسر آمن\"، وإن النفق سيفتح. @ \"الجسر آمن\"، وإن النفق سيفتح",
                "وقال سامر الخطيب إن القرار جاء في إشارة واضحة. @ القرار جاء في إشارة واضحة",
                "وأعلن سامر الخطيب إغلاق الجسر، غداة انهيار جزء منه. @ إغلاق الجسر",
                "وفند سامر الخطيب ما قيل، كما لم يخف غضبه. @ ما قيل",
                "وقلل سامر الخطيب من شأن الحادث، لكنه امتنع عن ذكر التفاصيل. @ شأن الحادث",
                "ونفت الوزارة إغلاق الجسر في البداية قبل أن تقر به أمس. @ إغلاق الجسر في البداية",
                "وأعلنت الوزارة إسقاط طائرتين شرق المدينة، من دون أن تحدد مصدرهما. @ إسقاط طائرتين شرق المدينة",
                "وقال سامر الخطيب إن الجسر سيفتح، دون أن يحدد موعدا. @ الجسر سيفتح",
                "وقال سامر الخطيب إن الجسر سيفتح، دون أي تأخير. @ الجسر سيفتح، دون أي تأخير",
                "وقال سامر الخطيب إن الجسر آمن، لكنه يحتاج إلى إصلاح. @ الجسر آمن، لكنه يحتاج إلى إصلاح",
            })
    void isBeforeARemarkOnTheWords(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقالت صحيفة الغد إن الجسر مغلق، ونقلت عن مصدر قوله إن الحل قريب.",
                "وقالت صحيفة الغد إن الجسر مغلق ونقلت عن مصدر قوله إن الحل قريب.",
                "وقالت صحيفة الغد إن الجسر مغلق، ونقلت الصحيفة عن مصدر قوله: الحل قريب.",
            })
    void isBeforeWordsThatArePassedOn(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly("الجسر مغلق", "الحل قريب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وعن مطالبة التجار بخفض الرسوم | رد الخطيب: هذا قرار ليس لنا. | خفض الرسوم",
                "وعن مطالبة التجار بخفض الرسوم | قال الخطيب إن القرار قريب. | خفض الرسوم",
                "وحول إعلان الشركة وقف الإنتاج | أوضح الخطيب أن القرار متوقع. | وقف الإنتاج",
                "وبعد إعلان الشركة وقف الإنتاج | أكدت الوزيرة ليلى حداد أن القرار متوقع. | وقف الإنتاج",
            })
    void isBeforeTheVerbOfTheSentenceThatTheNounOpens(String opening, String verb, String content) {
        assertThat(statementsOf("قال الوزير سامر الخطيب إن السوق مستقر. " + opening + " " + verb))
                .hasSize(3)
                .satisfies(s -> assertThat(s.get(1).content()).isEqualTo(content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت ليلى حداد | ، ولم ترد على سؤال عن توقيف الصحفي",
                "قالت ليلى حداد | ، ولم تعلق على التقارير",
                "قال سامر الخطيب | ، ولم يكشف عن مزيد من التفاصيل",
                "قال سامر الخطيب | ، ولم يحدد موعدا",
                "أكد المتحدث سامر الخطيب | ، ولم يجب على أسئلة الصحافيين",
            })
    void isBeforeWhatIsLeftUnsaid(String speaks, String unsaid) {
        assertThat(statementsOf(speaks + " أن الجسر أغلق لأسباب أمنية" + unsaid + "."))
                .singleElement()
                .satisfies(s -> assertThat(s.content()).isEqualTo("الجسر أغلق لأسباب أمنية"));
    }

    /** What another did not say, or somebody did not do, belongs to the words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الشركة خالفت القانون، ولم تكشف عن خسائرها",
                "الشركة خسرت القضية، ولم تحدد موعدا للاستئناف",
                "العامل غادر المصنع، ولم يرد على العنف",
            })
    void whatSomebodyElseLeavesUndoneBelongsToIt(String content) {
        assertThat(statementsOf("قال الوزير سامر الخطيب إن " + content + "."))
                .singleElement()
                .satisfies(s -> assertThat(s.content()).isEqualTo(content));
    }

    @ParameterizedTest
    @CsvSource({"كتبت صحيفة الغد, تسأل", "كتبت الصحيفة, تتساءل", "قال سامر الخطيب, يسأل", "قال سامر الخطيب, يضيف"})
    void isBeforeWhatIsSaidNext(String speaks, String verb) {
        assertThat(statementsOf(speaks + " أن الفوز صعب، قبل أن " + verb + ": \"ماذا سيفعل الخاسر؟\"."))
                .extracting(Said::content)
                .containsExactly("الفوز صعب", "\"ماذا سيفعل الخاسر؟\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"المحامي سامر الخطيب", "المحامي سامر الخطيب الذي وكله المنتجون"})
    void isTheLongerPartOfWhatAPhraseInterrupts(String source) {
        assertThat(statementsOf("ويستند القرار، وفق " + source + "، إلى قانون قديم لا يلزم الأمن العام."))
                .extracting(Said::content)
                .containsExactly("إلى قانون قديم لا يلزم الأمن العام");
    }

    @ParameterizedTest
    @ValueSource(strings = {"، ومنحته ثلاثة أيام للمغادرة", "، وأمهلته 48 ساعة", "، ومنحته خمسة أيام"})
    void isBeforeWhatWasDoneToWhomANounPhraseTellsOf(String clause) {
        assertThat(statementsOf("أعلنت الوزارة طرد الملحق العسكري" + clause + "."))
                .singleElement()
                .satisfies(s -> assertThat(s.content()).isEqualTo("طرد الملحق العسكري"));
    }

    @Test
    void isBeforeWhatIsSaidHere() {
        assertThat(statementsOf("وقال سامر الخطيب إن الجسر مغلق، وهنا يشدد المدير على أهمية الطريق."))
                .extracting(Said::content)
                .containsExactly("الجسر مغلق", "أهمية الطريق");
    }

    @Test
    void isBeforeWhatAnotherSaysAgainstIt() {
        assertThat(statementsOf("وقال سامر الخطيب إن الجسر مغلق، غير أن وزارة النقل أكدت أن الطريق مفتوح."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", "الجسر مغلق"), tuple("وزارة النقل", "الطريق مفتوح"));
    }

    @Test
    void isBeforeTheClauseOfTheVerbAroundTheNoun() {
        assertThat(statementsOf("وقالت الهيئة، بعد إعلان الجيش السيطرة على المدينة، إنها ماضية في العمل."))
                .extracting(Said::content)
                .containsExactly("السيطرة على المدينة", "ماضية في العمل");
    }

    @Test
    void isNotBeforeTheContentHasBegun() {
        assertThat(statementsOf("وقالت الصحيفة إنه طيلة السنوات الماضية، كان الباحثون يتوقعون وصول الآلة."))
                .first()
                .extracting(Said::content)
                .isEqualTo("طيلة السنوات الماضية، كان الباحثون يتوقعون وصول الآلة");
    }

    @Test
    void theParticipleAfterACommaHasItsOwn() {
        assertThat(statementsOf("علقت ليلى حداد على الأخبار المتداولة، مؤكدة خلال لقاء صحفي أنها لا تعرف مصدرها."))
                .extracting(Said::cue, Said::content)
                .containsExactly(tuple("مؤكدة", "لا تعرف مصدرها"));
    }

    @Test
    void aWordInQuotationMarksFarFromTheCueIsNotWhatWasSaid() {
        assertThat(statementsOf("ووصفت ليلى حداد الذعر الذي انتابها عندما شعرت \"بشدة\" بهزات الزلزال."))
                .isEmpty();
        assertThat(statementsOf("وفي تصريحاته لهيئة الإذاعة \"بي بي سي\"، وصف سامر الخطيب الارتفاع الحالي."))
                .isEmpty();
    }

    @Test
    void aConjunctionMayStandApart() {
        assertThat(statementsOf("قال سامر الخطيب إن العمل مستمر و أضاف أن الطريق آمن ، و طالب بالهدوء."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(
                        tuple("سامر الخطيب", "العمل مستمر"),
                        tuple("سامر الخطيب", "الطريق آمن"),
                        tuple("سامر الخطيب", "الهدوء"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "رفضت الرد على أسئلة الصحفيين",
                "دعت السكان إلى التعاون",
                "أكدت أن الطريق سالك",
                "أشادت بعمال الصيانة",
            })
    void isBeforeWhatTheSpeakerSaysAsWell(String clause) {
        assertThat(statementsOf("وقالت ليلى حداد إن الجسر آمن، كما " + clause + "."))
                .allMatch(s -> "ليلى حداد".equals(s.speaker()))
                .first()
                .extracting(Said::content)
                .isEqualTo("الجسر آمن");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "، على هامش مؤتمر في عمان",
                "، خلال مؤتمر صحفي في عمان",
                "، بعد لقاء مع المديرين",
                "، عقب اجتماع في القصر",
                " وذلك خلال مؤتمر صحفي",
                " وذلك في تصريح لصحيفة الغد",
                "، في أول تعليق على الأزمة",
                "، في أول ظهور له منذ شهر",
                "، دون الكشف عن الموعد",
                "، ما أثار غضب الأهالي",
            })
    void onWhatOccasionSomethingWasSaidIsNoPartOfIt(String occasion) {
        assertThat(statementsOf("قال سامر الخطيب إن الحكومة ستفتح المدارس" + occasion + "."))
                .extracting(Said::content)
                .containsExactly("الحكومة ستفتح المدارس");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الحكومة ستفتح المدارس.. وإن الدراسة ستبدأ غدا",
                "الحكومة ستفتح المدارس وذلك لأن الوباء تراجع",
                "الحكومة ستفتح المدارس، وستغلق المسابح، وتعيد فتح الأسواق",
                "الحكومة ستفتح المدارس بعد أن تراجع الوباء",
                "الحكومة ستفتح المدارس، بما في ذلك مدارس القرى",
            })
    void whatIsSaidGoesOn(String content) {
        assertThat(statementsOf("قال سامر الخطيب إن " + content + "."))
                .extracting(Said::content)
                .containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في تطور قد يزيد التوتر",
                "في تحول لافت عن موقفه السابق",
                "في تصعيد للخلاف مع النقابات",
                "في تراجع عن تعهداته",
                "في تناقض مع ما أعلنه الرئيس",
                "في أحدث ضربة للاقتصاد",
                "في آخر خطوة من نوعها",
                "في أول تصريح له منذ عام",
            })
    void whatTheArticleRemarksIsNoPartOfIt(String remark) {
        assertThat(statementsOf("قال سامر الخطيب إن المصنع سيغلق، " + remark + "."))
                .extracting(Said::content)
                .containsExactly("المصنع سيغلق");
    }

    @ParameterizedTest
    @ValueSource(strings = {" وذلك ردا على سؤال للصحيفة", " وذلك تعليقا على الإضراب", "؛ وذلك بعد أيام على الإضراب"})
    void whatItAnswersIsNoPartOfIt(String occasion) {
        assertThat(statementsOf("قال سامر الخطيب إن القرار \"نهائي\"" + occasion + "."))
                .extracting(Said::content)
                .containsExactly("القرار \"نهائي\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شدد سامر الخطيب على أن",
                "أكد سامر الخطيب على أن",
                "أشار سامر الخطيب إلى أن",
                "أكد سامر الخطيب أن"
            })
    void aColonAfterWhatOpensAClauseIsNoPartOfIt(String cue) {
        assertThat(statementsOf(cue + ": \"القرار نهائي\"."))
                .extracting(Said::content, Said::form)
                .containsExactly(tuple("\"القرار نهائي\"", StatementForm.DIRECT));
    }

    @Test
    void aHeadlineTellsWhoDidIt() {
        assertThat(Reading.withHeadline(
                                "منظمة العدل تدين استخدام القوة ضد العمال من قبل الشرطة", "عاد الهدوء إلى المدينة.")
                        .statements())
                .extracting(Said::content)
                .containsExactly("استخدام القوة ضد العمال من قبل الشرطة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المشروع يسير وفق المخطط له",
                "الوزارة تعمل وفق استراتيجية واضحة",
                "المدرسة تدار وفقا لأفضل المعايير",
                "العمل يمضي حسب المراحل المقررة",
            })
    void goesOnWithWhatIsFollowed(String content) {
        assertThat(statementsOf("وأكد الوزير سامر الخطيب أن " + content + "."))
                .extracting(Said::content)
                .containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "ودعا سامر الخطيب إلى «ضبط النفس» وحل المسألة بالحوار. @ «ضبط النفس» وحل المسألة بالحوار",
                "ودعت ليلى حداد إلى «ضبط النفس» ووقف القتال. @ «ضبط النفس» ووقف القتال",
                "وأعرب سامر حداد عن \"أسفه العميق\" وعن \"أمله في الحل\". @ \"أسفه العميق\" وعن \"أمله في الحل\"",
                "وحذرت ليلى حداد من «خطر حقيقي»، ومن «عواقب وخيمة» على المدينة. @ «خطر حقيقي»، ومن «عواقب وخيمة» على المدينة",
                "ودعا سامر حداد إلى «حوار جاد» وإلى «وقف القتال»، وقال إن الجسر مغلق. @ «حوار جاد» وإلى «وقف القتال»",
                "وحذرت ليلى حداد من «خطر حقيقي» ومن المقرر أن تعود غدا. @ «خطر حقيقي»",
                "ودعت ليلى حداد إلى «تحقيق مستقل» ومحاسبة المسؤولين. @ «تحقيق مستقل» ومحاسبة المسؤولين",
                // what may as well be what whoever speaks does next
                "ودعا سامر الخطيب إلى «ضبط النفس» ورفض العنف. @ «ضبط النفس»",
                "ودعا سامر الخطيب إلى «ضبط النفس» وغادر المدينة. @ «ضبط النفس»",
                "وقال سامر الخطيب: «سنعود غدا» وفتح الباب. @ «سنعود غدا»",
            })
    void goesOnWithWhatIsDemandedToo(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).first().isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وبعدما أكد سامر الخطيب أن الوضع صعب، طالب بالحوار. | الوضع صعب",
                "وإذ رأى سامر الخطيب أن الموازنة قاسية، طالب بتعديلها. | الموازنة قاسية",
                "وإذ رأى سامر الخطيب أن الموازنة قاسية، دعا إلى الحوار. | الموازنة قاسية",
                // a clause that has not had its verb yet
                "وقال سامر الخطيب إن رجلا غاضبا، طالب بالحوار. | رجلا غاضبا، طالب بالحوار",
            })
    void endsWithAPredicateBeforeTheMainVerb(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).first().isEqualTo(content);
    }

    @Test
    void aConjunctionApartFromTheNextVerbIsNoContent() {
        assertThat(
                        statementsOf(
                                "أعلن الخطيب ، أن الجسر مغلق ، معتبرا ذلك خطأ كبيرا ، و مؤكدا أن العمل مستمر ، كما و شدد على أن الطريق طويل ."))
                .extracting(Said::content)
                .containsExactly("الجسر مغلق", "ذلك خطأ كبيرا", "العمل مستمر", "الطريق طويل");
    }

    @Test
    void thisBeforeTheNextNewsIsNoContent() {
        assertThat(statementsOf("قالت الحكومة إن الجسر مغلق، هذا وأكد سامر الخطيب أن الطريق طويل."))
                .extracting(Said::content)
                .containsExactly("الجسر مغلق", "الطريق طويل");
    }

    /** Before the sentence goes on that a clause of time has opened. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وبعد أن قال سامر الخطيب إن الجسر مغلق، غادر الوفد القاعة. | الجسر مغلق",
                "وعقب البيان الذي أكد أن الجسر مغلق، غادر السكان المدينة. | الجسر مغلق",
                "وبعد أن اتهم سامر الخطيب الحكومة بالتقصير، خرج الوزير من القاعة. | التقصير",
                "وبعد التقرير الذي اتهم الحكومة بالتقصير، خرج الوزير من القاعة. | التقصير",
            })
    void isWhereTheSentenceGoesOnAfterAClauseOfTime(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وقال سامر الخطيب إن الجسر مغلق، وفي الوقت نفسه، ذكرت الشركة أن النفق آمن. @ الجسر مغلق|النفق آمن",
                "وقالت ليلى حداد إن العمل توقف، ومن جهة أخرى، قال المدير سامر الخطيب إن العمال عادوا. @ العمل توقف|العمال"
                        + " عادوا",
                "وأكد سامر الخطيب أن الخطة جاهزة، وأما ليلى حداد فقد أكدت أن المال موجود. @ الخطة جاهزة|المال"
                        + " موجود",
                "وأكد سامر الخطيب أن الخطة جاهزة، وفي السياق ذاته، أكدت ليلى حداد أن المال موجود. @ الخطة جاهزة|المال"
                        + " موجود",
                "وأكد سامر الخطيب أن الخطة جاهزة، وعلى الصعيد نفسه، أعلنت ليلى حداد أن المال موجود. @ الخطة جاهزة|المال"
                        + " موجود",
                "وقال سامر الخطيب إن الجسر مغلق في الشمال، وفي الجنوب، وذكرت الشركة أن النفق آمن. @ الجسر مغلق في الشمال، وفي"
                        + " الجنوب|النفق آمن",
            })
    void isBeforeWhatJoinsTheNextClause(String sentence, String contents) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(contents.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وذكر التقرير بعنوان \"أطفال المدينة\" أن الجسر مغلق.",
                "وأفاد التقرير بعنوان \"أطفال المدينة\" بأن الجسر مغلق.",
                "وأكدت الدراسة بعنوان \"أطفال المدينة\" أن الجسر مغلق.",
            })
    void isNotWhatTheOneIsCalledWhoTellsIt(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly("الجسر مغلق");
    }

    /** What opens with a judgement on what follows is told before the next cue. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقالت الوزيرة إن من المهم ترميم القلعة، مضيفة أن السور متين.",
                "وقالت الوزيرة إن من المهم ترميم القلعة، كما أكدت أن السور متين.",
                "وأعلنت الهيئة أن من الضروري ترميم القلعة، حيث أوضحت أن السور متين.",
                "وقالت الوزيرة إن من المهم ترميم القلعة، وأضافت أن السور متين.",
                "وقالت الوزيرة إن في القلعة أبراجا، وأضافت أن السور متين.",
            })
    void endsAfterAJudgement(String sentence) {
        assertThat(statementsOf(sentence))
                .hasSize(2)
                .first()
                .satisfies(s -> assertThat(s.content()).doesNotContain("السور"));
    }
}
