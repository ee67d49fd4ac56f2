package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an organisation, and by which name it is known. */
class OrganizationNameTest {

    @Test
    void anAdjectiveOfAnotherGenderBelongsToTheTitle() {
        assertThat(organizations("قال وزير الخارجية التركي جان دمير إن السفارة ستفتح أبوابها."))
                .contains("الخارجية التركية")
                .doesNotContain("الخارجية التركي");
        assertThat(organizations("قالت الخارجية التركية إن السفارة ستفتح أبوابها."))
                .contains("الخارجية التركية");
    }

    /** One noun in the dual for two bodies. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزارتا الصحة والتعليم",
                "حركتا فتح وحماس",
                "منظمتا \"العفو الدولية\" و\"هيومن رايتس ووتش\"",
                "منظمتا العفو الدولية وهيومن رايتس ووتش",
                "صحيفتا «النور» و«القبس»",
            })
    void twoBodies(String both) {
        assertThat(Reading.statementsOf("ودعت " + both + " إلى فتح الجسر."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(both, "فتح الجسر"));
    }

    @Test
    void aTaskKeepsItsPreposition() {
        assertThat(organizations("قال المجلس الوطني للحد من أخطار الزلازل وإدارتها إن المدينة آمنة."))
                .containsExactly("المجلس الوطني للحد من أخطار الزلازل وإدارتها");
        assertThat(organizations("قال المركز الدولي للدفاع عن الصحفيين إن المدينة آمنة."))
                .containsExactly("المركز الدولي للدفاع عن الصحفيين");
        assertThat(organizations("قال المكتب الفدرالي للتحقيق في الحوادث الجوية إن المدينة آمنة."))
                .containsExactly("المكتب الفدرالي للتحقيق في الحوادث الجوية");
        assertThat(organizations("قالت الوكالة الأوروبية للإشراف على الأسواق إن المدينة آمنة."))
                .containsExactly("الوكالة الأوروبية للإشراف على الأسواق");
        assertThat(organizations("قالت الهيئة العامة للسياحة في المدينة إن الفنادق ممتلئة."))
                .doesNotContain("الهيئة العامة للسياحة في");
    }

    @Test
    void aCapitalIsCalledByItsName() {
        assertThat(organizations("أعلنت شرطة العاصمة الإيطالية روما، اليوم الأحد، مقتل امرأة في حريق."))
                .contains("شرطة العاصمة الإيطالية روما");
        assertThat(organizations("أكدت بلدية العاصمة الألمانية برلين أن الثلوج أغلقت الطرق."))
                .contains("بلدية العاصمة الألمانية برلين");
        assertThat(organizations("أعلنت شرطة العاصمة الإيطالية أن موسكو سلمت المتهم."))
                .contains("شرطة العاصمة الإيطالية");
    }

    @Test
    void aMeetingIsOneOnlyWhereItSpeaks() {
        assertThat(organizations("بحث الجانبان الإعداد للقمة الأوروبية المقبلة."))
                .isEmpty();
        assertThat(organizations("أكدت القمة الأوروبية أن الحدود ستبقى مفتوحة."))
                .containsExactly("القمة الأوروبية");
    }

    @Test
    void aChannelIsCalledByItsNumber() {
        assertThat(organizations("قالت القناة 13 الإسرائيلية إن الجسر مغلق. وذكرت القناة الـ12 أن الطريق مفتوح."))
                .containsExactly("القناة 13 الإسرائيلية", "القناة ال12");
        assertThat(organizations("ذكرت القناة أن الجسر مغلق. وظهر الخبر في القناة 3 مرات."))
                .containsExactly("القناة");
    }

    /** Also where a measure is told by it, as of leaving it, a body's name is no common noun. */
    @Test
    void aBodyByItsNameAlone() {
        assertThat(organizations("قالت أوبك إن الإنتاج ثابت. وذكرت إيكواس أن الحدود مفتوحة."))
                .containsExactly("أوبك", "إيكواس");
        assertThat(organizations("قالت أوبك+ إن الإنتاج ثابت. وذكرت أوبك أن الطلب ضعيف."))
                .containsExactly("أوبك+", "أوبك");
        assertThat(organizations("قالت وزارة الصحة والسكان إن اللقاح آمن.")).containsExactly("وزارة الصحة والسكان");
        assertThat(organizations("كرمت وزارة الثقافة والإعلام الدكتور سامر الخالدي."))
                .containsExactly("وزارة الثقافة والإعلام");
    }

    @Test
    void anInterestIsNoDepartment() {
        assertThat(organizations("رأى الوزير أن الاتفاق في مصلحة الشعبين.")).isEmpty();
        assertThat(organizations("أعلنت مصلحة الزكاة والدخل أن الرسوم ستنخفض.")).containsExactly("مصلحة الزكاة والدخل");
    }

    @Test
    void underWhomSomethingIsDoneIsNoBody() {
        assertThat(organizations("يستعد اللاعبون بقيادة المدرب سامر حداد لخوض اللقاء."))
                .isEmpty();
        assertThat(organizations("قالت قيادة الجيش إن المدينة آمنة.")).containsExactly("قيادة الجيش");
    }

    @Test
    void whatPeopleGoToABodyForIsNotItsName() {
        assertThat(organizations("قال مصدر في المستشفى للتبرع بالدم إن العدد ارتفع."))
                .doesNotContain("المستشفى للتبرع");
    }

    @Test
    void forWhichTimeItActsIsNotItsName() {
        assertThat(organizations("أعلنت وزارة الصحة للمرة الأولى أن اللقاح آمن."))
                .containsExactly("وزارة الصحة");
        assertThat(organizations("قالت هيئة الأرصاد للشهر الرابع إن الأمطار ستتأخر."))
                .containsExactly("هيئة الأرصاد");
        assertThat(organizations("أكدت اللجنة المنظمة للموسم الثاني على التوالي أن التذاكر نفدت."))
                .containsExactly("اللجنة المنظمة");
        assertThat(organizations("قالت الهيئة العامة للطيران المدني إن الطريق مغلق."))
                .containsExactly("الهيئة العامة للطيران المدني");
    }

    @Test
    void aBodyThatIsAddressedIsNoPartOfAnotherName() {
        assertThat(organizations("طالبت منظمة العفو الدولية المحكمة الاتحادية العليا بالإفراج عنهم."))
                .contains("المحكمة الاتحادية العليا");
        assertThat(organizations("ناشد المجلس البلدي الهيئة العامة للطرق فتح الجسر."))
                .contains("المجلس البلدي", "الهيئة العامة للطرق");
        assertThat(organizations("أكد السودان أن الحدود ستبقى مفتوحة.")).containsExactly("السودان");
    }

    /** "لل" is the preposition and the article. */
    @Test
    void theNameHasTheArticleThatThePrepositionTookIn() {
        assertThat(organizations("سلم المندوبون الوثيقة للمحكمة الدستورية.")).containsExactly("المحكمة الدستورية");
    }

    @Test
    void countriesAndFixedBodiesHaveEnglishNames() {
        Reading reading = Reading.of("أعلن البيت الأبيض أن صحيفة لوموند الفرنسية نشرت الوثيقة، ونفت روسيا ذلك.");
        assertThat(reading.actor("البيت الأبيض").englishName()).isEqualTo("White House");
        assertThat(reading.actor("روسيا").englishName()).isEqualTo("Russia");
        assertThat(Reading.of("قالت وزارة الزراعة إن الموسم جيد.")
                        .actor("وزارة الزراعة")
                        .englishName())
                .isNull();
    }

    private static List<String> organizations(String sentence) {
        return Reading.of(sentence).names(ActorKind.ORGANIZATION);
    }

    @Test
    void whomABodySpeaksToIsNoPartOfItsName() {
        assertThat(organizations("قال المتحدث باسم البيت الأبيض للصحفيين إن القمة تأجلت."))
                .contains("البيت الأبيض")
                .doesNotContain("البيت الأبيض للصحفيين");
    }

    @Test
    void anAgencyWithItsNameInBrackets() {
        assertThat(Reading.statementsOf(
                        "وأوردت وكالة (سانا) الرسمية للأنباء أن الجسر مغلق.",
                        "وأفادت الوكالة بأن النفق مفتوح. وقالت سانا إن الطريق آمن."))
                .extracting(Said::speaker)
                .containsOnly("وكالة (سانا) الرسمية للأنباء");
    }

    @Test
    void aBodyByTheRestOfItsName() {
        assertThat(Reading.statementsOf(
                        "قالت منظمة \"القسط\" لحقوق الناس إن الجسر مغلق.",
                        "وأضافت \"القسط\" أن النفق مفتوح. وتابعت أن الطريق آمن."))
                .extracting(Said::speaker)
                .containsOnly("منظمة \"القسط\" لحقوق الناس");
    }

    @Test
    void anAccountSpeaksByWhatItIsCalled() {
        assertThat(Reading.statementsOf("وقال حساب “معتقلي الرأي” على “تويتر”: “الجسر مغلق”."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("معتقلي الرأي", "“الجسر مغلق”"));
    }

    @Test
    void anAbbreviationInBracketsIsNobody() {
        assertThat(Reading.of("قال زعيم حزب الاتحاد الديمقراطي (CDU) سامر الخطيب إن الجسر مغلق.")
                        .names(ActorKind.PERSON))
                .containsExactly("سامر الخطيب");
    }

    @Test
    void aFixedNameOfWordsThatMeanOtherThings() {
        assertThat(Reading.statementsOf(
                        "وأعلنت شركة \"فلاي دبي\" أن الجسر مغلق.",
                        "وقالت صحيفة \"يو إس إيه توداي\" الأمريكية إن النفق آمن.",
                        "وأكدت لجنة تحقيق روسية مقتل الركاب.",
                        "وقالت صحيفة \"شيع ديلي كورير\" إن الميناء مغلق.",
                        "وذكرت قناة \"إيه بي سي 9\" أن المطار مفتوح."))
                .extracting(Said::speaker)
                .containsExactly(
                        "شركة \"فلاي دبي\"",
                        "صحيفة \"يو إس إيه توداي\" الأمريكية",
                        "لجنة تحقيق روسية",
                        "صحيفة \"شيع ديلي كورير\"",
                        "قناة \"إيه بي سي 9\"");
    }

    /** A word built like no noun of the language has no complement: what follows is what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأعلنت ميكروستار إطلاق هاتف جديد. | ميكروستار | إطلاق هاتف جديد",
                "وأكدت ميكروستار التزامها بالجودة. | ميكروستار | التزامها بالجودة",
                "وأعلن سكورديز اعتزاله كرة القدم. | سكورديز | اعتزاله كرة القدم",
            })
    void anUnknownNameBeforeWhatIsAnnounced(String text, String speaker, String content) {
        assertThat(Reading.statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    @Test
    void butAnUnknownNounHasItsComplement() {
        assertThat(Reading.statementsOf("وقال سامر الخطيب إن الجسر مغلق. وانتقد تلكؤ تنفيذ المشروع."))
                .extracting(Said::content)
                .containsExactly("الجسر مغلق", "تلكؤ تنفيذ المشروع");
    }

    /** Known names that begin like another word, look like a title with a name, or whose verb agrees with "company". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأعلنت طيران الإمارات عن تسيير رحلات جديدة. | طيران الإمارات",
                "وأعلنت جنرال موتورز عن خسائر كبيرة. | جنرال موتورز",
                "وأعلنت هواوي عن هاتف جديد. | هواوي",
                "وقالت هواوي إن الهاتف جديد. | هواوي",
                "وأعلنت فلاي دبي إطلاق رحلات جديدة. | فلاي دبي",
                "وأكدت إي إم سي أن النظام جديد. | إي إم سي",
                "وأعلنت دبي القابضة عن خطة جديدة. | دبي القابضة",
            })
    void aCompanySpeaks(String text, String speaker) {
        assertThat(Reading.statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** Foundations, centres and organisations whose names mean nothing in Arabic. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "منظمة فوغاسكو لينارد تشاومب",
                "منظمة فوغاسكو رايتس الأمريكية",
                "جمعية تشاومب ويتنس",
                "مؤسسة تشاومب فوغاسكو لينارد",
                "مركز لينارد إنترناشونال فوغاسكو",
                "منظمة حقوقية دولية",
            })
    void aForeignNameOfSeveralWords(String body) {
        assertThat(Reading.statementsOf("وذكرت " + body + " أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(body);
    }

    /** The first of the two words has the article. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الاتحاد الجنوب أفريقي للتنس",
                "الاتحاد الجنوب أفريقي",
                "البنك الشرق أوسطي للتنمية",
                "الجيش الجنوب سوداني",
                "المعهد الغرب أفريقي",
            })
    void anAdjectiveOfAPartOfTheWorld(String body) {
        assertThat(Reading.statementsOf("وأكد " + body + " أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(body);
    }

    @Test
    void whoFoundedABodyOfAForeignName() {
        assertThat(Reading.statementsOf("وقالت مؤسسة منظمة فوغاسكو ليلى حداد إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("ليلى حداد");
    }

    @Test
    void aKingdomForShort() {
        assertThat(Reading.statementsOf("نفت المملكة العربية السعودية الخبر.", "وأكدت المملكة أن الجسر مغلق."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo("المملكة العربية السعودية");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلن الجيش | \"وقفا فوريا\" لإطلاق النار",
                "أعلنت الوزارة | \"إغلاقا مؤقتا\" للمعابر",
                "واقترحت الحكومة | \"حوارا شاملا\" مع النقابات",
            })
    void whatItAnnouncesInQuotationMarksIsNoNameOfIt(String verb, String content) {
        assertThat(Reading.statementsOf(verb + " " + content + "."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(verb.split(" ")[1], content));
    }

    @Test
    void endsBeforeWhatSomethingIsAsGoodAs() {
        assertThat(Reading.of("وهي خطوة عدتها المعارضة بمثابة \"انقلاب\" على الدستور.")
                        .names(ActorKind.ORGANIZATION))
                .isEmpty();
        assertThat(Reading.statementsOf("واعتبر الحزب القرار بمثابة إعلان حرب."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("الحزب", "القرار بمثابة إعلان حرب"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زار رئيس أركان الجيش السوداني سامر الخطيب المدينة. | وزعم الجيش السوداني أن الجسر مغلق. | الجيش السوداني",
                "تجمع الناس أمام قيادة الجيش السوداني. | وأعلن الجيش السوداني أن الجسر مغلق. | الجيش السوداني",
                "أعلنت قيادة الجيش السوداني أن الطريق طويل. | وأضافت القيادة أن الجسر مغلق. | قيادة الجيش السوداني",
            })
    void aBodyIsNotCalledByWhatIsAtItsHead(String first, String second, String speaker) {
        assertThat(Reading.statementsOf(first, second))
                .last()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ذكرت الخارجية الأمريكية للجزيرة أن الجسر مغلق. | الخارجية الأمريكية",
                "وأوضحت وزارة الدفاع للعربية أن الجسر مغلق. | وزارة الدفاع",
                "وأوضحت وزارة الجزيرة للمياه أن الجسر مغلق. | وزارة الجزيرة للمياه",
            })
    void theMediumToWhichItIsSaidIsNoPartOfTheName(String sentence, String speaker) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** What a deputy is charged with, and how he holds his office, belong to his title. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وكيل وزارة الإسكان للتطوير العقاري | الوزارة | وزارة الإسكان",
                "وكيل وزارة التعليم للبنين | الوزارة | وزارة التعليم",
                "وكيل وزارة الصحة المساعد للصحة الوقائية الدكتور | الوزارة | وزارة الصحة",
                "وكيل وزارة الصحة المكلف | الوزارة | وزارة الصحة",
                "وكيل وزارة الصحة السابق | الوزارة | وزارة الصحة",
                "وكيل الوزارة المساعد للصحة الوقائية | الوزارة | الوزارة",
                "مدير إدارة المرور المساعد | الإدارة | إدارة المرور",
                "وكيل أمانة محافظة جدة للخدمات | الأمانة | أمانة محافظة جدة",
                "نائب أمين منطقة القصيم للخدمات | الأمانة | الأمانة",
                "وكيل جامعة الملك سعود للدراسات العليا | الجامعة | جامعة الملك سعود",
                "مدير جامعة الملك عبدالله للعلوم والتقنية | الجامعة | جامعة الملك عبدالله للعلوم والتقنية",
            })
    void whatADeputyIsChargedWithIsNoPartOfTheName(String title, String noun, String body) {
        assertThat(Reading.statementsOf(
                        "قال " + title + " سامر حداد إن الطلبات كثيرة.", "وأكدت " + noun + " أن الوقت مبكر."))
                .extracting(Said::speaker)
                .containsExactly("سامر حداد", body);
    }
}
