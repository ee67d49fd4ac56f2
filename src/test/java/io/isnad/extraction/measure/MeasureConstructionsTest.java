package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import io.isnad.extraction.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures in the constructions that a grid of them, each with many verbs, showed to be read wrongly. */
class MeasureConstructionsTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // after a subordinator, in the past
                "وتوتر الوضع بعد أن أغلقت النيابة العامة ثلاثة مطاعم. | CLOSURE | IMPOSED | أغلقت | النيابة العامة |"
                        + " ثلاثة مطاعم",
                "وغادر المدير بعد أن أقاله مجلس الوزراء. | DISMISSAL | IMPOSED | أقاله | مجلس الوزراء | المدير",
                // verbal nouns that are adjectives or participles too, after إلى
                "دعا النائب سامر عمر الحكومة إلى مصادرة اللحوم. | OTHER | PROPOSED | مصادرة | الحكومة | اللحوم",
                "سعت الحكومة إلى عزل القاضي. | DISMISSAL | PROPOSED | عزل | الحكومة | القاضي",
                "دعا المجلس الوزارة إلى معاقبة النادي. | SANCTION | PROPOSED | معاقبة | الوزارة | النادي",
                // spelt like a season
                "قررت الشركة فصل عشرين موظفا. | DISMISSAL | IMPOSED | فصل | الشركة | عشرين موظفا",
                "أكد الجيش اللبناني في بيان أنه فصل عشرين موظفا. | DISMISSAL | IMPOSED | فصل | الجيش اللبناني |"
                        + " عشرين موظفا",
                // a verb where a noun with its complement is spelt alike
                "الاتحاد الأوروبي حظر استيراد اللحوم. | BAN | IMPOSED | حظر | الاتحاد الأوروبي | استيراد اللحوم",
                "وكان الاتحاد الأوروبي قد حظر استيراد اللحوم. | BAN | IMPOSED | حظر | الاتحاد الأوروبي | استيراد اللحوم",
                // passives that are spelt otherwise or have their vowel
                "أُرجئت الانتخابات أمس. | SUSPENSION | IMPOSED | أُرجئت | | الانتخابات",
                "مُنع بيع الألعاب النارية أمس. | BAN | IMPOSED | مُنع | | بيع الألعاب النارية",
                "ضُبط طنان من الأسماك الفاسدة أمس. | OTHER | IMPOSED | ضُبط | | طنان من الأسماك الفاسدة",
                // a sentence that goes on in the masculine
                "أعلن مجلس الأمن خطة جديدة. وفرض عقوبات على روسيا. | SANCTION | IMPOSED | عقوبات | مجلس الأمن | روسيا",
                "أعلن البنك المركزي المصري خطة جديدة، وفرض قيودا على استيراد القمح. | BAN | IMPOSED | قيودا | البنك"
                        + " المركزي المصري | استيراد القمح",
                "أعلن الجيش اللبناني نتائج الحملة. وأحال المدير رامي حداد إلى النيابة. | DETENTION | IMPOSED | أحال |"
                        + " الجيش اللبناني | المدير رامي حداد",
                "نظم الاتحاد السعودي لكرة القدم حملة كبيرة، كما عاقب نادي الواحة. | SANCTION | IMPOSED | عاقب |"
                        + " الاتحاد السعودي لكرة القدم | نادي الواحة",
                "زار الوفد مجلس الوزراء الكويتي الذي عزل القاضي رامي حداد. | DISMISSAL | IMPOSED | عزل | مجلس"
                        + " الوزراء الكويتي | القاضي رامي حداد",
                // where the target ends
                "أثار قرار فرنسا خفض المساعدات جدلا واسعا. | OTHER | IMPOSED | خفض | فرنسا | المساعدات",
                "أثار قرار طهران فرض عقوبات على خمس شركات إيرانية جدلا واسعا. | SANCTION | IMPOSED | عقوبات | طهران |"
                        + " خمس شركات إيرانية",
                "أثار قرار الجيش اللبناني إبعاد عشرين لاجئا جدلا واسعا. | EXPULSION | IMPOSED | إبعاد | الجيش"
                        + " اللبناني | عشرين لاجئا",
                "قررت الحكومة إغلاق ثلاثة مطاعم اعتبارا من الأحد. | CLOSURE | IMPOSED | إغلاق | الحكومة | ثلاثة مطاعم",
                "قررت الحكومة ترحيل مئة مهاجر اعتبارا من الأحد. | EXPULSION | IMPOSED | ترحيل | الحكومة | مئة مهاجر",
                "حرمت وزارة الداخلية عشرين مشجعا من دخول الملعب. | BAN | IMPOSED | حرمت | وزارة الداخلية |"
                        + " عشرين مشجعا",
                "قضت المحكمة بمنع سفر ثلاثة وزراء سابقين. | BAN | IMPOSED | منع | المحكمة | سفر ثلاثة وزراء سابقين",
                "أتلفت البلدية طنين من اللحوم. | OTHER | IMPOSED | أتلفت | البلدية | طنين من اللحوم",
                "ضبطت الشرطة كمية كبيرة من المخدرات. | OTHER | IMPOSED | ضبطت | الشرطة | كمية كبيرة من المخدرات",
                "قرر مجلس الأمن فرض حظر جديد على السفر. | BAN | IMPOSED | حظر | مجلس الأمن | السفر",
                // who decides is told, so what follows is upon whom
                "أثار قرار الاتحاد السعودي لكرة القدم معاقبة نادي الواحة جدلا واسعا. | SANCTION | IMPOSED | معاقبة |"
                        + " الاتحاد السعودي لكرة القدم | نادي الواحة",
                // who is asked holds an office
                "دعا النائب سامر عمر وزير الداخلية نادر الحسيني إلى توقيف ثلاثة مشتبه بهم. | DETENTION | PROPOSED |"
                        + " توقيف | نادر الحسيني | ثلاثة مشتبه بهم",
                // a body that is called after a governorate
                "أصدرت أمانة محافظة جدة قرارا بإغلاق المحلات. | CLOSURE | IMPOSED | إغلاق | أمانة محافظة جدة | المحلات",
                "غرمت أمانة محافظة جدة مقاولي مشاريع الطرق. | FINE | IMPOSED | غرمت | أمانة محافظة جدة | مقاولي مشاريع"
                        + " الطرق",
                // a phrase between the subject and the object
                "أغلقت وزارة البيئة بالتعاون مع الشرطة ثلاثة مصانع. | CLOSURE | IMPOSED | أغلقت | وزارة البيئة |"
                        + " ثلاثة مصانع",
                "أوقفت وزارة البيئة بالتعاون مع الشرطة خمسة أشخاص. | DETENTION | IMPOSED | أوقفت | وزارة البيئة |"
                        + " خمسة أشخاص",
                "صادرت بلدية دبي ممثلة في إدارة الأسواق 20 طنا من الأغذية. | OTHER | IMPOSED | صادرت | بلدية دبي |"
                        + " 20 طنا من الأغذية",
                "ألغت وزارة البيئة في إطار حملتها تراخيص 12 شركة. | OTHER | IMPOSED | ألغت | وزارة البيئة | تراخيص 12"
                        + " شركة",
                "طردت وزارة الخارجية بالتعاون مع الشرطة السفير السوري. | EXPULSION | IMPOSED | طردت | وزارة الخارجية"
                        + " | السفير السوري",
                "أطلقت بلدية دبي حملة في المدينة. واستمرت الحملة أسبوعين، وأغلقت خلالها ثلاثة مصانع. | CLOSURE |"
                        + " IMPOSED | أغلقت | بلدية دبي | ثلاثة مصانع",
                // whose decision it is
                "صدر قرار عن وزارة البيئة يقضي بإغلاق ثلاثة مصانع. | CLOSURE | IMPOSED | إغلاق | وزارة البيئة |"
                        + " ثلاثة مصانع",
                "وأفادت الوكالة بأن قرارا صدر عن محكمة دبي بحظر استخدام الأكياس. | BAN | IMPOSED | حظر | محكمة دبي |"
                        + " استخدام الأكياس",
                "وارتفعت الأسعار بعد مصادرة بلدية دبي 20 طنا من الأغذية. | OTHER | IMPOSED | مصادرة | بلدية دبي |"
                        + " 20 طنا من الأغذية",
                "وتوقف العمل بعد تغريم بلدية دبي المخالفين. | FINE | IMPOSED | تغريم | بلدية دبي | المخالفين",
                // what a body points to
                "أكدت بلدية الدوحة نجاح الحملة، مشيرة إلى إغلاق ثلاثة مصانع. | CLOSURE | IMPOSED | إغلاق | بلدية"
                        + " الدوحة | ثلاثة مصانع",
                // what no attribute of the subject is
                "أغلقت السلطات المصرية المعبر. | CLOSURE | IMPOSED | أغلقت | السلطات المصرية | المعبر",
                "أوقفت الولايات المتحدة المساعدات العسكرية لباكستان. | SUSPENSION | IMPOSED | أوقفت | الولايات المتحدة"
                        + " | المساعدات العسكرية",
                // adverbs that are adjectives
                "أوقف القضاء اللبناني وزيرا سابقا بتهمة الفساد. | DETENTION | IMPOSED | أوقف | القضاء اللبناني |"
                        + " وزيرا سابقا",
                "أغلقت وزارة الصحة ثلاثة مستشفيات خاصة. | CLOSURE | IMPOSED | أغلقت | وزارة الصحة | ثلاثة مستشفيات"
                        + " خاصة",
                "ضبطت الجمارك 20 كيلوغراما من المخدرات بحوزة مسافر. | OTHER | IMPOSED | ضبطت | الجمارك | 20 كيلوغراما"
                        + " من المخدرات",
                "قضت محكمة دبي بالسجن المؤبد على رامي حداد. | DETENTION | IMPOSED | السجن المؤبد | محكمة دبي | رامي"
                        + " حداد",
                "ورحب السكان بالقرار القاضي بإغلاق المصنع. | CLOSURE | IMPOSED | إغلاق | | المصنع",
                // when, not how long
                "وكانت هيئة الغذاء والدواء قد أوقفت ثلاثة مشتبه بهم الشهر الماضي. | DETENTION | IMPOSED | أوقفت |"
                        + " هيئة الغذاء والدواء | ثلاثة مشتبه بهم",
                "وكانت شرطة دبي قد أبعدت عشرين لاجئا الشهر الماضي. | EXPULSION | IMPOSED | أبعدت | شرطة دبي | عشرين"
                        + " لاجئا",
            })
    void reads(String text, String kind, String status, String trigger, String issuer, String target) {
        Extraction extraction = EXTRACTOR.extract(text, "ar", null);
        assertThat(extraction.measures()).hasSize(1);
        Measure measure = extraction.measures().get(0);
        assertThat(measure.kind()).hasToString(kind);
        assertThat(measure.status()).hasToString(status);
        assertThat(measure.trigger().of(text)).isEqualTo(trigger);
        assertThat(
                        measure.issuer() == null
                                ? null
                                : extraction.actors().get(measure.issuer()).name())
                .isEqualTo(issuer);
        assertThat(measure.target() == null ? null : measure.target().span().of(text))
                .isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وهي جريمة تعاقب عليها القوانين بالسجن خمس سنوات.",
                "فصل القاضي في القضية.",
                "أغلقت الشركة العام على أرباح كبيرة.",
                // what stops by itself
                "أعلنت وزارة البيئة النتائج، ثم توقف العمل.",
                "صدر الفصل الأول من الكتاب.",
                "قال الخبير إن فرض الضرائب يضر بالنمو.",
            })
    void findsNone(String text) {
        assertThat(EXTRACTOR.extract(text, "ar", null).measures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ضبطت الشرطة كمية من المخدرات.", "صادرت البلدية كميات كبيرة من الأغذية الفاسدة."})
    void countsNothing(String text) {
        assertThat(EXTRACTOR.extract(text, "ar", null).measures()).hasSize(1).allMatch(m -> m.quantity() == null);
    }
}
