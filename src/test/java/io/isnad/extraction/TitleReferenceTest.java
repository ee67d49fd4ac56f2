package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a title without a name refers to. */
class TitleReferenceTest {

    @Test
    void whoeverSpokeGoesOnUnderAMoreGeneralTitle() {
        assertThat(statementsOf("قالت هند صبري إن الدور صعب. وأضافت النجمة التونسية أن النص جميل."))
                .extracting(Said::speaker)
                .containsExactly("هند صبري", "هند صبري");
    }

    @ParameterizedTest
    @ValueSource(strings = {"المسؤول ذاته", "المتحدث نفسه", "الدبلوماسي عينه"})
    void whoeverSpokeHimself(String himself) {
        assertThat(statementsOf("قال القنصل أحمد موسى إن الجسر مغلق. وأضاف " + himself + " أن الطريق آمن."))
                .extracting(Said::speaker)
                .containsExactly("أحمد موسى", "أحمد موسى");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأكد المسؤول الذي طلب عدم ذكر اسمه أن النفق مفتوح.",
                "وأكد المسؤول، الذي فضل عدم الكشف عن هويته، أن النفق مفتوح.",
                "وأكد المسؤول طالبا عدم ذكر اسمه أن النفق مفتوح.",
                "وأكد المسؤول الذي رفض كشف هويته أن النفق مفتوح. وأضاف المسؤول أن العمل مستمر.",
            })
    void whoKeepsHisNameBackIsNobodyNamed(String sentence) {
        assertThat(Reading.statementsOf("قال وزير الخارجية سامر حداد إن الجسر مغلق.", sentence))
                .extracting(Said::speaker)
                .startsWith("سامر حداد", "المسؤول")
                .containsOnlyOnce("سامر حداد");
    }

    @ParameterizedTest
    @CsvSource({
        "مدرب البرازيل, المدير الفني لمنتخب البرازيل",
        "مدرب البرازيل, المدير الفني للمنتخب البرازيلي",
        "مدرب فرنسا, مدرب المنتخب الفرنسي",
        "مدرب الهلال, المدير الفني لنادي الهلال",
        "المدير الفني للأهلي, مدرب الأهلي",
        "رئيس حكومة فرنسا, رئيس الوزراء الفرنسي",
        "الناطق باسم الداخلية, المتحدث باسم وزارة الداخلية",
    })
    void byTheOtherWordForTheSameOfficeInAHeadline(String first, String second) {
        assertThat(statementsOf(first + ": الفوز صعب", "قال " + second + " سامر الخطيب إن المباراة صعبة."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource({
        "مدرب الأرجنتين, المدير الفني لمنتخب البرازيل",
        "مدرب النصر, المدير الفني للهلال",
        "مساعد مدرب البرازيل, المدير الفني لمنتخب البرازيل",
    })
    void anotherTeamIsTrainedByAnother(String first, String second) {
        assertThat(statementsOf(first + ": الفوز صعب", "قال " + second + " سامر الخطيب إن المباراة صعبة."))
                .extracting(Said::speaker)
                .containsExactly(first, "سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource({
        "مدرب الهلال, المدرب الألماني",
        "مدرب الهلال, المدرب البرتغالي",
        "لاعب الهلال, اللاعب الألباني",
        "المدير الفني للهلال, المدرب الألماني",
    })
    void byTheNationOfWhoHasTheTitleOfABody(String first, String second) {
        assertThat(statementsOf(
                        "قال سامر الخطيب، " + first + "، إن الفوز صعب.", "وقال " + second + " إن المباراة صعبة."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void anAdjectiveThatIsDeniedIsNoTitle() {
        assertThat(Reading.of("قال الوزير سامر الخطيب إن هذا السلوك غير المسؤول مرفوض.")
                        .mentionsOf("سامر الخطيب"))
                .containsExactly("الوزير سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource({
        "مبعوث الأمم المتحدة إلى اليمن, المبعوث الأممي",
        "المبعوث الخاص للأمم المتحدة إلى سوريا, المبعوث الأممي",
        "منسق الأمم المتحدة في لبنان, المنسق الأممي",
        "الأمين العام للأمم المتحدة, الأمين العام الأممي",
    })
    void whoActsForTheUnitedNations(String title, String adjective) {
        assertThat(statementsOf(
                        "قال " + title + " سامر الخطيب إن الحل قريب.",
                        "وقال المبعوث الأميركي ماجد حداد إن الأمر صعب.",
                        "وأكد " + adjective + " أن الحوار مستمر."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "ماجد حداد", "سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource({
        "قال المدرب الأرجنتيني سامر حداد, وأوضح الأرجنتيني",
        "قال البرتغالي سامر حداد، المدير الفني للفريق،, وأضاف البرتغالي",
        "قال المدرب سامر حداد, وأضاف الإسباني",
    })
    void anAdjectiveOfNationAlone(String first, String second) {
        assertThat(statementsOf(first + " إن الأمر صعب. " + second + " أن الفريق جاهز."))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد", "سامر حداد");
    }

    @Test
    void anAdjectiveOfNationIsOfWhoeverIsOfTheNation() {
        assertThat(statementsOf(
                        "قال اللاعب البرازيلي سامر حداد إن الأمر صعب. وقال المدرب الإسباني ماجد الخطيب إن الأمر سهل."
                                + " وأضاف البرازيلي أن الفريق جاهز. وأضاف البرتغالي أن الملعب جاهز."))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد", "ماجد الخطيب", "سامر حداد", "البرتغالي");
    }

    @Test
    void theUnitedNationsEnvoyIsNobodyElses() {
        assertThat(statementsOf("قال المبعوث الأميركي ماجد حداد إن الأمر صعب.", "وأكد المبعوث الأممي أن الحوار مستمر."))
                .extracting(Said::speaker)
                .containsExactly("ماجد حداد", "المبعوث الأممي");
    }

    @ParameterizedTest
    @CsvSource({
        "أعلن حزب العمال, رئيسه سامر الخطيب, رئيس الحزب",
        "أعلن حزب العمال, أمينه العام سامر الخطيب, الأمين العام للحزب",
        "أعلنت شركة النور, مديرها سامر الخطيب, مدير شركة النور",
        "أعلنت شركة النور, رئيسها التنفيذي سامر الخطيب, الرئيس التنفيذي للشركة",
        "أعلنت الشرطة, قائدها العميد سامر الخطيب, قائد الشرطة",
        "أعلنت الأمم المتحدة, المتحدث باسمها سامر الخطيب, المتحدث باسم الأمم المتحدة",
        "أعلن اتحاد الكرة, الناطق باسمه سامر الخطيب, الناطق باسم الاتحاد",
    })
    void aTitleWhoseBodyAPronounTells(String body, String named, String title) {
        assertThat(statementsOf(
                        body + " أن الموعد تأجل.",
                        "وقال " + named + " إن القرار نهائي.",
                        "وأكد " + title + " أن الأسباب واضحة."))
                .extracting(Said::speaker)
                .last()
                .isEqualTo("سامر الخطيب");
    }

    @Test
    void theBodyIsOfThePronounsGender() {
        assertThat(statementsOf(
                        "قالت شركة النور إن حزب العمال تأخر. وقالت رئيستها ليلى حداد إن العقد واضح. وقالت رئيسة الحزب"
                                + " إن الشركة مخطئة."))
                .extracting(Said::speaker)
                .containsExactly("شركة النور", "ليلى حداد", "رئيسة الحزب");
    }

    @Test
    void theHeadOfAnotherBodyIsSomebodyElse() {
        assertThat(statementsOf(
                        "قال رئيس لجنة الحكام سامر الخطيب إن القرار نهائي. وأضاف رئيس الاتحاد أن العقوبات ستعلن."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "رئيس الاتحاد");
    }

    @Test
    void notWhereNationsDiffer() {
        assertThat(statementsOf(
                        "قال المدرب البرتغالي سامر الخطيب إن المباراة صعبة. وأضاف المدرب الفرنسي أن الفوز ممكن."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "المدرب الفرنسي");
    }

    @Test
    void notWhereTheOfficeIsAnother() {
        assertThat(statementsOf("قال وزير المالية سامر الخطيب إن الموازنة جاهزة. وأضاف السفير أن القرض قريب."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "السفير");
    }

    @Test
    void theGeneralTitleOfWhoWasNamedLast() {
        assertThat(statementsOf("أعلن نادي الهلال تعاقده مع المدافع سامر الخطيب. وقال اللاعب إن الحلم تحقق."))
                .extracting(Said::speaker)
                .containsExactly("نادي الهلال", "سامر الخطيب");
    }

    @Test
    void aDeputyIsNotTheHead() {
        assertThat(statementsOf("قال نائب الرئيس سامر الخطيب إن الموازنة جاهزة. وأعلن الرئيس أن القرض قريب."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "الرئيس");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeElsewhere() {
        assertThat(statementsOf("بحث وزير الخارجية المصري سامر الخطيب مع نظيره التركي عمر يلماز ملف الحدود. وقال"
                        + " الوزير التركي إن الحل قريب."))
                .extracting(Said::speaker)
                .containsExactly("عمر يلماز");
    }

    @Test
    void whoActsInTheSentenceBeforeIsTheSubject() {
        assertThat(statementsOf(
                        "قال سامر الخطيب إن الجسر مغلق. والتقى عمر حداد وفدا من البلدية. وأعلن أن العمل يبدأ غدا."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "عمر حداد");
    }

    @Test
    void whoIsSpokenOfIsNotTheSubject() {
        assertThat(statementsOf("قال سامر الخطيب إن اللاعب أصيب. ويحتاج عمر حداد إلى راحة. وأضاف أن العملية نجحت."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void whoeverSpokeGoesOnUnderAWordForAnybody() {
        assertThat(statementsOf("قال المزارع سامر الخطيب إن الموسم ضاع. وأضاف الرجل أن البئر جفت."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void notUnderAnotherGender() {
        assertThat(statementsOf("قال المزارع سامر الخطيب إن الموسم ضاع. وأضافت المرأة أن البئر جفت."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "المرأة");
    }

    @Test
    void whoeverSpokeGoesOnUnderATitleThatIsDescribed() {
        assertThat(statementsOf(
                        "قال القيادي في الجبهة سامر الخطيب إن الحوار توقف. وأضاف القيادي المعارض أن الحل قريب."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void thePresidentOfABodyIsNotThatOfANation() {
        assertThat(statementsOf("قال رئيس المجلس سامر الخطيب إن الفائدة ثابتة. وكتب الرئيس الأميركي على حسابه: \"متأخر"
                        + " دائما\"."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "الرئيس الأميركي");
    }

    @Test
    void whomTheVerbCallsUponIsInTheAccusative() {
        assertThat(statementsOf("قال سامر الخطيب إن الوضع مستقر. ودعا المواطنين إلى الهدوء. وحث اللبنانيين على الصبر."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void theKindOfBodyRefersToItsFixedName() {
        assertThat(statementsOf("دعت منظمة العفو الدولية إلى تحقيق. وقالت المنظمة إن الأدلة كافية."))
                .extracting(Said::speaker)
                .containsExactly("منظمة العفو الدولية", "منظمة العفو الدولية");
    }

    @Test
    void theKindOfBodyWithAnAdjectiveRefersToTheOnlyOneNamed() {
        assertThat(statementsOf("دعت منظمة العفو الدولية إلى تحقيق. وقالت المنظمة الحقوقية إن الأدلة كافية."))
                .extracting(Said::speaker)
                .containsExactly("منظمة العفو الدولية", "منظمة العفو الدولية");
        assertThat(statementsOf(
                        "قالت شركة النور إن الجسر مغلق.",
                        "وقالت شركة الأمل إن النفق مغلق.",
                        "وأكدت الشركة الأجنبية أن الطريق آمن."))
                .extracting(Said::speaker)
                .last()
                .isEqualTo("الشركة الأجنبية");
    }

    @Test
    void anAdjectiveIsNoName() {
        Reading reading = Reading.of("وأكدت الشركة الأجنبية أن الجسر آمن. وأعلنت المحكمة الدستورية أن القانون باطل.");
        assertThat(reading.names(ActorKind.GROUP)).containsExactly("الشركة الأجنبية");
        assertThat(reading.names(ActorKind.ORGANIZATION)).containsExactly("المحكمة الدستورية");
    }

    @Test
    void theKindOfMediumDoesNot() {
        assertThat(statementsOf("قال سامر الخطيب لوكالة رويترز إن الجسر مغلق. وأعلنت الوكالة أن النفق مفتوح."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "الوكالة");
    }

    @Test
    void theOccasionIsNoPartOfTheTitle() {
        assertThat(statementsOf(
                        "قالت وزيرة المالية ليلى حداد إن الموازنة جاهزة. وأضافت الوزيرة في مؤتمر صحفي أن العجز كبير."))
                .extracting(Said::speaker)
                .containsExactly("ليلى حداد", "ليلى حداد");
    }

    @Test
    void aTitleThatNobodyIsCalledByRefersToTheOnlyPersonNamed() {
        Reading reading = Reading.of("سجل سامر الخطيب هدفين في المباراة.", "وقال اللاعب المصري إن الفوز مستحق.");
        assertThat(reading.statements().get(0).speaker()).isEqualTo("سامر الخطيب");
        assertThat(reading.statement(0).attribution().confidence()).isLessThan(0.85);
    }

    @Test
    void butNotWhereAnotherIsNamedOrItIsAnotherTitle() {
        assertThat(Reading.statementsOf("مرر سامر الخطيب الكرة إلى وائل الحلبي.", "وقال اللاعب المصري إن الفوز مستحق.")
                        .get(0)
                        .speaker())
                .isEqualTo("اللاعب المصري");
        assertThat(Reading.statementsOf("زار الطبيب سامر الخطيب القرية.", "وقال اللاعب إن الفوز مستحق.")
                        .get(0)
                        .speaker())
                .isEqualTo("اللاعب");
        assertThat(Reading.statementsOf("زارت هدى الخطيب القرية.", "وقال اللاعب إن الفوز مستحق.")
                        .get(0)
                        .speaker())
                .isEqualTo("اللاعب");
    }

    @Test
    void theOtherWordForASpokesman() {
        assertThat(statementsOf("قال الناطق باسم النقابة سامر الخطيب إن الجسر مغلق. وأشار المتحدث إلى أن النفق مفتوح."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void aLastNameMayTakeAnArticle() {
        assertThat(statementsOf("قال ناصر نواصرة إن الجسر مغلق. وذكر النواصرة أن النفق مفتوح."))
                .extracting(Said::speaker)
                .containsExactly("ناصر نواصرة", "ناصر نواصرة");
    }

    @Test
    void theOtherWordForACoach() {
        assertThat(statementsOf("يرى مدرب منتخب مصر البرتغالي كارلوس خيمينو أن الفريق جاهز. وقال المدير الفني"
                        + " البرتغالي إن الفوز ممكن."))
                .extracting(Said::speaker)
                .containsExactly("كارلوس خيمينو", "كارلوس خيمينو");
    }

    @Test
    void theNationOfATeamIsNotItsCoachs() {
        assertThat(statementsOf("أكد مدرب المنتخب العراقي غراهام سامرز أن الفريق جاهز. ولفت المدرب الأسترالي إلى أن"
                        + " الفوز ممكن."))
                .extracting(Said::speaker)
                .containsExactly("غراهام سامرز", "غراهام سامرز");
    }

    @Test
    void noNationIsGuessedBetweenTwoHolders() {
        assertThat(statementsOf(
                        "استقبل الرئيس سامر الخطيب الرئيس نزار حداد في القصر.", "وقال الرئيس التركي إن الحدود مفتوحة."))
                .extracting(Said::speaker)
                .containsExactly("الرئيس التركي");
    }

    @Test
    void theHolderWhoseNationIsTold() {
        assertThat(statementsOf(
                        "قال الرئيس التركي عمر يلماز إن الحدود مفتوحة. ورد الرئيس سامر الخطيب بأن المعبر آمن.",
                        "وأضاف الرئيس التركي أن القوافل وصلت."))
                .extracting(Said::speaker)
                .containsExactly("عمر يلماز", "سامر الخطيب", "عمر يلماز");
    }

    @Test
    void aPhraseWithATaskIsNoPartOfATitle() {
        assertThat(Reading.of("قال مدرب منتخب مصر كارلوس خيمينو إن الفريق جاهز. وختم مدرب منتخب مصر بالتطرق إلى"
                                + " التحكيم.")
                        .mentionsOf("كارلوس خيمينو"))
                .contains("مدرب منتخب مصر");
    }

    @Test
    void whoGoesOnUnnamedUnderAMoreGeneralTitle() {
        assertThat(statementsOf("صرح المتحدث الإعلامي لشرطة المنطقة بأن الجسر مغلق. وأضاف المتحدث أن النفق آمن. وتابع"
                        + " المسؤول الأمني أن الطريق طويل."))
                .extracting(Said::speaker)
                .containsOnly("المتحدث الإعلامي لشرطة المنطقة");
    }

    @Test
    void theSourceIsWhoeverSpokeWhereNoSourceWasCalledSo() {
        assertThat(statementsOf("أفاد بيان لوزارة النقل بأن الجسر مغلق.", "وأضاف المصدر أن النفق آمن."))
                .extracting(Said::speaker)
                .containsOnly("وزارة النقل");
        assertThat(statementsOf("قال مصدر أمني إن الجسر مغلق. ونفت الوزارة ذلك.", "وأضاف المصدر أن النفق آمن."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("مصدر أمني");
    }

    @Test
    void theSpokeswomanOfTheSameBodyByAnotherTitle() {
        assertThat(statementsOf(
                        "قالت السكرتيرة الصحفية للبيت الأبيض كايلي سامرز إن القمة تأجلت.",
                        "وأشارت المتحدثة باسم البيت الأبيض إلى أن الوفد عاد."))
                .extracting(Said::speaker)
                .containsOnly("كايلي سامرز");
    }

    @Test
    void theCompanyThatSpokeRatherThanOneSpokenOf() {
        assertThat(statementsOf(
                        "قالت شركة الشرق للنسيج إن تقليد علامتها من قبل شركة حكومية ليس جديدا.",
                        "وأضافت الشركة أن الضرر محدود."))
                .extracting(Said::speaker)
                .containsOnly("شركة الشرق للنسيج");
    }

    @Test
    void theOfficialOfABodyIsNotTheMinisterWhoSpoke() {
        assertThat(statementsOf(
                        "أعلن وزير الدفاع سامر الخطيب أن المعركة انتهت.",
                        "لكن مسؤولا في \"حزب الله\" نفى ذلك.",
                        "وقال المسؤول في \"حزب الله\" إن المواجهة مستمرة."))
                .extracting(Said::speaker)
                .startsWith("سامر الخطيب")
                .last()
                .isEqualTo("المسؤول في \"حزب الله\"");
    }

    @Test
    void aBareTitleOfTwoIsNoOffice() {
        assertThat(statementsOf("أخذ الوزير سامر الخطيب الكلمة. ورد الوزير نزار حداد بأن الجسر مغلق. وعلق وزير"
                        + " \"الشعلة\" بأن النفق آمن."))
                .extracting(Said::speaker)
                .containsExactly("نزار حداد", "وزير \"الشعلة\"");
    }

    @Test
    void theNameIsThatOfWhoseRelativeItIs() {
        Reading reading = Reading.of(
                "ناشدت والدة الناشط في مجال حقوق الإنسان سامر الخطيب السلطات بالكشف عن مصيره. وقالت والدة الخطيب إنه"
                        + " مريض.");
        assertThat(reading.statements())
                .extracting(Said::speaker)
                .containsOnly("والدة الناشط في مجال حقوق الإنسان سامر الخطيب");
        assertThat(reading.names(ActorKind.PERSON)).contains("سامر الخطيب");
        assertThat(statementsOf("أعلنت زوجة الرئيس ليلى حداد أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("ليلى حداد");
        assertThat(statementsOf("أعلن والد الطالب سامر الخطيب أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("والد الطالب سامر الخطيب");
    }

    @Test
    void theCorrespondentOfAQuotedMedium() {
        assertThat(statementsOf(
                        "قال سامر الخطيب مراسل \"القاهرة الإخبارية\" من واشنطن، إن الجسر مغلق.",
                        "وأضاف مراسل \"القاهرة الإخبارية\" من واشنطن، أن النفق آمن.",
                        "وقال الإعلامي إن الطريق طويل."))
                .extracting(Said::speaker)
                .containsOnly("سامر الخطيب");
    }

    @Test
    void aBodyByItsTask() {
        assertThat(statementsOf(
                        "نفت الهيئة العامة للغذاء والدواء الخبر.", "وقالت \"الغذاء والدواء\" إن المنتجات آمنة."))
                .extracting(Said::speaker)
                .containsOnly("الهيئة العامة للغذاء والدواء");
        assertThat(statementsOf("نفت مصلحة السجون ما تردد عن الهروب.", "وأكدت «السجون» أن النزلاء بخير."))
                .extracting(Said::speaker)
                .containsOnly("مصلحة السجون");
    }

    @Test
    void theSpokesmanOfABodyForShort() {
        assertThat(statementsOf(
                        "أكد المتحدث الرسمي باسم التحالف العربي العقيد سامر المالكي أن الجسر مغلق.",
                        "وأكد متحدث التحالف أن النفق آمن."))
                .extracting(Said::speaker)
                .containsOnly("سامر المالكي");
    }

    @Test
    void aWordForAnybodyMeansWhoWasNamedLast() {
        assertThat(statementsOf("اعتقلت الشرطة ليلى حداد في المطار. وقالت المرأة إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("ليلى حداد");
        assertThat(statementsOf("شوهد رجل قرب البيت. ووصل سامر الخطيب. وقال الرجل إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("الرجل");
        assertThat(statementsOf("وصل وزير المالية سامر الخطيب. وقالت المرأة إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("المرأة");
    }

    @Test
    void aMinisterOfOneNationAmongThoseOfOthers() {
        assertThat(statementsOf(
                        "قال وزير الخارجية الأمريكي سامر الخطيب إن الجسر مغلق. وقال وزير الخارجية كمال حداد إن الطريق"
                                + " طويل. وقال وزير الخارجية الأردني إن السد آمن."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "كمال حداد", "وزير الخارجية الأردني");
    }

    @ParameterizedTest
    @ValueSource(strings = {"رئيس النادي", "رئيس نادي الشعلة", "رئيس الشعلة", "رئيس مجلس الإدارة"})
    void whoHeadsTheBoardHeadsTheBody(String title) {
        assertThat(Reading.of("وقال رئيس مجلس إدارة نادي الشعلة سامر الخطيب إن الفريق جاهز. وأضاف " + title
                                + " أن الجسر مغلق.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @Test
    void whoHeadsAnotherBodyIsAnother() {
        assertThat(Reading.of("وقال رئيس مجلس إدارة نادي الشعلة سامر الخطيب إن الفريق جاهز. وأضاف رئيس الاتحاد أن"
                                + " الجسر مغلق.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "رئيس الاتحاد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أستاذ المناخ في جامعة الغد | أستاذ المناخ",
                "أستاذ المناخ بجامعة الغد | أستاذ المناخ",
                "رئيس حزب البيئة والخبير في قضايا المناخ | رئيس حزب البيئة",
                "رئيس حزب البيئة والخبير في قضايا المناخ | الخبير البيئي",
                "مدير مركز الغد لأبحاث المناخ | مدير المركز",
                "رئيس جمعية الغد لحماية الغابات | رئيس الجمعية",
            })
    void aTitleThatStandsApartGoesOnUpToTheComma(String title, String later) {
        assertThat(statementsOf(
                        "الخبر",
                        "وقال الدكتور سامر الخطيب، " + title + "، إن الجفاف شديد.\nوأوضح " + later + " أن الحر قادم."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال سامر الخطيب، وهو صاحب متجر، إن | وأضاف التاجر",
                "وقال سامر الخطيب، والد الضحية، إن | وأضاف الأب",
                "وقالت ليلى الخطيب، والدة الطفل، إن | وتقول الأم",
                "وقال سامر الخطيب، والد الضحية، إن | وأضاف المزارع",
                "وقال الشيخ سامر الخطيب إن | وأكد الداعية الإسلامي",
                "وقالت المحامية ليلى الخطيب إن | وأكدت الناشطة الحقوقية",
                "وقال المراسل سامر الخطيب إن | وأكد الصحفي",
                "وقالت الدكتورة ليلى الخطيب إن | وأوضحت الأخصائية",
                "وقالت الروائية ليلى الخطيب إن | وأوضحت المؤلفة",
            })
    void whoIsCalledByAWiderWordLater(String first, String later) {
        assertThat(statementsOf("الخبر", first + " الحريق شديد.\n" + later + " أن الخسائر كبيرة."))
                .extracting(Said::speaker)
                .allMatch(speaker -> speaker.endsWith(" الخطيب"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "طبيب نفسي: الأمر خطير | كشف الطبيب النفسي سامر الخطيب عن علاج جديد.",
                "خبير اقتصادي: الأمر خطير | قال الخبير الاقتصادي سامر الخطيب إن العلاج ممكن.",
                "باحث: الأمر خطير | قال سامر الخطيب، الباحث في معهد الغد، إن العلاج ممكن.",
                "خبير: الأمر خطير | قال الدكتور سامر الخطيب إن العلاج ممكن.",
                "محلل: الأمر خطير | قال المحلل السياسي سامر الخطيب إن العلاج ممكن.",
                "نائب أردني: الأمر خطير | قال النائب الأردني سامر الخطيب إن العلاج ممكن.",
                "وزير سابق: الأمر خطير | قال وزير الصحة السابق سامر الخطيب إن العلاج ممكن.",
                "محام يطالب بتعويض موكله | قال المحامي سامر الخطيب إن العلاج ممكن.",
            })
    void whoIsToldOfInTheHeadlineBeforeHeIsNamed(String headline, String text) {
        assertThat(Reading.withHeadline(headline, text).statements())
                .extracting(Said::speaker)
                .containsOnly("سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "طبيب: الأمر خطير | قال الطبيب سامر الخطيب إن العلاج ممكن. وقال الطبيب وائل نور إن الدواء غال. | طبيب",
                "طبيب: الأمر خطير | قال طبيب في المستشفى إن العلاج ممكن. وقال الطبيب وائل نور إن الدواء غال. | طبيب",
                "خبيرة: الأمر خطير | قال الخبير سامر الخطيب إن العلاج ممكن. | خبيرة",
                "نائب أردني: الأمر خطير | قال النائب اللبناني سامر الخطيب إن العلاج ممكن. | نائب أردني",
            })
    void whoeverElseTheHeadlineMayTellOf(String headline, String text, String speaker) {
        assertThat(statementsOf(headline, text))
                .first()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأضافت استشاري الطب النفسي أن | استشاري الطب النفسي",
                "وأضافت مدير المستشفى أن | مدير المستشفى",
                "وأضافت رئيس لجنة الصحة، أن | رئيس لجنة الصحة",
                "وقالت وكيل وزارة الصحة إن | وكيل وزارة الصحة",
                "وأشارت أستاذ علم الاجتماع إلى أن | أستاذ علم الاجتماع",
                "وأكدت نقيب الأطباء أن | نقيب الأطباء",
            })
    void aWomanWhoseOfficeIsToldInTheMasculine(String clause, String speaker) {
        assertThat(statementsOf(clause + " العلاج ممكن."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(speaker, "العلاج ممكن"));
    }

    @Test
    void sheIsTheOneWhoWasNamedWithIt() {
        assertThat(statementsOf("قالت الدكتورة ليلى الخطيب، مدير المستشفى، إن الأمر خطير. وأضافت مدير المستشفى أن"
                        + " العلاج ممكن."))
                .extracting(Said::speaker)
                .containsExactly("ليلى الخطيب", "ليلى الخطيب");
    }

    @Test
    void whomTheVerbAddressesIsNoWoman() {
        assertThat(statementsOf("وأبلغت الوزارة مدير المستشفى أن العلاج ممكن. وأضاف مدير المستشفى أن الدواء غال."))
                .extracting(Said::speaker)
                .containsExactly("الوزارة", "مدير المستشفى");
    }

    /** A ministry that is spelt like an adjective belongs to the title: its spokesman is nobody who was named before. */
    @ParameterizedTest
    @CsvSource({
        "محافظ القدس المهندس سامر الخطيب, الناطق باسم الخارجية الفلسطينية",
        "الدكتور سامر الخطيب, الناطق باسم الخارجية الفلسطينية",
        "سامر الخطيب, المتحدث باسم الداخلية السورية",
    })
    void whoSpeaksForAMinistryIsAnother(String named, String spokesman) {
        assertThat(statementsOf("أدان " + named + " الهجوم.", "وقال " + spokesman + " إن الهجوم جريمة."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", spokesman);
    }

    @Test
    void byTheNationThatStoodAloneBeforeTheOnlyNameOfOnesOwn() {
        assertThat(statementsOf("فاز السويسري سامر حداد على الفرنسي ماجد الخطيب. وقال السويسري إن اللقاء كان صعبا."
                        + " وأضاف الفرنسي المخضرم أن العودة قريبة. وأوضح السويسري، الفائز بلقبين، أنه متعب."
                        + " وقال الفرنسي الذي خاض عشر مباريات إنه حزين."))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد", "ماجد الخطيب", "سامر حداد", "ماجد الخطيب");
    }

    @Test
    void notByTheNationOfTwoOfWhomNobodySpoke() {
        assertThat(statementsOf("فاز السويسري سامر حداد على السويسري ماجد الخطيب. وقال السويسري إن اللقاء كان صعبا."))
                .extracting(Said::speaker)
                .containsExactly("السويسري");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "عين النادي سامر الخطيب مدربا للفريق خلفا لكريم ناصر. @ المدرب, المدرب الجديد, مدرب الفريق @ سامر الخطيب",
                "عين النادي سامر الخطيب كمدرب للفريق خلفا لكريم ناصر. @ المدرب الجديد, مدرب الفريق @ سامر الخطيب",
                "انتخب سامر الخطيب أمس رئيسا جديدا للاتحاد بعد منافسة مع كريم ناصر. @ رئيس الاتحاد, الرئيس الجديد @ سامر الخطيب",
                "اختار البنك سامر الخطيب رئيسا تنفيذيا خلفا لكريم ناصر. @ الرئيس التنفيذي @ سامر الخطيب",
                "وأصبح سامر الخطيب رئيسا لمجلس إدارة الشركة بعد كريم ناصر. @ رئيس مجلس الإدارة @ سامر الخطيب",
                "وجاء تعيين سامر الخطيب محافظا للبنك المركزي بعد استقالة كريم ناصر. @ المحافظ, محافظ البنك المركزي @ سامر الخطيب",
                "كان سامر الخطيب وزيرا للمالية في عهد كريم ناصر. @ وزير المالية @ وزير المالية",
                "عين النادي سامر الخطيب مدربا للفريق خلفا للمدرب كريم ناصر. @ المدرب السابق @ كريم ناصر",
            })
    void whatSomebodyMakesThem(String appointment, String titles, String person) {
        for (String title : titles.split(", ")) {
            assertThat(statementsOf(appointment + " وقال " + title + " إن الطريق طويل."))
                    .as(title)
                    .extracting(Said::speaker)
                    .containsExactly(person);
        }
    }

    /** Somebody who goes on under a word for holders of such titles, with an adjective or with the body of the title. */
    @ParameterizedTest
    @CsvSource({
        "المتحدث باسم الجيش العقيد سامر حداد, المسؤول العسكري",
        "قائد القوات البرية سامر حداد, المسؤول العسكري",
        "العميد سامر حداد, المسؤول العسكري",
        "مدير الشرطة سامر حداد, المسؤول الأمني",
        "وكيل الوزارة سامر حداد, المسؤول الحكومي",
        "أمين سر اللجنة التنفيذية سامر حداد, المسؤول الفلسطيني",
        "رئيس الأركان اللواء سامر حداد, القائد العسكري",
        "القائد العام للجيش سامر حداد, قائد الجيش",
        "عضو مجلس النواب سامر حداد, النائب",
        "رئيس لجنة الدفاع في مجلس النواب سامر حداد, النائب",
        "عضو البرلمان العراقي سامر حداد, النائب العراقي",
        "المبعوث الأممي إلى اليمن سامر حداد, المبعوث الدولي",
        "المبعوث الأممي إلى اليمن سامر حداد, الوسيط الدولي",
        "وزير الخارجية الفرنسي سامر حداد, رئيس الدبلوماسية الفرنسية",
        "رئيس إقليم كوردستان سامر حداد, رئيس الإقليم",
        "المتحدث باسم حركة حماس سامر حداد, القيادي في حماس",
        "القيادي في حركة النور سامر حداد, القيادي في الحركة",
        "الباحث في الشأن الإيراني سامر حداد, المحلل السياسي",
        "الشيخ سامر حداد, رجل الدين",
    })
    void theWordForHoldersOfSuchTitles(String named, String title) {
        assertThat(statementsOf("قال " + named + " إن الطريق مغلق.", "وأكد " + title + " أن الجسر مفتوح."))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد", "سامر حداد");
    }

    /** Another nation, another body, another gender. */
    @ParameterizedTest
    @CsvSource({
        "رئيس الأركان التركي سامر حداد, المسؤول الروسي",
        "المتحدث باسم حركة حماس سامر حداد, القيادي في فتح",
        "وكيلة الوزارة ليلى حداد, المسؤول الحكومي",
        "رئيس الوزراء سامر حداد, القيادي في المعارضة",
    })
    void butNotWhereSomethingSpeaksAgainstIt(String named, String title) {
        assertThat(statementsOf("قال " + named + " إن الطريق مغلق.", "وأكد " + title + " أن الجسر مفتوح."))
                .extracting(Said::speaker)
                .last()
                .isNotIn("سامر حداد", "ليلى حداد");
    }

    @ParameterizedTest
    @CsvSource({
        "قال مسؤول في القوات إن الطريق مغلق., ووفقا للمصدر المسؤول، فإن الجسر مفتوح.",
        "قال مسؤول أمني إن الطريق مغلق., وأضاف المصدر الأمني أن الجسر مفتوح.",
    })
    void theSourceOfWhomTheSameIsTold(String first, String second) {
        List<Said> said = statementsOf(first, second);
        assertThat(said).hasSize(2);
        assertThat(said.get(0).speaker()).isEqualTo(said.get(1).speaker());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وصل سامر الخطيب، رئيس الاتحاد الدولي لكرة القدم، وغادر كريم ناصر. @ رئيس الفيفا @ سامر الخطيب",
                "وصل سامر الخطيب، نائب رئيس الفيفا، وغادر كريم ناصر. @ رئيس الاتحاد الدولي لكرة القدم @ رئيس الاتحاد الدولي لكرة القدم",
                "فاز الصربي سامر الخطيب على السويسري كريم ناصر. @ اللاعب السويسري @ كريم ناصر",
                "فاز الصربي سامر الخطيب على نظيره السويسري كريم ناصر. @ اللاعب السويسري @ كريم ناصر",
                "وخسرت الصربية ليلى الخطيب أمام غريمها السويسري كريم ناصر. @ النجم السويسري @ كريم ناصر",
            })
    void byAnotherNameOfTheBodyOrByTheNationAlone(String before, String title, String person) {
        assertThat(statementsOf(before + " وقال " + title + " إن الطريق طويل."))
                .extracting(Said::speaker)
                .containsExactly(person);
    }
}
