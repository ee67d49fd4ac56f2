package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import io.isnad.extraction.Measure;
import io.isnad.extraction.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in the forms that news uses, with what they tell of a measure: kind, status, trigger, issuer, target. */
class MeasureReadingsTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who acts stands after a phrase, and who decided after the decision
                "احتجز ثلاثة صحفيين على يد قوات الأمن السورية. | DETENTION | IMPOSED | احتجز | قوات الأمن السورية |"
                        + " ثلاثة صحفيين",
                "أوقف سامر الخالدي بأمر من النيابة العامة. | DETENTION | IMPOSED | أوقف | النيابة العامة |"
                        + " سامر الخالدي",
                "أقيل سامر الخالدي بحكم من المحكمة العليا. | DISMISSAL | IMPOSED | أقيل | المحكمة العليا |"
                        + " سامر الخالدي",
                "أُغلق المصنع بموجب قرار صادر عن وزارة البيئة. | CLOSURE | IMPOSED | أُغلق | وزارة البيئة | المصنع",
                "أودع سامر الخالدي السجن بأمر قضائي صادر عن النيابة العامة. | DETENTION | IMPOSED | أودع |"
                        + " النيابة العامة | سامر الخالدي",
                // who is caught, and who is toppled
                "أطاحت شرطة الطائف بأربعة أشخاص سرقوا متجرا. | DETENTION | IMPOSED | أطاحت | شرطة الطائف | أربعة أشخاص",
                "أطاحت دوريات الأمن بشاب حاول سرقة سيارة. | DETENTION | IMPOSED | أطاحت | دوريات الأمن | شاب",
                "أطاح البرلمان بوزير الصحة. | DISMISSAL | IMPOSED | أطاح | البرلمان | وزير الصحة",
                // things whose sort is spelt like a woman who does wrong
                "ضبطت الشرطة أدوية بيطرية مهربة فاسدة. | OTHER | IMPOSED | ضبطت | الشرطة | أدوية بيطرية مهربة فاسدة",
                "ضبطت الشرطة مهربة في المطار. | DETENTION | IMPOSED | ضبطت | الشرطة | مهربة في المطار",
                // whose members and premises they are
                "وانتقدت القرار الحركة التي اعتقل عدد من أعضائها. | DETENTION | IMPOSED | اعتقل | | عدد من أعضائها",
                "وهذه هي الجمعية التي أغلق مقرها. | CLOSURE | IMPOSED | أغلق | | مقرها",
                "وهذه هي الوزارة السورية التي أغلقت المعبر. | CLOSURE | IMPOSED | أغلقت | الوزارة السورية | المعبر",
                // what is laid before somebody, and what is lifted
                "قرر المجلس البلدي رفع توصية بإغلاق المصنع. | CLOSURE | PROPOSED | إغلاق | المجلس البلدي | المصنع",
                "قررت الحكومة السورية رفع الحظر عن الحزب. | BAN | LIFTED | الحظر | الحكومة السورية | الحزب",
                // two of a kind
                "غرم الاتحاد السعودي ناديي الشعلة والنجم عشرة آلاف ريال. | FINE | IMPOSED | غرم | الاتحاد السعودي |"
                        + " ناديي الشعلة والنجم",
                // what is ordered, in one decree or several
                "وقع الرئيس السوري أوامر تنفيذية لفرض رسوم جمركية على واردات الصلب. | TARIFF | IMPOSED | رسوم جمركية |"
                        + " الرئيس السوري | واردات الصلب",
                // what is closed, one or many
                "ردت السلطات السورية بإغلاق الجسور. | CLOSURE | IMPOSED | إغلاق | السلطات السورية | الجسور",
                // passives that are spelt with a long vowel
                "صودرت أموال الشركة بحكم من المحكمة التجارية. | OTHER | IMPOSED | صودرت | المحكمة التجارية |"
                        + " أموال الشركة",
                "عوقب النادي بغرامة مئة ألف ريال. | FINE | IMPOSED | غرامة | | النادي",
                // what has not been ruled out may come
                "لم يستبعد الاتحاد الأوروبي فرض عقوبات على تركيا. | SANCTION | PROPOSED | عقوبات | الاتحاد الأوروبي |"
                        + " تركيا",
                // a verb, no man's name
                "رفعت الهند الرسوم الجمركية على الذهب. | TARIFF | IMPOSED | الرسوم الجمركية | الهند | الذهب",
                "قررت بكين زيادة الرسوم الجمركية على الذهب. | TARIFF | IMPOSED | الرسوم الجمركية | بكين | الذهب",
                // who suffers stands before a passive that is spelt as one
                "وذكرت الوكالة أن السفير البلغاري استدعي إلى مقر الوزارة احتجاجا على القصف. | RECALL | IMPOSED | استدعي | | السفير البلغاري",
                // who faces it is under it, or may yet be
                "تواجه غزة حصارا بحريا منذ سنوات. | SANCTION | IMPOSED | حصارا | | غزة",
                "ويواجه الوزير تهمة التزوير. | DETENTION | IMPOSED | تهمة | | الوزير",
                "وتواجه موسكو عقوبات جديدة. | SANCTION | THREATENED | عقوبات | | موسكو",
                // the opposition, and who opposes
                "وتطالب المعارضة بتأجيل الانتخابات. | SUSPENSION | PROPOSED | تأجيل | | الانتخابات",
                // whose prison it is, and who is put off
                "ومنعت إدارة السجن المحامين من زيارة المعتقل. | BAN | IMPOSED | منعت | إدارة السجن | المحامين",
                "أجلت المحكمة العليا تنفيذ قرار استدعاء السفير الفرنسي. | SUSPENSION | IMPOSED | أجلت | المحكمة العليا |"
                        + " تنفيذ قرار استدعاء السفير الفرنسي",
                // people whose word is an adjective too
                "رحلت السلطات الكويتية مئتي وافد. | EXPULSION | IMPOSED | رحلت | السلطات الكويتية | مئتي وافد",
                "وأكدت الشرطة توقيف منفذ الاعتداء. | DETENTION | IMPOSED | توقيف | الشرطة | منفذ الاعتداء",
                // the day, no medium
                "طردت روسيا اليوم الأربعاء دبلوماسيا بريطانيا. | EXPULSION | IMPOSED | طردت | روسيا |"
                        + " دبلوماسيا بريطانيا",
                // firms that are fined are counted like sums
                "غرمت وزارة الاقتصاد 112 من أصحاب المصانع. | FINE | IMPOSED | غرمت | وزارة الاقتصاد |"
                        + " 112 من أصحاب المصانع",
                // the object beyond a circumstance
                "فرضت الحكومة المصرية بعد الحادث حظرا على الصيد. | BAN | IMPOSED | حظرا | الحكومة المصرية | الصيد",
                "استدعت الخارجية العراقية القائم بالأعمال الأميركي. | RECALL | IMPOSED | استدعت | الخارجية العراقية |"
                        + " القائم بالأعمال الأميركي",
                "فرضت السلطات المصرية إغلاقا شاملا في العاصمة. | CLOSURE | IMPOSED | إغلاقا شاملا | السلطات المصرية |"
                        + " العاصمة",
                "كفت وزارة الصحة يد ثلاثة موظفين. | SUSPENSION | IMPOSED | كفت | وزارة الصحة | ثلاثة موظفين",
                "أعادت السعودية فتح سفارتها في دمشق. | CLOSURE | LIFTED | فتح | السعودية | سفارتها",
                // where the target ends
                "أغلقت السلطات المصرية 11 مطعما ومقهى في المدينة. | CLOSURE | IMPOSED | أغلقت | السلطات المصرية |"
                        + " 11 مطعما ومقهى",
                "فرضت واشنطن عقوبات على خمسة أشخاص وثلاث شركات. | SANCTION | IMPOSED | عقوبات | واشنطن |"
                        + " خمسة أشخاص وثلاث شركات",
                "حظرت زامبيا استيراد الأسماك واللحوم من جارتها. | BAN | IMPOSED | حظرت | زامبيا |"
                        + " استيراد الأسماك واللحوم",
                "حظرت الولايات المتحدة على شركاتها الشراء المباشر. | BAN | IMPOSED | حظرت | الولايات المتحدة | شركاتها",
                "استدعت باريس نحو 30 دبلوماسيا. | RECALL | IMPOSED | استدعت | باريس | 30 دبلوماسيا",
                "أغلقت وزارة التجارة شركة «نهار» أمس. | CLOSURE | IMPOSED | أغلقت | وزارة التجارة | شركة «نهار»",
                // where the trigger has no place for it
                "أمرت موسكو اثنين من موظفي السفارة بمغادرة البلاد. | EXPULSION | IMPOSED | مغادرة البلاد | موسكو |"
                        + " اثنين من موظفي السفارة",
                "أعلنت كولومبيا السفير الإسرائيلي شخصا غير مرغوب فيه. | EXPULSION | ANNOUNCED |"
                        + " شخصا غير مرغوب فيه | كولومبيا | السفير الإسرائيلي",
                "صادق البرلمان الأوروبي على قانون يلزم المنظمات الأجنبية بتسجيل نفسها. | LEGISLATION | IMPOSED | قانون"
                        + " | البرلمان الأوروبي | المنظمات الأجنبية",
                "عاقبت محكمة جنايات القاهرة سامر الخالدي بالسجن ثلاث سنوات. | DETENTION | IMPOSED | السجن |"
                        + " محكمة جنايات القاهرة | سامر الخالدي",
                // a draft, whoever it comes from
                "مجلس الأمن يصوت على مشروع قرار قدمته بريطانيا، يقضي بفرض حظر على سفر القادة. | BAN | PROPOSED | حظر |"
                        + " مجلس الأمن | سفر القادة",
                "أصدر وزير الداخلية نادر الحسيني قرارا بإقفال 79 قرية. | CLOSURE | IMPOSED | إقفال | نادر الحسيني |"
                        + " 79 قرية",
                "أمهلت وزارة التجارة الشركة ثلاثين يوما. | OTHER | IMPOSED | أمهلت | وزارة التجارة | الشركة",
            })
    void reads(String text, String kind, String status, String trigger, String issuer, String target) {
        Extraction extraction = EXTRACTOR.extract("أخبار\n" + text, "ar", null);
        assertThat(extraction.measures()).hasSize(1);
        Measure measure = extraction.measures().get(0);
        String title = "أخبار\n";
        assertThat(measure.kind()).hasToString(kind);
        assertThat(measure.status()).hasToString(status);
        assertThat(of(measure.trigger(), title + text)).isEqualTo(trigger);
        assertThat(
                        measure.issuer() == null
                                ? null
                                : extraction.actors().get(measure.issuer()).name())
                .isEqualTo(issuer);
        assertThat(measure.target() == null ? null : of(measure.target().span(), title + text))
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أوقفت الشرطة سامر الخالدي مساء الأحد قبل أن تفرج عنه النيابة العمومية فجرا. | أوقفت | تفرج",
                // of two who hold like offices neither is the other
                "أمرت النيابة العامة بحبس رئيس لجنة الصندوق احتياطيا. كما أمرت النيابة العامة بحبس رئيس جهاز الحرس. |"
                        + " حبس | حبس",
            })
    void readsBoth(String text, String one, String other) {
        assertThat(EXTRACTOR.extract(text, "ar", null).measures())
                .extracting(m -> of(m.trigger(), text))
                .containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the paragraph goes on with what the same body decided
                "قررت لجنة الانضباط تغريم نادي الواحة ألف ريال. كما تم إيقاف المدرب نادر عمر مباراتين. | إيقاف |"
                        + " لجنة الانضباط",
            })
    void goesOn(String text, String trigger, String issuer) {
        Extraction extraction = EXTRACTOR.extract(text, "ar", null);
        assertThat(extraction.measures())
                .filteredOn(m -> of(m.trigger(), text).equals(trigger))
                .extracting(m -> extraction.actors().get(m.issuer()).name())
                .containsExactly(issuer);
    }

    private static String of(Span span, String text) {
        return text.substring(span.start(), span.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a headline that tells in short what a person did for the body
                "الحكومة تقيل مسؤولا أمنيا / أقال رئيس الوزراء رامي حداد قائد الشرطة العقيد ليبان فارح. | أقال",
                "القضاء البرازيلي يحجب منصة \"نافيرا\" / أمر القاضي رامي حداد بحجب منصة التواصل \"نافيرا\". | حجب",
                "أخبار / طردت بيرو السفير المكسيكي رامي حداد وأمهلته 72 ساعة للمغادرة. | طردت",
                // what a tag and a body are called
                "أخبار / حظرت الحكومة المصرية التظاهر، وتصدر وسم #أعيدوا_الحرية القائمة. | حظرت",
                "أخبار / أعلنت وزارة التعليم المصرية إلغاء امتحان الطلاب وإحالة أوراقهم إلى لجنة القانون. | إلغاء",
            })
    void readsOneAlone(String text, String trigger) {
        String article = text.replace(" / ", "\n");
        assertThat(EXTRACTOR.extract(article, "ar", null).measures())
                .extracting(m -> m.trigger().of(article))
                .containsExactly(trigger);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a release that is only called for
                "طالبت منظمة العفو الدولية بالإفراج عن الناشط رامي حداد.",
                "دعت فرنسا إلى الإفراج الفوري عن الصحفي رامي حداد.",
                // no item of the decisions that somebody only speaks of
                "وقال المحلل رامي حداد إن القرارات مهمة.\nإغلاق المصانع يضر بالناس.",
                // what has yet to happen first
                "يجب إنجاز الاتفاق قبل أن تعتقل الشرطة رامي حداد.",
                // shops, polls, markets
                "وأغلقت المصارف أبوابها قبل الظهر.",
                "وأغلقت معظم المتاجر في وسط العاصمة أبوابها.",
                "أعادت المتاجر فتح أبوابها صباح الخميس.",
                // rules that are broken, lists that name no one to punish, distances
                "تخالف الشركة كل قواعد السلامة.",
                "ويخالف ذلك القواعد الدولية.",
                "أدرجت المنظمة الأهوار على لائحة التراث العالمي.",
                "وتبعد المدرسة عن القرية 11 كيلومترا.",
                // what somebody without power warns of
                "وحذر خبير اقتصادي من فرض رسوم على واردات الصلب.",
                "وحذرت باحثة في جامعة دمشق من إغلاق المدارس.",
                "وبدأت الاحتجاجات بعد دقائق من إغلاق مراكز الاقتراع.",
                "أقفلت السوق السوداء مساء على 9150 ليرة.",
                // what floods do
                "أخرجت فرق الإنقاذ 211 شخصا احتجزتهم المياه داخل مركباتهم.",
                // who judges sentences nobody by it
                "وقال رامي حداد إن القاضية تحكم باسم الشعب.",
                // who has no say rules nothing out
                "واستبعد المحلل رامي حداد فرض عقوبات على روسيا.",
                "لكن مصدرا قضائيا استبعد إقالة القاضي رامي حداد.",
                // what is asked
                "سألناها إن كانت الوزارة ستحظر الفيلم.",
                "وليس واضحا ما إذا كانت واشنطن ستفرض عقوبات على إيران.",
                // what stops by itself
                "وعزت وزارة الكهرباء الانقطاع إلى توقف إمدادات الغاز الإيراني.",
                // what somebody thinks of a measure
                "واعتبر رئيس الوزراء رامي حداد الحظر غير مقبول.",
                // time that is given
                "أمهلت تنسيقية المتظاهرين الحكومة ثلاثة أيام.",
            })
    void findsNone(String text) {
        assertThat(EXTRACTOR.extract(text, "ar", null).measures()).isEmpty();
    }
}
