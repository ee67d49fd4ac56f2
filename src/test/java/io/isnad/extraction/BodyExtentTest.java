package io.isnad.extraction;

import static io.isnad.extraction.Reading.assertSpeakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the names of bodies go: with the region of a branch, with what they do, with the larger body. */
class BodyExtentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // branches
                "هيئة الهلال الأحمر بالمنطقة الشرقية",
                "المديرية العامة للدفاع المدني بمنطقة مكة المكرمة",
                "الإدارة العامة للتعليم بمحافظة الطائف",
                "الغرفة التجارية الصناعية بالرياض",
                "إدارة التعليم بجدة",
                "بعثة الأمم المتحدة في مالي",
                "هيئة الأمر بالمعروف والنهي عن المنكر بمنطقة تبوك",
                // what they do
                "هيئة الرقابة على الأغذية",
                "إدارة الحماية من الإشعاع",
                "اللجنة المشرفة على الانتخابات",
                "لجنة الشؤون المالية والإدارية",
                "وزارة الشؤون البلدية والقروية",
                "مدينة الملك عبد العزيز للعلوم والتقنية",
                "مدينة الملك عبدالله للطاقة الذرية والمتجددة",
                "مراكز السيطرة على الأمراض والوقاية منها",
                // whom they are for
                "الهيئة العامة للمعلمين",
                "الجمعية الوطنية للمتقاعدين",
                "النقابة العامة للأطباء",
                "المنظمة الدولية للملاكمة",
                "الهيئة العامة للمتاحف",
                "الهيئة السعودية للتقييس",
                // what they stand for, and whose they are
                "جماعة الحق والإحسان",
                "حركة البناء والإعمار",
                "الحركة من أجل التغيير",
                "التنسيقية الوطنية للأساتذة المتعاقدين",
                "حركة 23 مارس",
                "كتيبة عقبة بن نافع",
                "الهيئة الاتحادية للكهرباء والماء",
                "الهيئة العليا لتنظيم الاتصالات",
                "هيئة الدفاع عن سامر حداد",
                "السفارة السعودية لدى لبنان",
                "بلدية رام الله",
                "حكومة هونغ كونغ",
                "شركة فلاي دبي",
                "الخطوط الجوية الكويتية",
                // two domains
                "هيئة كهرباء ومياه دبي",
                "الهيئة العامة للعلوم والنقل البحري",
                // after whom or after what alone they are called
                "شركة زين",
                "مجموعة فاغنر",
                "جمعية رجال الأعمال الأردنيين",
                "السوق المالية السعودية",
                "جماعة العدل والإحسان",
                "إدارة الكوارث والطوارئ التركية",
                // whose part they are
                "كلية الطب بجامعة الملك سعود",
                "لجنة الحكام بالاتحاد السعودي",
            })
    void inTheFeminine(String body) {
        assertSpeakers("وقالت " + body + " إن الجسر مفتوح.", body);
        assertSpeakers("وأعلنت " + body + " في بيان أن الجسر مفتوح.", body);
        assertSpeakers(body + " أكدت أن الجسر مفتوح.", body);
        assertSpeakers("الجسر مفتوح، بحسب " + body + ".", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مستشفى الملك فهد بالهفوف",
                "حرس الحدود بمنطقة جازان",
                "النادي الأدبي بالرياض",
                "حزب الحرية والمسؤولية",
                "حزب السلام والاشتراكية",
                "حزب الوحدة من أجل الجمهورية",
                "التجمع من أجل الثقافة والديمقراطية",
                "الاتحاد السوري للصناعة والتجارة",
                "الاتحاد الوطني للقوات الشعبية",
                "المنتدى الوطني للديمقراطية والوحدة",
                "تكتل 20-40",
                "تيار السلام والوحدة",
                "مكتب التربية والتعليم بشمال الرياض",
                "صندوق التأمين على الودائع",
                "مركز الوقاية من الأمراض",
                "بنك التسليف والادخار",
                "مرصد الأزهر لمكافحة التطرف",
                "صندوق مكافحة وعلاج الإدمان",
            })
    void inTheMasculine(String body) {
        assertSpeakers("وقال " + body + " إن الجسر مفتوح.", body);
        assertSpeakers(body + " أكد أن الجسر مفتوح.", body);
        assertSpeakers("الجسر مفتوح، بحسب " + body + ".", body);
    }

    /** What the verb asks for is no part of the subject's name. */
    @ParameterizedTest
    @CsvSource({
        "ورحبت هيئة السياحة بقرار الوزارة., هيئة السياحة",
        "وأفادت هيئة الصحة بجدة بأن الجسر مغلق., هيئة الصحة بجدة",
        "وذكرت كلية الطب بجامعة عين شمس أمس أن الجسر مغلق., كلية الطب بجامعة عين شمس",
        "وكشفت نقابة المهن التمثيلية عن الخطة., نقابة المهن التمثيلية",
        "وحذرت مديرية الأمن العام من أن الجسر مغلق., مديرية الأمن العام",
        "وكشفت لجنة الخبراء المستقلين عن المخالفات., لجنة الخبراء المستقلين",
        "وكتبت قيادة العمليات المشتركة على حسابها في تويتر: \"الجسر مفتوح\"., قيادة العمليات المشتركة",
        "ورحبت وزارة البترول والثروة المعدنية بالقرار., وزارة البترول والثروة المعدنية",
        "وكشفت هيئة الرقابة عن المخالفات., هيئة الرقابة",
        "وطالبت لجنة الصحة بمنطقة آمنة., لجنة الصحة",
        "ونددت الرابطة المصرية والسعودية بالهجوم., الرابطة المصرية",
    })
    void whatTheVerbAsksFor(String text, String speaker) {
        assertSpeakers(text, speaker);
    }

    /** Within a title a body has all of its name, up to the holder's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "نائب رئيس الهيئة العامة للمعلمين",
                "نائب رئيس الاتحاد الدولي للصحفيين",
                "نائب رئيس الرابطة التونسية للدفاع عن حقوق الإنسان",
                "عضو اللجنة المنظمة للمعرض",
                "المتحدث باسم اللجنة المنظمة للمعرض",
                "مدير إدارة الشؤون القانونية في الهيئة العامة للمعلمين",
            })
    void withinATitle(String title) {
        assertSpeakers("وقال " + title + " سامر حداد إن الجسر مفتوح.", "سامر حداد");
        assertSpeakers("وقال " + title + "، سامر حداد، إن الجسر مفتوح.", "سامر حداد");
    }

    /** To whom a body speaks or whom it serves is no part of its name. */
    @ParameterizedTest
    @CsvSource({
        "وقالت الهيئة العامة للصحفيين إن الجسر مغلق., الهيئة العامة",
        "وأكدت اللجنة العليا للمواطنين أن الجسر مغلق., اللجنة العليا",
        "وأكدت اللجنة العليا للوزيرة أن الجسر مغلق., اللجنة العليا",
        "وقالت المحكمة العليا للمحامين إن الجسر مغلق., المحكمة العليا",
        "\"وسمحت الهيئة العامة للمعلمين بالعودة، مؤكدة أن الجسر مفتوح.\", الهيئة العامة",
    })
    void toWhomItSpeaks(String text, String speaker) {
        assertSpeakers(text, speaker);
    }

    /** The verb takes what the region begins with, but only what comes after that is what it asks for. */
    @ParameterizedTest
    @CsvSource({
        "وأفادت إدارة المياه بمحافظة الطائف بأن الجسر مغلق., إدارة المياه بمحافظة الطائف",
        "ورحبت الغرفة التجارية بالرياض بقرار الوزارة., الغرفة التجارية بالرياض",
        "واتهمت الإدارة العامة للتعليم بمنطقة الرياض المقاول بعرقلة العمل., الإدارة العامة للتعليم بمنطقة الرياض",
        "وذكرت مديرية الدفاع المدني بمنطقة عسير اليوم الأربعاء أن الجسر مغلق., مديرية الدفاع المدني بمنطقة عسير",
    })
    void withItsRegionBeforeWhatTheVerbTakes(String text, String speaker) {
        assertSpeakers(text, speaker);
    }

    /** A headline calls a ministry by its domain, and no committee that deals with it. */
    @ParameterizedTest
    @CsvSource({
        "وزارة التعليم, وزارة التعليم",
        "وزارة التربية والتعليم, وزارة التربية والتعليم",
    })
    void aDomainInAHeadline(String ministry, String speaker) {
        assertThat(Reading.withHeadline(
                                "\"التعليم\": إلغاء امتحان الطلاب",
                                "انتقدت لجنة التعليم بالبرلمان الامتحان.",
                                "وقالت " + ministry + " إن الأمر انتهى.")
                        .statements())
                .first()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }
}
