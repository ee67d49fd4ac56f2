package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import io.isnad.extraction.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who issues a measure, where more than its own clause tells. */
class IssuersTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // in a construct with the decision
                "وأثار قرار وزارة الصحة إغلاق العيادات جدلا. | إغلاق | وزارة الصحة",
                // who is asked or accused, not who asks
                "طالبت منظمة العفو الدولية السلطات المصرية بالإفراج عن الناشطين. | الإفراج | السلطات المصرية",
                // the speaker of a cue that is an operator
                "قالت وزارة الخارجية الروسية إنها ترفض القرار. وأضافت أنها قررت طرد السفير البريطاني. | طرد | وزارة"
                        + " الخارجية الروسية",
                // an official for his body
                "قال المتحدث باسم وزارة الداخلية السعودية منصور التركي إنه تم القبض على 93 شخصا. | القبض | وزارة"
                        + " الداخلية السعودية",
                // a group for the body that it serves
                "أعلنت شرطة دبي نتائج الحملة. واعتقل رجال شرطة دبي ثلاثة متهمين. | اعتقل | شرطة دبي",
                // over a place
                "وكانت أجهزة الأمن المصرية بالقاهرة قد أغلقت الطريق. | أغلقت | أجهزة الأمن المصرية",
                // a body that is called as its head's office is
                "أغلقت أمانة محافظة جدة مطعما. وقال أمين محافظة جدة هاني أبوراس: «طبقنا بحق المطاعم غرامات كبيرة». |"
                        + " غرامات | أمانة محافظة جدة",
                // instructions
                "أصدر الرئيس محمود عباس تعليمات بوقف تمويل المستشفيات. | وقف | محمود عباس",
                // a verb in the feminine is no man's, and the pronoun means whom it fell upon
                "أوقفت لجنة الانضباط اللاعب رامي حداد. وغرمت مدرب الفريق نزار عمر مبلغ ألف ريال. | غرمت | لجنة"
                        + " الانضباط",
                "أغلقت وزارة التجارة الشركة. وأنذرت وغرمت نادي الواحة 20 ألف ريال. | غرمت | وزارة التجارة",
                "قررت لجنة الانضباط إيقاف اللاعب رامي حداد وتغريمه مبلغ ألف ريال. | تغريمه | لجنة الانضباط",
                // after other words of its own clause
                "أما سوريا فقد أغلقت المعبر. | أغلقت | سوريا",
                // what is decreed
                "وقع الرئيس رامي حداد مرسوما بشأن فرض عقوبات على روسيا. | عقوبات | رامي حداد",
                "ألزم الاتحاد الأوروبي شركة «نهار» بدفع غرامة مالية قدرها مليون يورو. | غرامة مالية | الاتحاد الأوروبي",
                "وكان الرئيس رامي حداد قد أقاله من منصبه. | أقاله | رامي حداد",
                // the object of the verb before the comma is no verb
                "قرر برلمان فرنسا صباح اليوم، عزل الرئيس رامي حداد من منصبه. | عزل | برلمان فرنسا",
                "عزل البرلمان الفرنسي الجمعة رئيس الجمهورية. | عزل | البرلمان الفرنسي",
                // who answers a request
                "رفضت النيابة العامة طلب الإفراج عن المتهمة. | الإفراج | النيابة العامة",
                // decisions that are listed, and rounds with an outcome
                "أصدرت لجنة الانضباط حزمة من القرارات، أبرزها تغريم اللاعب رامي حداد مبلغ ألف ريال. | تغريم | لجنة"
                        + " الانضباط",
                "نفذت أمانة محافظة جدة 90 جولة أسفرت عن إغلاق ثلاثة مطاعم. | إغلاق | أمانة محافظة جدة",
                // two words for one act
                "قامت أمانة محافظة جدة بإغلاق وتشميع محلين. | إغلاق | أمانة محافظة جدة",
                // before the verb, not who spoke last
                "وأكد القاضي أن الحكم نهائي. وكان الادعاء المدني قد وجه للمتهم رامي حداد تهمة السرقة. | تهمة | الادعاء"
                        + " المدني",
                // an official without a name, not who acted before
                "أغلقت وزارة الصحة العيادة. وفرض عمدة واشنطن، اليوم الإثنين، حظر التجول في العاصمة. | حظر التجول |"
                        + " عمدة واشنطن",
                // a medium tells of what others do
                "ردت النيابة العامة بأن الحكم نهائي، بحسب ما ذكرت صحيفة الغد، كما رفضت طلب الإفراج عن"
                        + " المتهمة. | الإفراج | النيابة العامة",
                // a court without a name, by where it sits
                "وقضت محكمة في العاصمة النرويجية أوسلو بسجن رجل عشرين عاما. | سجن | محكمة في العاصمة النرويجية أوسلو",
                "أمرت محكمة بمدينة كولونيا الألمانية بإغلاق المصنع. | إغلاق | محكمة بمدينة كولونيا الألمانية",
                "أمر قاض في كالياري برفع الحظر عن الشركة. | الحظر | قاض في كالياري",
                "أصدر قاض في مدريد أمر توقيف بحق الناشط رامي حداد. | أمر توقيف | قاض في مدريد",
                // what is set off before the verb
                "أما منظمة الصحة العالمية (الصحة) فعلقت عملها. | علقت | منظمة الصحة العالمية",
                // whose verb governs the noun, not what stands after it
                "أمرت محكمة في روما بإغلاق موقع «نهار» الاستقصائي. | إغلاق | محكمة في روما",
                // the pronoun is whoever speaks
                "وقال رامي حداد إنه سيفرض رسوما على السيارات. | رسوما | رامي حداد",
                "وقالت الوزيرة ليلى حداد إن الأمر خطير، مهددة بتعليق الخدمة. | تعليق | ليلى حداد",
                "وردت السيناتور ليلى حداد، وهي عضوة بارزة من حلب قدمت مشروع قانون. | مشروع قانون | ليلى حداد",
                "وكان السيناتور رامي حداد اقترح حظر دخول السفن. | حظر | رامي حداد",
                // by virtue of what was decided before
                "أدرجت وزارة الخزانة الأميركية خمس شركات على قائمة العقوبات. وبموجب القرار تجمد أصول الشركات في"
                        + " البلاد. | تجمد | وزارة الخزانة الأميركية",
                // who did to them what stands before did the rest
                "تمكنت شرطة منطقة الرياض من القبض على 3 مواطنين، وجرى إيقافهم وإحالتهم إلى النيابة العامة. | إحالتهم |"
                        + " شرطة منطقة الرياض",
                "احتجزت السلطات الإيطالية السفينة وغرمت مالكها عشرة آلاف يورو. | غرمت | السلطات الإيطالية",
                // a decision with who took it, a verdict with who gave it
                "أثار قرار الحكومة مضاعفة الرسوم على الصلب جدلا. | الرسوم | الحكومة",
                "نشرت الوزارة ملخص الحكم الصادر من المحكمة الجزائية بالرياض المتضمن فرض غرامة على المخالفين، وإغلاق"
                        + " المنشأة. | إغلاق | المحكمة الجزائية بالرياض",
                "أعلنت لجنة الانضباط تسع عقوبات لعدد من الرياضيين، إذ تم إيقاف الحارس رامي حداد تسعة أشهر. | إيقاف |"
                        + " لجنة الانضباط",
                // the whole name of a body
                "غرمت لجنة الانضباط والأخلاق بالاتحاد السعودي لكرة القدم النادي الأهلي مبلغ 20 ألف ريال. | غرمت | لجنة"
                        + " الانضباط والأخلاق بالاتحاد السعودي لكرة القدم",
                "أغلقت وزارة التجارة والاستثمار، بالتعاون مع الشرطة، 9 مستودعات. | أغلقت | وزارة التجارة والاستثمار",
                "حُكم على رامي حداد بالسجن 17 سنة في المحكمة الاتحادية ببروكلين أمس. | السجن | المحكمة الاتحادية"
                        + " ببروكلين",
                // votes, and who votes
                "صوت مجلس النواب بأغلبية 230 صوتا مقابل 189 على مشروع قانون يلغي الضريبة. | مشروع قانون | مجلس النواب",
                // a court in the feminine sentences, an order tells whose
                "أدانت المحكمة العليا اثنين من الموظفين، وحكمت عليهما بالسجن 5 سنوات. | السجن | المحكمة العليا",
                "وضع رامي حداد تحت الإقامة الجبرية بقرار من النيابة العامة. | الإقامة الجبرية | النيابة العامة",
                // told as an addition
                "أوقفت لجنة الانضباط اللاعب رامي حداد 4 مباريات مع تغريمه 20 ألف ريال. | تغريمه | لجنة الانضباط",
                // clubs suspend, they arrest nobody
                "أوقف الاتحاد الدولي لكرة القدم رئيس الاتحاد البرازيلي. | أوقف | الاتحاد الدولي لكرة القدم",
            })
    void resolves(String text, String trigger, String issuer) {
        Extraction extraction = EXTRACTOR.extract(text, "ar", null);
        assertThat(extraction.measures())
                .filteredOn(m -> m.trigger().of(text).equals(trigger))
                .extracting(m -> name(extraction, m))
                .containsExactly(issuer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // "يعفى" is passive
                "يعفى الوزير رامي حداد من منصبه بناء على طلبه، ويبقى في البلاد. | يعفى",
                // a decision is nobody's until the article says whose
                "وقال وكيل الوزارة خالد الحربي إن الحملة مستمرة. ويمنع القرار الجديد تشغيل العمالة تحت الشمس. | يمنع",
                // a court without a name takes over nobody's deeds
                "فرضت تركيا رسوما على السيارات. وحكمت محكمة على المتهم بالسجن عشرين عاما. | السجن",
                // who is obliged issues nothing, nor does who is fined
                "تم إلزام نادي الواحة بدفع غرامة ألف ريال. | غرامة",
                "«الانضباط» تغرم رئيس نادي الواحة ألف ريال. | تغرم",
                // "أعفي" is passive
                "كان الرئيس رامي حداد على سفر. وأعفي السفير في برلين من منصبه. | أعفي",
                // told by the way
                "ودعت الحكومة إلى الإفراج عن زعيم المعارضة رامي حداد، الذي اعتقل في سبتمبر. | اعتقل",
                // a convict sentences nobody
                "وكان الجاني قد حكم عليه بالسجن. | السجن",
            })
    void leavesOpen(String text, String trigger) {
        Extraction extraction = EXTRACTOR.extract(text, "ar", null);
        assertThat(extraction.measures())
                .filteredOn(m -> m.trigger().of(text).equals(trigger))
                .extracting(Measure::issuer)
                .containsOnlyNulls();
    }

    private static String name(Extraction extraction, Measure measure) {
        return measure.issuer() == null
                ? null
                : extraction.actors().get(measure.issuer()).name();
    }
}
