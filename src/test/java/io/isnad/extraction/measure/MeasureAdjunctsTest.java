package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures whose verb, issuer and target phrases of manner, occasion or description keep apart. */
class MeasureAdjunctsTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // how, and for which time
                "ألغت الحكومة في خطوة مفاجئة الرسوم الجمركية على القمح. | TARIFF | LIFTED | الرسوم الجمركية | الحكومة |"
                        + " القمح",
                "أغلق مجلس المنافسة للمرة الأولى سبعة مطاعم. | CLOSURE | IMPOSED | أغلق | مجلس المنافسة | سبعة مطاعم",
                "انسحبت روسيا للمرة الثانية من اتفاق التجارة. | WITHDRAWAL | IMPOSED | انسحبت | روسيا | اتفاق التجارة",
                "قررت في خطوة مفاجئة وزارة التجارة إغلاق المصنع. | CLOSURE | IMPOSED | إغلاق | وزارة التجارة | المصنع",
                "لوحت روسيا في تصعيد جديد بفرض حظر تجول في المدينة. | BAN | THREATENED | حظر تجول | روسيا | المدينة",
                "أبعدت ليبيا بشكل مفاجئ ثلاثة مهاجرين. | EXPULSION | IMPOSED | أبعدت | ليبيا | ثلاثة مهاجرين",
                // on what occasion
                "لوحت الحكومة خلال اجتماعها الطارئ بمنع النساء من السفر. | BAN | THREATENED | منع | الحكومة | النساء",
                "أصدرت وزارة الصحة بعد اجتماع أمس قرارا يقضي بإغلاق العيادات. | CLOSURE | IMPOSED | إغلاق |"
                        + " وزارة الصحة | العيادات",
                "وافق البرلمان بعد نقاش طويل على فرض عقوبات على كوريا الشمالية. | SANCTION | IMPOSED | عقوبات |"
                        + " البرلمان | كوريا الشمالية",
                "أعلن الرئيس رامي حداد بيانا، وأعلن فيه فرض رسوم على الصلب. | TARIFF | IMPOSED | رسوم | رامي حداد |"
                        + " الصلب",
                // in brackets
                "قطع الرئيس رامي حداد (الجمعة) العلاقات مع إيران. | SUSPENSION | IMPOSED | قطع | رامي حداد | العلاقات"
                        + " مع إيران",
                "أعلن مجلس الأمن الدولي (الجمعة) حظر تصدير الصلب. | BAN | ANNOUNCED | حظر تصدير | مجلس الأمن الدولي |"
                        + " الصلب",
                // a relative clause between commas
                "المجلس الرئاسي، الذي يضم ثمانية أعضاء، قرر إغلاق المعبر. | CLOSURE | IMPOSED | إغلاق | المجلس الرئاسي"
                        + " | المعبر",
                "وزارة التجارة، التي تشرف على الأسواق، غرمت الشركة مليون ريال. | FINE | IMPOSED | غرمت |"
                        + " وزارة التجارة | الشركة",
                // a pronoun that stands for who speaks
                "أعلن الكرملين أنه أدرج الشركة على القائمة السوداء. | SANCTION | IMPOSED | أدرج | الكرملين | الشركة",
                "أعلنت وزارة الخزانة أنها ستدرج الشركة على القائمة السوداء. | SANCTION | ANNOUNCED | ستدرج | وزارة"
                        + " الخزانة | الشركة",
                "أعلنت النيابة العامة أنها ستصدر مذكرة توقيف بحق رئيس النادي. | DETENTION | ANNOUNCED | مذكرة توقيف |"
                        + " النيابة العامة | رئيس النادي",
                "أعلن الاتحاد الدولي لكرة القدم أنه سيوقف اللاعب سامر عمر ثلاث مباريات. | SUSPENSION | ANNOUNCED |"
                        + " سيوقف | الاتحاد الدولي لكرة القدم | اللاعب سامر عمر",
                "لجنة الانضباط توقف اللاعب سامر عمر ثلاث مباريات. | SUSPENSION | IMPOSED | توقف | لجنة الانضباط |"
                        + " اللاعب سامر عمر",
                // as what somebody is listed
                "قررت روسيا تصنيف الحركة منظمة إرهابية. | SANCTION | IMPOSED | تصنيف | روسيا | الحركة",
                "أصدرت الحكومة قرارا بتصنيف الجماعة تنظيما إرهابيا. | SANCTION | IMPOSED | تصنيف | الحكومة | الجماعة",
                // somebody, whatever he is called after
                "أوقفت الشرطة رجل أعمال بارزا. | DETENTION | IMPOSED | أوقفت | الشرطة | رجل أعمال بارزا",
                "أعلن الرئيس رامي حداد عزل قائد الجيش. | DISMISSAL | ANNOUNCED | عزل | رامي حداد | قائد الجيش",
                // from what somebody is exempt, and what a penalty is lowered to
                "أعفت الولايات المتحدة الهند من العقوبات على إيران. | SANCTION | LIFTED | العقوبات | الولايات المتحدة |"
                        + " الهند",
                "استثنى الاتحاد الأوروبي السلع الأساسية من الرسوم الجمركية. | TARIFF | LIFTED | الرسوم الجمركية |"
                        + " الاتحاد الأوروبي | السلع الأساسية",
                "خففت المحكمة العليا عقوبة الناشط رامي حداد إلى السجن ثلاث سنوات. | DETENTION | IMPOSED | السجن |"
                        + " المحكمة العليا | الناشط رامي حداد",
                // what is yet to come, and who announced it
                "كشفت الحكومة البريطانية عن عزمها فرض غرامات على المخالفين. | FINE | ANNOUNCED | غرامات | الحكومة"
                        + " البريطانية | المخالفين",
                "تعرض الرئيس رامي حداد لانتقادات بعد إعلانه حل البرلمان. | DISMISSAL | ANNOUNCED | حل | رامي حداد |"
                        + " البرلمان",
                "أفاد مصدر أمني باعتقال ستة أشخاص. | DETENTION | IMPOSED | اعتقال | | ستة أشخاص",
                // whose name begins like a particle, or is told once more in brackets
                "أقالت فيسبوك المدير رامي حداد. | DISMISSAL | IMPOSED | أقالت | فيسبوك | المدير رامي حداد",
                "أوقف الاتحاد الأوروبي لكرة القدم (يويفا) المدافع رامي حداد أربع مباريات. | SUSPENSION | IMPOSED | أوقف"
                        + " | الاتحاد الأوروبي لكرة القدم | المدافع رامي حداد",
                // a verb that is an adjective too, and the object of the verb before it
                "داهم الجيش الإسرائيلي القرية. واعتقل ثلاثة أشخاص. | DETENTION | IMPOSED | اعتقل | الجيش الإسرائيلي |"
                        + " ثلاثة أشخاص",
                // who is spoken for, and who is called upon
                "قال المتحدث باسم الرئيس رامي حداد إنه تم ترحيل ثلاثة مهاجرين. | EXPULSION | IMPOSED | ترحيل |"
                        + " رامي حداد | ثلاثة مهاجرين",
                "قال المتحدث باسم شركة نسمة للطيران إنه تم فصل عشرة موظفين. | DISMISSAL | IMPOSED | فصل | شركة نسمة"
                        + " للطيران | عشرة موظفين",
                "دعا النائب نزار سليم البيت الأبيض إلى ترحيل عشرين مهاجرا. | EXPULSION | PROPOSED | ترحيل |"
                        + " البيت الأبيض | عشرين مهاجرا",
                "طالبت منظمة العفو الدولية محافظ القاهرة بإغلاق السجن. | CLOSURE | PROPOSED | إغلاق | محافظ القاهرة |"
                        + " السجن",
            })
    void reads(String text, String kind, String status, String trigger, String issuer, String target) {
        Extraction extraction = EXTRACTOR.extract("عنوان الخبر\n" + text, "ar", null);
        assertThat(extraction.measures())
                .extracting(
                        m -> m.kind().name(),
                        m -> m.status().name(),
                        m -> m.trigger().of("عنوان الخبر\n" + text),
                        m -> m.issuer() == null
                                ? null
                                : extraction.actors().get(m.issuer()).name(),
                        m -> m.target() == null ? null : m.target().span().of("عنوان الخبر\n" + text))
                .containsExactly(tuple(kind, status, trigger, issuer, target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // on what somebody comments, and what a team goes on with
                "علق المدرب رامي حداد على نتيجة المباراة.",
                "علقت الوزارة على المفاوضات بعد يومين.",
                "علق المحامي رامي حداد على جلسة محاكمة موكله.",
                "وعلقت والدته على خبر سجن ابنها بالبكاء.",
                "استأنف الفريق تدريباته أمس.",
                // of what there is none
                "لا توجد نية لفرض ضرائب جديدة.",
                "ولا خطط لفرض رسوم على السفن.",
            })
    void findsNone(String text) {
        assertThat(EXTRACTOR.extract("عنوان الخبر\n" + text, "ar", null).measures())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what happened before is no occasion on which it was done
                "غادر السفير موسكو بعد قرار لندن طرد دبلوماسيين روس. | طرد | لندن",
                "قال الوزير رامي حداد إنه قررت الحكومة إغلاق المعبر. | إغلاق | الحكومة",
            })
    void keepsApart(String text, String trigger, String issuer) {
        Extraction extraction = EXTRACTOR.extract("عنوان الخبر\n" + text, "ar", null);
        assertThat(extraction.measures())
                .extracting(
                        m -> m.trigger().of("عنوان الخبر\n" + text),
                        m -> m.issuer() == null
                                ? null
                                : extraction.actors().get(m.issuer()).name())
                .containsExactly(tuple(trigger, issuer));
    }
}
