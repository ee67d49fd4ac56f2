package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتبنى البرلمان القانون الجديد.",
                "وتبنت الحكومة خطة جديدة لخفض الإنفاق.",
                "لم يقل وزير المالية سامر الخطيب إن الموازنة جاهزة.",
                "ولم تعلن وزارة الدفاع أن الحدود آمنة.",
                "ولا تقول ليلى حداد إن المعرض مفتوح.",
                "وزاد الطين بلة أن الجسر انهار.",
                "وحين سألته عن السبب، ضحك.",
                "وأجابت ليلى حداد بابتسامة عريضة.",
            })
    void whatIsNotSaid(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأغلق الجسر، الأمر الذي ينفي مشاركة العمال في الحادث.",
                "وتوقفت الحافلات، الأمر الذي يؤكد فشل الخطة.",
                "وارتفعت الأسعار، الشيء الذي يثبت أن الموسم ضعيف.",
                "وتواصل القوات قصف معاقل «التنظيم».",
                "ويواصل الجيش دك أوكار \"العصابات\" في الجبال.",
            })
    void whatFollowsFromAFactOrIsDone(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأدانت محكمة فرنسية رجلين بتهمة السرقة.",
                "وأدان القضاء الفرنسي الوزير السابق بالفساد.",
                "وكانت محكمة الجنايات قد أدانت المقاول بالإهمال.",
            })
    void aCourtConvictsAndBlamesNobody(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @Test
    void othersCondemn() {
        assertThat(statementsOf("وأدانت الحكومة الهجوم.")).hasSize(1);
        assertThat(statementsOf("وقال الوزير سامر الخطيب إن عدد \"النازحين\" كبير."))
                .extracting(Said::cue)
                .containsExactly("قال");
    }

    @Test
    void whoWroteTheArticleIsNoCue() {
        assertThat(statementsOf("ضبط شابين", "الدمام - عايدة الخطيب:", "ضبطت الشرطة شابين بعد سرقة محل."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أشارت الأدلة إلى تورط الرجل في السرقة.",
                "وأشارت الدلائل إلى أن المتهم كان في البيت.",
                "وتؤكد التجارب أن الحل ممكن.",
                "وأثبتت الأحداث أن الطريق خطر.",
                "وأحيل الرجل إلى النيابة لإكمال اللازم حسب الاختصاص.",
                "وانتظمت الدروس في اليوم الأول وفق التقويم المدرسي.",
                "وتختلف الأسعار بحسب المنطقة.",
            })
    void whatShowsSomethingAndSaysNothing(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أصدرت المحكمة أمرا بتوقيف الرجل.",
                "قدم المحامي طلبا للإفراج عن موكله.",
                "أرسلت الوزارة إنذارا للشركة بإخلاء المبنى.",
                "قدمت الشركة عرضا بشراء المصنع.",
                "وجهت الشركة دعوة إلى الصحافيين لحضور الحفل.",
                "أرسل النادي دعوة للاعب للانضمام إلى المعسكر.",
                "يقدم البنك ضمانات للقروض.",
                "أطلقت الشرطة تحذيرا قبل فتح الطريق.",
                "لم يخف اللاعب إصابته.",
                "كشف النقاب عن تمثال في المدينة.",
                "علم الوالد من الجيران أن ابنه غادر.",
                "جدد اللاعب عقده مع النادي حتى نهاية الموسم.",
            })
    void whatIsDoneWithNounsThatAlsoTellOfWords(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سيعلن وزير المالية سامر الخطيب غدا أن الموازنة جاهزة.",
                "ومن المتوقع أن تعلن وزارة الدفاع أن الحدود آمنة.",
                "ويمكن أن يقول سامر الخطيب إن الجسر مغلق.",
            })
    void whatIsNotSaidYet(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يذكر أن الجسر بني قبل خمسين عاما.",
                "ويُذكر أن الجسر بني قبل خمسين عاما.",
                "والجدير بالذكر أن الجسر بني قبل خمسين عاما.",
                "يشار إلى أن الجسر بني قبل خمسين عاما.",
                "ويمكن القول إن الجسر قديم.",
                "ولا شك أن الجسر قديم.",
                "وذكر سامر الخطيب سماعه صوت انفجار، خصوصا أنه كان قريبا.",
                "وحمل سامر الخطيب حقيبة ثقيلة.",
                "وارتفعت أسعار القمح، مما يشير إلى نقص الماء.",
                "وارتفعت أسعار القمح، ما يؤكد أن الجسر مغلق.",
                "وأظهرت الوزارة ارتفاعا في الإصابات.",
                "وأظهر اللاعبون أنهم قادرون على الفوز.",
                "وكان سامر الخطيب قد حذر من ذلك.",
                "وسبق أن دعت ليلى حداد إلى ذلك.",
                "والمتمردون أظهروا أنهم لا يريدون السلام.",
                "لكن الكنديين أظهروا أنهم لا يريدون السلام.",
                "وتزايد عنف الشرطة \"غير المقبول\" ضد المتظاهرين.",
                "وأظهر سامر الخطيب أنه قادر على الفوز.",
                "شكراً جزيلاً لجماهيرنا الذين صنعوا أجواء مذهلة.",
                "كتب: سامر الخطيب\nغادر المدير المدينة.",
                "وتؤكد الحاجة إلى إصلاح الجسر على وجه السرعة.",
                "وشدد الحراسة على المبنى.",
                "لم تكن المخرجة ليلى حداد تتوقع أن يتحول فيلمها إلى قضية.",
                "وأوقفت الشرطة الناشطة ليلى حداد، ووُجهت إليها تهمة \"تكوين وفاق بغرض مساعدة أشخاص\".",
                "واعتذر اللاعب لزميله بعد المباراة.",
                "وعلقت الهند ترخيص الشركة المنتجة، \"ساهيا فارما\"، وأغلقت مصنعها.",
                "ويمنع القانون حيازة الأسلحة، ويشدد الرقابة على محيط المدارس.",
            })
    void whatNobodySays(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شاهد الجمهور فيلم \"ليل المدينة\" في قاعة كبيرة.",
                "وقاتل الجنود تنظيم \"الراية\" في الجبال.",
                "وصلت سفينة \"النورس\" إلى الميناء.",
                "سيطر ما يسمى \"مجلس الحكماء\" على البلدة.",
                "فازت مجلة «الأفق» بالجائزة.",
            })
    void quotedNamesAndScareQuotes(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شعر سامر الخطيب بأن الجسر يهتز.",
                "وأراد سامر الخطيب أن يغادر المدينة.",
                "وقرر المجلس أن يغلق الجسر.",
                "واجتمع سامر الخطيب مع ليلى حداد في بيروت.",
                "وتحدث سامر الخطيب عن الموضوع.",
                "هطلت أمطار غزيرة على المدينة.",
            })
    void thoughtsActsAndFacts(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @Test
    void aScareQuoteInsideAStatementIsNoStatementOfItsOwn() {
        assertThat(statementsOf("قال سامر الخطيب إن فيلم \"ليل المدينة\" ناجح."))
                .hasSize(1)
                .first()
                .isEqualTo(said("سامر الخطيب", "قال", "فيلم \"ليل المدينة\" ناجح", StatementForm.MIXED));
    }

    @Test
    void whatIsDeniedIsSaid() {
        assertThat(statementsOf("نفت وزارة الدفاع أن تكون الحدود مغلقة."))
                .containsExactly(said("وزارة الدفاع", "نفت", "تكون الحدود مغلقة", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وما قال سامر الخطيب إن الجسر مغلق.",
                "وسوف يقول سامر الخطيب إن الجسر مغلق.",
                "وقد يقول سامر الخطيب إن الجسر مغلق.",
                "وإذا قال سامر الخطيب إن الجسر مغلق فسيغضب السكان.",
            })
    void whatAParticleDeniesDefersOrSupposes(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"وكشف زوج إحدى المعلمات، ويُدعى سامر الخطيب، لصحيفة الغد أن الجسر مغلق."})
    void whatSomebodyIsCalledIsNotSaid(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::cue).containsExactly("كشف");
    }

    @Test
    void aNumberOrAFeelingIsNoCue() {
        assertThat(statementsOf("وحذر المدير من أن عدد الفحوص المفاجئة \"لا يزال دون المطلوب\"."))
                .extracting(Said::cue)
                .containsExactly("حذر");
        assertThat(statementsOf("وأبدى مدرب الفريق سامر الخطيب أسفه لغياب الجماهير."))
                .extracting(Said::cue)
                .containsExactly("أبدى");
    }

    @Test
    void whatIsRumouredIsNotSaidByWhoSpokeBefore() {
        assertThat(statementsOf(
                        "قال الطبيب سامر الخطيب إن الوباء خطير. وتنتشر في المدينة شائعات مفادها أن اللقاح قاتل."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "شائعات");
    }

    @Test
    void whatResultsAreLikeIsNotWhatTheySay() {
        assertThat(statementsOf("وظهرت على اللاعب نتائج إيجابية تبشر بإمكانية عودته."))
                .isEmpty();
    }

    @Test
    void whomAnApologyIsForIsNotWhatItIsAbout() {
        assertThat(statementsOf("واعتذرت الشركة للركاب.")).isEmpty();
    }

    @Test
    void aPluralInTheNominativeIsNoContent() {
        assertThat(statementsOf("واعترف أحد المتهمين، فيما أنكر الآخرون.")).isEmpty();
    }

    @Test
    void aSeatIsNoAdmission() {
        assertThat(Reading.statementsOf("قالت منظمة العفو الدولية، التي تتخذ من لندن مقرا لها، إنها قلقة."))
                .extracting(Said::cue)
                .containsExactly("قالت");
    }

    @Test
    void whoAnnouncesHimselfOrPointsToTheSpotSaysNothing() {
        assertThat(statementsOf("وأعلن اللاعب عن نفسه بهدف جميل. وأشار الحكم إلى نقطة الجزاء."))
                .isEmpty();
    }

    @Test
    void aNameByWhichSomethingIsKnownIsNotSaid() {
        assertThat(statementsOf("وأجلت المحكمة القضية التي عرفت إعلاميا بـ\"ليلة الرعب\"."))
                .isEmpty();
    }

    @Test
    void whatAnotherVerbOrPrepositionOpensIsNotSaid() {
        assertThat(statementsOf("وحذر الوزير الدول التي تؤيد الحركة من دون أن يسمي تلك الدول."))
                .isEmpty();
    }

    @Test
    void aPlaceThatIsSpeltLikeAVerbSaysNothing() {
        assertThat(statementsOf("عدن وعواصم - وكالات: أكد وزير النقل سامر الخطيب أن الجسر مغلق."))
                .extracting(Said::speaker, Said::cue)
                .containsExactly(tuple("سامر الخطيب", "أكد"));
    }

    /** A paper that is called like a verb, before where it writes from or who wrote. */
    @ParameterizedTest
    @ValueSource(strings = {"تواصل – الدمام", "تواصل - ليلى حداد"})
    void aPaperThatIsSpeltLikeAVerbSaysNothing(String dateline) {
        assertThat(statementsOf(dateline + ": أكد وزير النقل سامر الخطيب أن الجسر مغلق."))
                .extracting(Said::speaker, Said::cue)
                .containsExactly(tuple("سامر الخطيب", "أكد"));
    }

    @Test
    void aPaperInQuotationMarksThatIsToldSaysNothing() {
        assertThat(statementsOf("وذكر مصدر ل\"تواصل\" أن الجسر مغلق."))
                .extracting(Said::speaker, Said::cue)
                .containsExactly(tuple("مصدر", "ذكر"));
    }

    /** The police seize things, which is no reserve; a sentence that is passed on somebody is no referee of that name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتحفظت الشرطة على السيارة.",
                "وتحفظت إدارة المستشفى على ملف المريض.",
                "ورفض المتهم التوقيع على الحكم الصادر بحقه.",
            })
    void whatIsDoneByPoliceAndCourts(String text) {
        Reading reading = Reading.of(text);
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.names(ActorKind.PERSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أوضح ذلك مدير الجمارك سامر الخطيب.",
                "وأكد هذا وزير الصحة سامر الخطيب أمس.",
                "ذكر ذلك المتحدث باسم الوزارة سامر الخطيب.",
                "انتهت أعمال الصيانة أوضح ذلك المتحدث الرسمي بالأمانة سعيد نجدي.",
            })
    void somebodyConfirmsWhatWasTold(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @Test
    void whatSomethingIsPutAtIsSaidByNobody() {
        assertThat(statementsOf("وكانت الخسائر تقدر بمليون دولار.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سرق لصوص لوحة تقدر قيمتها بنحو مليون دولار.",
                "ضبطت الشرطة بضائع تقدر قيمتها بأكثر من مليون دولار.",
                "أقر مجلس الوزراء إنشاء هيئة جديدة هي \"هيئة النقل\".",
                "وأقرت اللجنة في المجلس الأعلى للثقافة إنشاء جائزة وتغيير اسم المسرح إلى \"مسرح المدينة\".",
                "وارتفعت مبيعات المصنع، كما زادت الأرباح ثلاثة في المئة.",
                "وارتفعت مبيعات المصنع، كما أضافت الشركة ثلاثة فروع.",
                "وهبط الدولار، كما تابع المستثمرون قرارات المصرف.",
                "جاء ذلك على لسان المتحدث باسم الوزارة سامر الخطيب.",
                "وسرد الكاتب مخاطر منها دعم الجماعة للعصابات وتهديدها للملاحة بالخليج.",
                "وأقر المجلس مشروع نظام يسمى \"نظام السير\".",
                "وأقرت الجمعية شعار \"معا للبناء\".",
                "بدأ المحاضر سامر الخطيب بالحديث عن تاريخ صناعة الورق.",
                "وانتقل المحاضر سامر الخطيب إلى الحديث عن أهمية الكتاب.",
                "وتحدث المحاضر سامر الخطيب عن تاريخ صناعة الورق.",
                "تسلم العامل مستحقاته المتأخرة، والتي تقدر بنحو ألف دولار.",
                "وأحصت البلدية الخيام التي تقدر بالمئات.",
                "ومما زاد الأمر سوءا أن المستشفى أغلق.",
                "ولم ترد الوزارة على طلب رويترز التعليق.",
                "وما زاد الطين بلة أن الجسر مغلق.",
            })
    void whatSomethingIsWorthOrMakesWorse(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأشار الوزير بيده إلى الصحفيين.",
                "وأشارت الوزيرة ليلى حداد بيدها إلى الباب.",
                "ولوح المشجعون بالأعلام في شوارع المدينة.",
                "واستبعدت اللجنة مرشحين من السباق.",
                "وأكد الفريق صدارته للدوري بعد فوزه.",
                "وأكد الهلال تفوقه على النصر بهدفين.",
            })
    void whatIsDoneWithTheHandOrInAMatch(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ولوح الرئيس بفرض عقوبات على إيران.",
                "واستبعد الوزير إجراء محادثات.",
                "وطالب النائب بتعليق العمل بالقانون.",
                "وأكد الحزب رفضه القرار.",
                "وأشار الوزير إلى ارتفاع الأسعار.",
            })
    void whatIsSaidInTheSameWay(String text) {
        assertThat(statementsOf(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ووصل إلى القاعة رجل يشتبه بأنه نفذ الهجوم.",
                "ووصل إلى القاعة شخص يشتبه في أنه سرق المصرف.",
                "ووصل إلى القاعة شاب يتهم بأنه سرق المصرف.",
            })
    void whoIsSuspectedSuspectsNobody(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @Test
    void whoSuspectsDoes() {
        assertThat(statementsOf("محققون يشتبهون في أن الحارس فتح الباب."))
                .containsExactly(said("محققون", "يشتبهون", "الحارس فتح الباب", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "والحريق يرجع إلى إهمال العمال.",
                "وكان الحريق يرجع إلى إهمال العمال.",
            })
    void whatComesFromSomething(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    /** A thing that is joined to another in what somebody says confirms nothing of its own, and does not go on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "التعاقد مع الشركات في مجال البترول والغاز يؤكد استقرار الأوضاع",
                "النمو في قطاع السياحة والترفيه يؤكد قوة الاقتصاد",
                "الاستثمار في الصناعة والتعليم يؤكد قوة الاقتصاد",
                "الإقبال على التدريب والتأهيل يؤكد نجاح البرنامج",
            })
    void aThingJoinedToAnother(String content) {
        assertThat(statementsOf("أوضح المدير سامر الخطيب أن " + content + ". وأضاف أن الجسر مغلق."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر الخطيب", content), tuple("سامر الخطيب", "الجسر مغلق"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقدرت الخسائر بمليون دولار.",
                "وقدرت أعداد المصلين بنحو ألف.",
                "ويقدر عدد السكان بمليون.",
                "وتقدر قيمة الصفقة بمليون دولار.",
                "واعتقل كثيرون لمجرد انتقاد الحكومة سلميا.",
                "وكانت اللجنة تسعى لطلب شهادة الدكتور سامر الخطيب في الجلسة.",
                "ولا يتضمن الملف أي إدانة قانونية لناشطين.",
            })
    void nobodyIsToldToSayIt(String sentence) {
        assertThat(Reading.statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وسيكون المنتخب مطالبا بتحقيق الفوز على ضيفه.",
                "ويجد الفريق نفسه مطالبا بالفوز في المباراة المقبلة.",
                "وستبقى الشركة مهددة بعقوبات جديدة.",
                "وفي حال وجدت اللجنة أن النادي مذنب فسوف يعاقب.",
                "وفي حال أعلن النادي انسحابه فسوف يعاقب.",
                "وفي حالة أعلن النادي انسحابه فسوف يعاقب.",
                "وتلقت السفينة طلب مساعدة لإنقاذ مئة شخص.",
                "وتلقى المركز طلب مساعدة من قارب على متنه مئة شخص.",
                "وسوف يعاقب النادي في حال إعلان رئيسه انسحابه.",
                "وسوف تؤجل المباراة في حالة إعلان النادي انسحابه.",
                "وسوف تؤجل المباراة حال إعلان النادي انسحابه.",
                "وستجتمع اللجنة في حال رفض الحكومة المقترح.",
                "وكريم يعد بطلا رائعا ومثالا يحتذى به، إنني أحترم مسيرته الطويلة.",
            })
    void whatIsRequiredOrSupposed(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @Test
    void whatSomebodyWillBeCalledUponToDo() {
        assertThat(statementsOf("وأكد سامر الخطيب أن الفريق سيكون مطالبا بالفوز غدا."))
                .extracting(Said::content)
                .containsExactly("الفريق سيكون مطالبا بالفوز غدا");
    }

    /** The price of something, after whoever pays it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "يدفع المواطن البسيط ثمن السياسات الخاطئة.",
                "دفع سكان القرية ثمن الحرب.",
                "وستدفع الدول الفقيرة ثمن التغير المناخي.",
                "وحدد التاجر ثمن السيارة.",
            })
    void aNounBeyondTheSubject(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    /** What a thing threatens somebody with, or something. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "العاصفة التي تهدد الساحل بفيضانات كبيرة ستصل غدا.",
                "المقاطعة التي تهدد الشركة بخسائر فادحة مستمرة منذ عام.",
                "الديون التي تهدد النادي بالهبوط بلغت مليون دولار.",
                "وقضى الفلاحون شهرا في الجفاف الذي يهدد القرى بالعطش.",
                "وتهدد الأمطار المدينة بالغرق.",
                "وتهدد الأزمة بانهيار الحكومة.",
            })
    void whatThreatensIsAThing(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجماعة التي تهدد المدينة بالقصف نشرت شريطا.",
                "المدير الذي يهدد العمال بالفصل استقال.",
                "وتهدد النقابات بالإضراب.",
                "وتهدد واشنطن طهران بالعقوبات.",
            })
    void whoThreatensIsSomebody(String sentence) {
        assertThat(statementsOf(sentence)).hasSize(1);
    }
}
