package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
