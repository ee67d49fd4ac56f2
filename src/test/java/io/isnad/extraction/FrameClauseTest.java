package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Reading.toldIn;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses and phrases about the speaker, or about what the words were said in, that stand before the content. */
class FrameClauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وأوضحت المنظمة في تقريرها الذي حمل عنوان \"طريق طويل\"، أن الجسر مغلق. @ المنظمة @ أوضحت @ الجسر مغلق",
                "وأكدت ليلى حداد في تصريحات أعقبت الجلسة، اليوم، عدم وجود أضرار. @ ليلى حداد @ أكدت @ عدم وجود أضرار",
                "وأشارت المنظمة التي تتخذ من لندن مقرا لها، إلى محاكمات جرت في الجنوب. @ المنظمة @ أشارت @ محاكمات جرت"
                        + " في الجنوب",
                "ووجدت الدراسة التي نشرت نتائجها أن الجسر قديم. @ الدراسة @ وجدت @ الجسر قديم",
                "وطلبت الوزارة من المواطنين البقاء في البيوت. @ الوزارة @ طلبت @ البقاء في البيوت",
                "وأظهرت البيانات أن الجسر قديم. @ البيانات @ أظهرت @ الجسر قديم",
                "وشدد سامر الخطيب في كلمة ألقاها خلال افتتاح المعرض على ضرورة الإصلاح. @ سامر الخطيب @ شدد @ ضرورة"
                        + " الإصلاح",
                "وأشاد سامر الخطيب بلغة الكتاب. @ سامر الخطيب @ أشاد @ لغة الكتاب",
                "وطالب سامر الخطيب بسرعة الإفراج عن الصحفيين. @ سامر الخطيب @ طالب @ سرعة الإفراج عن الصحفيين",
                "وندد سامر الخطيب بشدة بالقرار الأخير. @ سامر الخطيب @ ندد @ القرار الأخير",
                "وأشاد خبراء عديدون بقرار الوزارة. @ خبراء عديدون @ أشاد @ قرار الوزارة",
                "وحذرت آن صوفي دوليل من أن الطريق مغلق. @ آن صوفي دوليل @ حذرت @ الطريق مغلق",
                "وتوقع ثلاثة محللين زيادة الأسعار. @ ثلاثة محللين @ توقع @ زيادة الأسعار",
                "وتوقع اثنان من أصل عشرة مشاركين خفض الفائدة. @ مشاركين @ توقع @ خفض الفائدة",
                "قال سامر الخطيب اليوم \"الثلاثاء\" إن الجسر مغلق. @ سامر الخطيب @ قال @ الجسر مغلق",
                "وقال سامر الخطيب لن نقبل بذلك. @ سامر الخطيب @ قال @ لن نقبل بذلك",
                "وقال مراسل \"النور\" إن القاضي نبيل الحداد تلا الحكم. @ مراسل \"النور\" @ قال @ القاضي نبيل الحداد"
                        + " تلا الحكم",
                "وكشف تقرير أصدره اليوم المركز الإعلامي بالأمانة، أن الجسر مغلق. @ تقرير @ كشف @ الجسر مغلق",
                "وأعلن سامر الخطيب أن الجسر مغلق، جاء ذلك خلال مؤتمر صحفي. @ سامر الخطيب @ أعلن @ الجسر مغلق",
                "اعتبر سامر الخطيب في مؤتمر صحفي القرار خطوة مهمة. @ سامر الخطيب @ اعتبر @ القرار خطوة مهمة",
                "نفى سامر الخطيب في اتصال هاتفي الأنباء المتداولة. @ سامر الخطيب @ نفى @ الأنباء المتداولة",
                "وقال سامر الخطيب، الذي يعرف بـ\"أبو الليل\"، إن الجسر مغلق. @ سامر الخطيب @ قال @ الجسر مغلق",
                "ونفت هيئة الدفاع في بيان استهداف المدنيين. @ هيئة الدفاع @ نفت @ استهداف المدنيين",
                "وأكد الوزير في كلمة افتتاح المؤتمر ضرورة الحوار. @ الوزير @ أكد @ ضرورة الحوار",
                "وأهابت المديرية العامة بالجميع توخي الحيطة والحذر. @ المديرية العامة @ أهابت @ توخي الحيطة والحذر",
                "وتوقعت وزارة الزراعة أيضا، هطول أمطار خفيفة. @ وزارة الزراعة @ توقعت @ هطول أمطار خفيفة",
                "وأوضح سامر الخطيب في تصريحات صحفية بشرم الشيخ اليوم، حول الأسعار، أن الجسر مغلق. @ سامر الخطيب @ أوضح"
                        + " @ الجسر مغلق",
                "وأعلن \"سامر الخطيب\"، في التاسع من الشهر الماضي، انتهاء المشاورات. @ سامر الخطيب @ أعلن @ انتهاء"
                        + " المشاورات",
                "أعلن الناطق باسم جماعة \"النور\" محمد عبدالسلام، مساء الأحد، أن الجسر مغلق. @ محمد عبدالسلام @ أعلن @"
                        + " الجسر مغلق",
                "ولفت ناطق الجماعة إلى صنعاء السبت، إلى أن الجسر مغلق. @ ناطق الجماعة @ لفت @ الجسر مغلق",
                "وقال سامر الخطيب في حديث لـ\"العربية\" و\"الحدث\": إن الجسر مغلق. @ سامر الخطيب @ قال @ الجسر مغلق",
                "ونقلت وكالة الأنباء عن مبعوث الأمم المتحدة إلى اليمن، قوله إن الجسر مغلق. @ مبعوث الأمم المتحدة إلى"
                        + " اليمن @ قوله @ الجسر مغلق",
                "نفى سامر الخطيب رئيس قطاع التعليم بالوزارة، ما تم تداوله أمس. @ سامر الخطيب @ نفى @ ما تم تداوله أمس",
                "وأكدت مصادر مسؤولة، أن التجمعات أمام اللجان، ترجع إلى ضيق المكان. @ مصادر مسؤولة @ أكدت @ التجمعات"
                        + " أمام اللجان، ترجع إلى ضيق المكان",
                "على الرغم من تأكيد الوزارة أن العمال باشروا العمل، إلا أن الجسر مغلق. @ الوزارة @ تأكيد @ العمال"
                        + " باشروا العمل",
                "ودعا الجيش سكان 14 قرية في الجنوب إلى الإخلاء الفوري. @ الجيش @ دعا @ الإخلاء الفوري",
                "أفاد شهود عيان عن مقتل ثلاثة أشخاص. @ شهود عيان @ أفاد @ مقتل ثلاثة أشخاص",
                "وأشارت \"إير كندا\" في بيان إلى أن الرحلات مستمرة. @ إير كندا @ أشارت @ الرحلات مستمرة",
                "أفاد مصدر أمني بمحافظة كركوك العراقية أمس بإصابة خمسة من السكان. @ مصدر أمني بمحافظة كركوك العراقية @ أفاد @ إصابة خمسة من"
                        + " السكان",
                "وأكد الوزير سامر الخطيب تلقي الحكومة تحذيرات من الهجمات. @ سامر الخطيب @ أكد @ تلقي الحكومة تحذيرات"
                        + " من الهجمات",
                "وذكر بيتشاي أن الجسر مغلق. @ بيتشاي @ ذكر @ الجسر مغلق",
                "وتوضح رما علي، صاحبة الدار، أن الهزة حدثت في الصباح. @ رما علي @ توضح @ الهزة حدثت في الصباح",
                "ونفت الفنانة ليلى حداد، بطريقة غير مباشرة، الأخبار المتداولة. @ ليلى حداد @ نفت @ الأخبار المتداولة",
                "نفت الفنانة ليلى حداد، ما تردد من شائعات. @ ليلى حداد @ نفت @ ما تردد من شائعات",
                "وأضافت \"ليلى\"، خلال تصريحات لها، أن الجسر مغلق. @ ليلى @ أضافت @ الجسر مغلق",
                "وسرعان ما عبّر عدد من السكان عن تعاطفهم. @ عدد من السكان @ عبّر @ تعاطفهم",
                "وبينت بطلة مسلسل \"نجوم الليل\"، أن الجسر مغلق. @ بطلة مسلسل @ بينت @ الجسر مغلق",
                "وأظهر استطلاع جديد نشر السبت، على القناة الأولى أن الجسر قديم. @ استطلاع جديد @ أظهر @ الجسر قديم",
                "كما كشف سبر آراء جديد عن تقدم المعارضة. @ سبر آراء جديد @ كشف @ تقدم المعارضة",
                "وتعهد سامر الخطيب بعدم العودة إلى الحرب. @ سامر الخطيب @ تعهد @ عدم العودة إلى الحرب",
                "ووجد أولئك الباحثون أن الجسر قديم. @ الباحثون @ وجد @ الجسر قديم",
                "ودعا سامر الخطيب الدول الشقيقة والصديقة إلى مساعدة البلاد. @ سامر الخطيب @ دعا @ مساعدة البلاد",
                "وتمنى سامر الخطيب للمدينة أن يعود إليها الهدوء. @ سامر الخطيب @ تمنى @ يعود إليها الهدوء",
                "وأكد سامر الخطيب المشرف على الدراسة أن النوم مفيد. @ سامر الخطيب @ أكد @ النوم مفيد",
                "وأفادت شركة بي.إم.آي بأن الجسر مغلق. @ شركة بي @ أفادت @ الجسر مغلق",
            })
    void leadTo(String sentence, String speaker, String cue, String content) {
        assertThat(statementsOf(sentence)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قالت ليلى حداد في مقابلة نُشرت أمس إنها على ثقة بأن الجسر سيفتح.",
                "قالت ليلى حداد في مقابلة نشرت الأحد إنها على ثقة بأن الجسر سيفتح.",
                "قالت ليلى حداد في بيان صدر أمس إنها على ثقة بأن الجسر سيفتح.",
            })
    void howTheTextCameOut(String sentence) {
        assertThat(statementsOf(sentence))
                .containsExactly(said("ليلى حداد", "قالت", "على ثقة بأن الجسر سيفتح", INDIRECT));
    }

    /** Some newspapers write a comma for the colon. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وتابع، ما حدث يعد خطأ كبيرا. @ تابع @ ما حدث يعد خطأ كبيرا",
                "وأضاف، هذا القرار سيغير كل شيء. @ أضاف @ هذا القرار سيغير كل شيء",
                "واستطرد، هناك أمور كثيرة تغيرت. @ استطرد @ هناك أمور كثيرة تغيرت",
                "وأضاف، القرار نهائي. @ أضاف @ القرار نهائي",
                "وأضاف، أشعر بقلق بالغ. @ أضاف @ أشعر بقلق بالغ",
                "وأضاف، اليوم الأحد، أن القرار نهائي. @ أضاف @ القرار نهائي",
                "وتابع، خلال المؤتمر، أن القرار نهائي. @ تابع @ القرار نهائي",
            })
    void aPauseBeforeTheWords(String sentence, String cue, String content) {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق. " + sentence))
                .element(1)
                .isEqualTo(said("سامر الخطيب", cue, content, INDIRECT));
    }

    /** Some newspapers write dots for the comma. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأكد سامر الخطيب .. أن الجسر مغلق.",
                "وأكد سامر الخطيب.. أن الجسر مغلق.",
                "وأكد سامر الخطيب في تصريحات لوكالة الأنباء على هامش المؤتمر … أن الجسر مغلق.",
            })
    void dotsBeforeTheWords(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("سامر الخطيب", "أكد", "الجسر مغلق", INDIRECT));
    }

    @Test
    void dotsBeforeAnotherSentenceEndTheirs() {
        assertThat(statementsOf("وأكد سامر الخطيب أن الجسر مغلق.. وغادر المدينة."))
                .containsExactly(said("سامر الخطيب", "أكد", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aPauseBeforeWhoSpeaks() {
        assertThat(statementsOf("قال سامر الخطيب إن الجسر مغلق. وأضاف، المدير ماجد حداد، أن القرار نهائي."))
                .element(1)
                .isEqualTo(said("ماجد حداد", "أضاف", "القرار نهائي", INDIRECT));
        assertThat(statementsOf("وتابع الجمهور، الذي ملأ الملعب، المباراة.")).isEmpty();
    }

    @Test
    void wordsBetweenCommasInsideAQuotationAreNoAside() {
        assertThat(statementsOf("وقال سامر الخطيب، خلال مؤتمر صحفي: \"كنا نعرف أن الفريق قوي، إنه يوم حزين، سنعود\"."))
                .containsExactly(said("سامر الخطيب", "قال", "\"كنا نعرف أن الفريق قوي، إنه يوم حزين، سنعود\"", DIRECT));
    }

    @Test
    void aDescriptionAfterANameEndsWithItsComma() {
        assertThat(statementsOf("انتقد سامر الخطيب نجم الفريق، القرارات التي اتخذها المدرب."))
                .containsExactly(said("سامر الخطيب", "انتقد", "القرارات التي اتخذها المدرب", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"الجسر مغلق منذ أمس\"", "الجسر مغلق منذ أمس"})
    void aColonAtTheEndOfAParagraphOpensTheNext(String words) {
        assertThat(statementsOf("قال وزير الخارجية سامر الخطيب:", words))
                .containsExactly(said("سامر الخطيب", "قال", words, DIRECT));
    }

    @Test
    void whatStandsInOneOfSeveral() {
        assertThat(statementsOf("وجاء في إحدى التغريدات، \"ألمكم ألمنا ولن ننساكم\"."))
                .extracting(Said::content)
                .containsExactly("\"ألمكم ألمنا ولن ننساكم\"");
    }

    @Test
    void whatTheSourceIsQuotedAsSayingIsCountedOnce() {
        Reading reading = Reading.of("وذكرت قناة المحطة اليوم نقلا عن مصدر أمني قوله إن الجسر مغلق.");
        assertThat(reading.statements()).containsExactly(said("مصدر أمني", "قوله", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf("ونقلت الوكالة عن مصدر عسكري القول إن الجسر مغلق."))
                .containsExactly(said("مصدر عسكري", "القول", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf("ونقلت المنظمة عن أكثر من خمسة ناشطين قولهم إن الجسر مغلق."))
                .containsExactly(said("ناشطين", "قولهم", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aNounAfterAVerbIsItsSubject() {
        assertThat(statementsOf("وارتفع عدد المصابين في هجوم استهدف \"مركزا طبيا\" أمس."))
                .isEmpty();
    }

    @Test
    void aVerbInSomebodysOwnWordsMayBeHisOwn() {
        assertThat(statementsOf("وقال سامر الخطيب: \"أريد أن أعلم لماذا أغلق الجسر\"."))
                .containsExactly(said("سامر الخطيب", "قال", "\"أريد أن أعلم لماذا أغلق الجسر\"", DIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال سامر الخطيب الذي سبق أن نال جائزة كبيرة إن الجسر مغلق.",
                "وقال سامر الخطيب الذي سبق له أن نال جائزة كبيرة إن الجسر مغلق.",
                "وقال سامر الخطيب الذي يعتقد أن الجائزة كبيرة إن الجسر مغلق.",
            })
    void aClauseInsideWhatIsToldOfTheSpeaker(String text) {
        assertThat(statementsOf(text)).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت حكومة الإنقاذ المعترف بها دوليا وقف القتال. | حكومة الإنقاذ: أعلنت: وقف القتال",
                "وأكد التحالف الداعم للحكومة السورية المعترف بها دوليا تعليق العملية. | التحالف: أكد: تعليق العملية",
                "أعلنت جماعة النصر المدعومة إيرانيا وقف القتال. | جماعة النصر: أعلنت: وقف القتال",
                "وأعلن الجيش السوري الحر المدعوم من أنقرة سيطرته على البلدة. | الجيش السوري الحر: أعلن: سيطرته على البلدة",
                "وأعلنت القوات الموالية لحكومة البلاد المدعومة من التحالف سيطرتها على الميناء. | القوات: أعلنت: سيطرتها على الميناء",
                "وأعلنت حركة أنصار السلام المتحالفة مع إيران وقف القتال. | حركة أنصار السلام: أعلنت: وقف القتال",
                "أعلنت كتائب النصر التابعة لجبهة الإنقاذ مسؤوليتها عن الهجوم. | كتائب النصر: أعلنت: مسؤوليتها عن الهجوم",
                "وأعلنت الحكومة السورية الجديدة وقف القتال. | الحكومة السورية الجديدة: أعلنت: وقف القتال",
            })
    void whoseSideABodyIsOnIsNoContent(String text, String told) {
        assertThat(toldIn(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دعت قوى الإصلاح وهي تكتل سياسي معارض، إلى تظاهرة جديدة. | قوى الإصلاح: دعت: تظاهرة جديدة",
                "دعت جبهة الإنقاذ وهي حركة مسلحة تنشط في الشمال إلى وقف القتال. | جبهة الإنقاذ: دعت: وقف القتال",
                "وحذرت منظمة الأفق وهي منظمة غير حكومية مقرها لندن من كارثة. | منظمة الأفق: حذرت: كارثة",
                "وحذرت منظمة الأفق وهي جزء من تحالف دولي من كارثة. | منظمة الأفق: حذرت: كارثة",
                "وأدانت رابطة المعلمين وهي نقابة مستقلة، اعتقال المتظاهرين. | رابطة المعلمين: أدانت: اعتقال المتظاهرين",
                "وقال سامر الخطيب وهو عضو في البرلمان إن الجسر مغلق. | سامر الخطيب: قال: الجسر مغلق",
            })
    void whatABodyIsStandsBeforeWhatItSays(String text, String told) {
        assertThat(toldIn(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اتهم سامر الخطيب دول التحالف بقيادة السعودية في الجنوب، بالعمل على إفشال الحوار، بدلا من القبول بالمبادرة. | العمل على إفشال الحوار، بدلا من القبول بالمبادرة",
                "اتهم سامر الخطيب الحركة بزعامة حسن حداد بقصف المدينة. | قصف المدينة",
                "وطالب سامر الخطيب اللجنة برئاسة القاضية ليلى حداد بإعلان النتائج. | إعلان النتائج",
                "اتهم سامر الخطيب الشرطي بقيادة السيارة بسرعة. | قيادة السيارة بسرعة",
                "ورحب سامر الخطيب بقيادة السعودية للتحالف. | قيادة السعودية للتحالف",
            })
    void whoLeadsThoseWhoAreAccusedIsNoCharge(String text, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأعربت مجموعة \"الثلاثية\" (فرنسا، إيطاليا، مصر) والاتحاد الأوروبي، عن قلقها من التصعيد. | عن | قلقها من التصعيد",
                "ودعت جبهة الإنقاذ (معارضة) والحزب الحر إلى وقف القتال. | إلى | وقف القتال",
            })
    void whoElseSpeaksAfterBrackets(String text, String preposition, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كما اتهم سامر الخطيب، كلا من ليلى حداد وحسن ناصر بإخفاء المعلومات. | إخفاء المعلومات",
                "واتهمت الحكومة كلا من إيران وروسيا بإخفاء المعلومات. | إخفاء المعلومات",
                "وحملت الحكومة كلا من إيران وروسيا المسؤولية عن الهجوم. | المسؤولية عن الهجوم",
                "وطالب سامر الخطيب كلا من إيران وروسيا بوقف القتال. | وقف القتال",
            })
    void severalAreAccusedOrCalledUpon(String text, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ودعا البيان الختامي للمؤتمر الجانبين إلى تجنب التصعيد. | تجنب التصعيد",
                "ودعا البيان الختامي للقمة الأطراف إلى الحوار. | الحوار",
                "ودعا البيان للحوار. | حوار",
            })
    void whoseTextItIsIsNoContent(String text, String content) {
        assertThat(statementsOf(text)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وأشار الوزير سامر الخطيب الذي زار المدينة وتحدث إلى سكانها، إلى أن العمل بدأ. @ سامر الخطيب: أشار:"
                        + " العمل بدأ",
                "ولفتت ليلى حداد التي تدير المتحف وتؤمن بدوره، إلى أن العمل بدأ. @ ليلى حداد: لفتت: العمل بدأ",
                "وقالت الوزيرة ليلى حداد التي زارت المدينة ودعت إلى الهدوء، إن العمل بدأ. @ ليلى حداد: دعت: الهدوء"
                        + " + ليلى حداد: قالت: العمل بدأ",
                "وشددت ليلى حداد التي زارت المدينة ورحبت بالمشروع، على أن العمل بدأ. @ ليلى حداد: رحبت: المشروع"
                        + " + ليلى حداد: شددت: العمل بدأ",
                "وقال سامر الخطيب الذي زار المدينة، وأكد أن العمل بدأ. @ سامر الخطيب: أكد: العمل بدأ",
            })
    void whoSpeaksSaysSomethingInTheClauseAboutHimToo(String text, String expected) {
        assertThat(toldIn(text)).isEqualTo(expected);
    }

    /** What stands between commas after the name tells who somebody is, whatever noun, preposition or addressee follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأعلن نادر الصفدي، وهو أب لطفلين، حالة الطوارئ في الوادي. | حالة الطوارئ في الوادي",
                "وانتقدت سلمى الصفدي، أستاذة التاريخ في جامعة حلب، هدم القلعة. | هدم القلعة",
                "ودعا نادر الصفدي، الذي يعمل في المتحف، في ختام الجولة إلى ترميم القلعة. | ترميم القلعة",
                "وأقر نادر الصفدي، وهو طبيب من حلب، للصحفيين بأن السور متين. | السور متين",
                "وطلب نادر الصفدي، وهو نائب سابق، من البلدية ترميم القلعة. | ترميم القلعة",
            })
    void goesOnAfterWhoSomebodyIs(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    /** All of those who are addressed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وحذر نادر الصفدي الأطراف كافة من التصعيد. | التصعيد",
                "وطلب نادر الصفدي من الجهات كافة حماية القلعة. | حماية القلعة",
            })
    void goesPastAllOfThem(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    /** Of how many years who speaks is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأعلنت سلمى الصفدي ذات الـ31 عاما ترميم القلعة.",
                "وأعلن نادر الصفدي ذو الـ 31 عاما ترميم القلعة.",
                "وأعلن نادر الصفدي صاحب الـ31 عاما ترميم القلعة.",
            })
    void goesPastTheirYears(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly("ترميم القلعة");
    }

    /** No comma closes the clause about who speaks; the preposition is that of the verb before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "دعا سامر الخطيب الذي يرأس اللجنة إلى تحسين الخدمات. @ سامر الخطيب @ تحسين الخدمات",
                "رحب السفير الفرنسي الذي يزور بيروت بتشكيل الحكومة. @ السفير الفرنسي @ تشكيل الحكومة",
                "شدد المدرب الذي تولى المنصب على أهمية المباراة. @ المدرب @ أهمية المباراة",
                "دعا السفير الذي وصل إلى صنعاء إلى وقف القتال. @ السفير @ وقف القتال",
                "دعا النائب الذي استقال أمس إلى وقف القتال. @ النائب @ وقف القتال",
                "رحب النادي الذي فاز أمس بالكأس بقرار الاتحاد. @ النادي @ قرار الاتحاد",
                "أعربت اللاعبة التي أحرزت الميدالية الذهبية عن سعادتها بالفوز. @ اللاعبة @ سعادتها بالفوز",
                "حذر الأمين العام الذي يزور موسكو حاليا من مخاطر الحرب. @ الأمين العام @ مخاطر الحرب",
                "أكد السفير الذي التقى نظيره التركي أهمية العلاقات. @ السفير @ أهمية العلاقات",
                "أعلن النائب الذي استقال من الحزب تأسيس حزب جديد. @ النائب @ تأسيس حزب جديد",
                "أعلنت اللجنة التي تتولى منذ سنوات تنظيم المهرجان تأجيل الدورة المقبلة. @ اللجنة @ تأجيل الدورة المقبلة",
            })
    void goesOnAfterAClauseWithoutComma(String sentence, String speaker, String content) {
        assertThat(statementsOf(sentence))
                .extracting(s -> s.speaker() + ": " + s.content())
                .containsExactly(speaker + ": " + content);
    }

    /** The verb of the clause, or a noun in it, takes the preposition. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أكد اللاعب الذي سجل هدفه على ملعب الاتحاد.",
                "أعلن النائب الذي كتب مقالا عن الفساد.",
                "أدان الوزير الذي دفع الناس إلى القتال.",
                "أعلن المدير الذي يتولى إدارة المصنع.",
            })
    void whatTheClauseTakesIsNoContent(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    /** By "ب" also how something is done is told: "في حفل بحضور السفراء". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وأشاد رئيس بعثة المراقبين سامر الخطيب، في تصريح صحفي، بمشاركة النساء في الانتخابات. @ مشاركة النساء في الانتخابات",
                "ورحب سامر الخطيب بحضور السفراء. @ حضور السفراء",
                "وطالب سامر الخطيب بمشاركة اللاعبين في القرار. @ مشاركة اللاعبين في القرار",
                "ورحب سامر الخطيب في حفل بحضور السفراء بالقرار. @ القرار",
                "ودعا سامر الخطيب خلال اجتماع بمشاركة الأندية إلى تأجيل البطولة. @ تأجيل البطولة",
            })
    void whoseAttendanceIsPraised(String sentence, String content) {
        assertSays("سامر الخطيب", sentence, content);
    }

    /** Several offices after a name, each with what it is for, and no comma before what the verb takes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أكد سامر الخطيب أستاذ القانون بجامعة النور ورئيس لجنة التشريع سابقا على ضرورة الحوار. @ ضرورة الحوار",
                "أكد سامر الخطيب، رئيس بلدية فاس والنائب عن حزب العدالة على ضرورة الحوار. @ ضرورة الحوار",
                "كشف سامر الخطيب المتحدث باسم الوزارة بمنطقة حائل والمشرف على الحملة عن خطة جديدة. @ خطة جديدة",
                "كشف سامر الخطيب النائب عن حزب الغد عن خطة جديدة. @ خطة جديدة",
                "أشاد سامر الخطيب عميد كلية العلوم بجامعة النور والباحث في علم الأحياء بجهود الطلاب. @ جهود الطلاب",
                "أكد سامر الخطيب الخبير في شؤون النقل وعضو المجلس البلدي ضرورة الحوار. @ ضرورة الحوار",
                "دعا سامر الخطيب رئيس الحكومة إلى الاستقالة. @ الاستقالة",
            })
    void officesAfterTheName(String sentence, String content) {
        assertSays("سامر الخطيب", sentence, content);
    }

    /** Those who are called upon may be three or more, and bodies too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "دعا سامر الخطيب الحكومة والمجلس الوطني ووزارة الداخلية إلى التعاون.",
                "حث سامر الخطيب الآباء والأمهات والمعلمين على التعاون.",
                "طالب سامر الخطيب النساء والرجال ووزارة الداخلية بالتعاون.",
            })
    void threeOrMoreAreCalledUpon(String sentence) {
        assertThat(statementsOf(sentence))
                .extracting(s -> s.speaker() + ": " + s.content())
                .containsExactly("سامر الخطيب: التعاون");
    }

    /** That the speaker says the one thing that is said in the sentence. */
    private static void assertSays(String speaker, String sentence, String content) {
        assertThat(statementsOf(sentence))
                .extracting(s -> s.speaker() + ": " + s.content())
                .containsExactly(speaker + ": " + content);
    }
}
