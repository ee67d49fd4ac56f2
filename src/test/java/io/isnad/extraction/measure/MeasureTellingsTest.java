package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import io.isnad.extraction.Measure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All measures that a text tells of: kind, trigger, issuer and target of each, "-" for none. */
class MeasureTellingsTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who is removed from a post rather than from an office
                "قررت المحكمة العليا عزل المتهم الأول من وظيفته وتغريمه مئة ألف دينار. |"
                        + " DISMISSAL; عزل; المحكمة العليا; المتهم الأول # FINE; تغريمه; المحكمة العليا; المتهم الأول",
                "قضت المحكمة الجزائية بحبس ضابط ثلاث سنوات وعزله من الوظيفة العامة. |"
                        + " DETENTION; حبس; المحكمة الجزائية; ضابط # DISMISSAL; عزله; المحكمة الجزائية; ضابط",
                // what a law is called after, and what is paid
                "أكدت البلدية تطبيق لائحة الجزاءات والغرامات البلدية على المحل. |",
                "تم دفع رسوم اللوحات الخاصة بالمحل. |",
                "رصدت البلدية ثلاث محلات خالفت دفع الرسوم. |",
                // what calls for a reaction, and whose sources
                "استدعت الأزمة تدخلا دوليا، وبدأ التحقيق فيها أمس. |",
                "كشفت الصحيفة نقلا عن مصادرها الخاصة أن الوزير سيستقيل. |",
                // what is told as an addition, but not how a penalty is carried out
                "فرضت اللجنة على النادي غرامة قدرها 20 ألف ريال، مع إغلاق كامل للملعب. |"
                        + " FINE; غرامة; اللجنة; النادي # CLOSURE; إغلاق كامل; اللجنة; ملعب",
                "حكمت محكمة الجنح على التاجر بالسجن سنتين مع وقف التنفيذ. |" + " DETENTION; السجن; محكمة الجنح; التاجر",
                // what something came after
                "ويأتي ذلك عقب استدعاء سفير النمسا لدى أنقرة إلى مقر الخارجية. |"
                        + " RECALL; استدعاء; -; سفير النمسا لدى أنقرة",
                // whose office is told beside the name
                "تم استدعاء السيد فولفغانغ براندت، السفير النمساوي في أنقرة، إلى وزارة الخارجية التركية. |"
                        + " RECALL; استدعاء; -; السيد فولفغانغ براندت",
                // people who are forbidden something, and penalties that forbid it
                "تمنع العقوبات الوصول إلى الحسابات وتمنع الأشخاص المعنيين من السفر. | BAN; تمنع; -; الأشخاص",
                "قالت وزارة العدل إن الأشخاص الذين فرضت عليهم العقوبات باعوا بيوتهم. |"
                        + " SANCTION; العقوبات; -; الأشخاص",
                "ويتم تجميد جميع أملاك الأشخاص المشمولين بهذه العقوبات. | ASSET_FREEZE; تجميد; -;"
                        + " جميع أملاك الأشخاص المشمولين",
                // the object beyond what describes the subject, and beyond a comma
                "أغلقت الجهات المختصة فندقين. | CLOSURE; أغلقت; الجهات; فندقين",
                "كما أغلقت الفرق الرقابية التابعة للبلدية فندقين يعملان دون ترخيص. |"
                        + " CLOSURE; أغلقت; الفرق الرقابية; فندقين",
                "أغلقت أمانة عنيزة ممثلة ببلدية الشرق الفرعية، ثلاثة مصانع مخالفة. |"
                        + " CLOSURE; أغلقت; أمانة عنيزة; ثلاثة مصانع مخالفة",
                // who goes on beside كان, and for whom a pronoun does not stand
                "وكانت النيابة العامة خلال تحقيقاتها قد اكتشفت القضية، حيث أحالت ثلاثة قضاة إلى المحكمة. |"
                        + " DETENTION; أحالت; النيابة العامة; ثلاثة قضاة",
                "وأبلغت السفير الفرنسي بقرارها طرد 34 دبلوماسيا فرنسيا. | EXPULSION; طرد; -; 34 دبلوماسيا فرنسيا",
                // by other words
                "يسعى البرلمان لعزل الرئيس. | DISMISSAL; عزل; البرلمان; الرئيس",
                "وضعت السلطات اليد على ممتلكات الشركة. | ASSET_FREEZE; وضعت; السلطات; ممتلكات الشركة",
                "سيتم وضع اليد على ممتلكات الشركة. | ASSET_FREEZE; وضع اليد; -; ممتلكات الشركة",
                // waves of arrests, and whose they are
                "شنت الشرطة حملة اعتقالات واسعة في صفوف الطلاب. | DETENTION; حملة اعتقالات; الشرطة; صفوف الطلاب",
                "اعتقل جنود الاحتلال ثلاثة سوريين في البلدة. | DETENTION; اعتقل; جنود الاحتلال; ثلاثة سوريين",
                "اعتقل جنود الاحتلال شابا في البلدة. | DETENTION; اعتقل; جنود الاحتلال; شابا",
                // what stands between a tax and what is done to it
                "قررت الحكومة رفع نسبة الضريبة على التبغ إلى 40%. | TARIFF; الضريبة; الحكومة; التبغ",
                "لن يكون هناك فرض للضرائب على الدخل. |",
                // who is parted from the verb by a circumstance
                "قال المتحدث إن رئيس الوزراء سامر الخطيب، بعد التشاور مع الرئيس، قرر إقالة وزير النفط. |"
                        + " DISMISSAL; إقالة; سامر الخطيب; وزير النفط",
                "أكدت المصادر أن وزارة العدل، بالتنسيق مع البرلمان، أحالت ثلاثة قضاة إلى التحقيق. |"
                        + " DETENTION; أحالت; وزارة العدل; ثلاثة قضاة",
                // who is pointed at
                "رئيس الحكومة يقيل هذا الوزير. | DISMISSAL; يقيل; رئيس الحكومة; هذا الوزير",
                // duties that are ended, fees that are not asked for, immunity
                "قرر الرئيس إنهاء مهام والي العاصمة وتعيين آخر. | DISMISSAL; إنهاء مهام; الرئيس; والي العاصمة",
                "أعفى المجلس المتضررين من فواتير الكهرباء. | TARIFF; أعفى; المجلس; المتضررين",
                "رفع البرلمان الحصانة عن ثلاثة نواب. | OTHER; رفع; البرلمان; ثلاثة نواب",
                // under whom a body decides, and who is only joined to others
                "لجنة الانضباط برئاسة سامر حداد أوقفت اللاعب رامي الخطيب أربع مباريات. |"
                        + " SUSPENSION; أوقفت; لجنة الانضباط; اللاعب رامي الخطيب",
                "وبالإضافة إلى العقوبات على الرئيس وأفراد عائلته، وافق الاتحاد الأوروبي على حظر استيراد الفحم. |"
                        + " BAN; حظر استيراد; الاتحاد الأوروبي; الفحم",
                "أقدمت المفتشية العامة للصحة، التابعة لوزارة الصحة، على إغلاق مركز صحي. |"
                        + " CLOSURE; إغلاق; المفتشية العامة للصحة; مركز صحي",
                "وافق الوزير على إغلاق مجمع عيادات لمخالفته نظام المؤسسات الصحية ولائحته التنفيذية. |"
                        + " CLOSURE; إغلاق; الوزير; مجمع عيادات",
                // what a court finds of laws and elections
                "قضت المحكمة الدستورية ببطلان قانون الانتخاب. | LEGISLATION; قانون; المحكمة الدستورية; -",
                "أعلنت المحكمة العليا بطلان الانتخابات التشريعية في ثلاث دوائر. |"
                        + " OTHER; بطلان; المحكمة العليا; الانتخابات التشريعية",
                "قررت اللجنة العليا سحب وفقد الجنسية الكويتية من مئة شخص. | EXPULSION; سحب; اللجنة العليا; مئة شخص",
                "حظر تطبيق \"نورا\" على الأجهزة التي أصدرتها الحكومة. | BAN; حظر; -; تطبيق \"نورا\"",
                // who is put on a black list, and what is only said besides
                "أضاف مجلس الأمن ثلاثة أشخاص إلى قائمة العقوبات. | SANCTION; أضاف; مجلس الأمن; ثلاثة أشخاص",
                "وأضاف المسؤول أن العقوبات لن ترفع. |",
                // a judge, and no two who sue; when, and not for how long
                "قالت مصادر إن قاضيا أمر اليوم بحبس نائب المحافظ. | DETENTION; حبس; قاضيا; نائب المحافظ",
                "أوقفت هيئة مكافحة الفساد مئة شخص خلال شهر أكتوبر. | DETENTION; أوقفت; هيئة مكافحة الفساد; مئة شخص",
                "أوضحت هيئة مكافحة الفساد أنها نفذت ألف جولة وباشرت التحقيق مع 400 متهم، فيما تم إيقاف 100 شخص منهم. |"
                        + " DETENTION; إيقاف; هيئة مكافحة الفساد; 100 شخص",
                // the same ban by a shorter name
                "خفف مجلس الأمن حظر السلاح على ليبيا أمس. وخفف المجلس الحظر الذي فرض قبل أعوام. |"
                        + " BAN; حظر السلاح; مجلس الأمن; ليبيا",
                "ذكرت الصحيفة أن «هيئة الرقابة الإدارية»، أحد الأجهزة الرقابية، أوقفت نائب المحافظ. |"
                        + " DETENTION; أوقفت; هيئة الرقابة الإدارية; نائب المحافظ",
                "أعلن النادي فسخ التعاقد مع المدرب سامر الخطيب. |"
                        + " DISMISSAL; فسخ التعاقد; النادي; المدرب سامر الخطيب",
                // squads and services that arrest
                "أوقفت مصالح الأمن ثلاثة أشخاص. | DETENTION; أوقفت; مصالح الأمن; ثلاثة أشخاص",
                "حجزت فرقة الجمارك 300 كيلوغرام من المخدرات. | OTHER; حجزت; فرقة الجمارك; 300 كيلوغرام من المخدرات",
                "استطاعت الشرطة القضائية، في عملية مشتركة، من توقيف مشتبه به. |"
                        + " DETENTION; توقيف; الشرطة القضائية; مشتبه به",
                // firms that are caught, blocked, sent before a panel
                "ضبطت الوزارة متجرا إلكترونيا مخالفا. | OTHER; ضبطت; الوزارة; متجرا إلكترونيا مخالفا",
                "حجبت الوزارة متجرا إلكترونيا. | BAN; حجبت; الوزارة; متجرا إلكترونيا",
                "أحالت الوزارة مالك المتجر إلى لجنة النظر في المخالفات. | OTHER; أحالت; الوزارة; مالك المتجر",
                // what a relative clause parts from its verb
                "أعلنت السعودية، التي تقود التحالف، إغلاق منافذ اليمن. | CLOSURE; إغلاق; السعودية; منافذ اليمن",
                // the same measure of another state
                "أعلنت الحكومة الروسية فرض حظر على صادرات الأرز. الهند أيضا فرضت حظرا على صادرات الأرز. |"
                        + " BAN; حظر; الحكومة الروسية; صادرات الأرز # BAN; حظرا; الهند; صادرات الأرز",
                // what a body is called is nothing upon which the measure falls
                "قررت الهيئة العامة للغذاء والدواء فرض الحظر المؤقت على استيراد الدواجن من بولندا. |"
                        + " BAN; الحظر; الهيئة العامة للغذاء والدواء; استيراد الدواجن",
                "ذكرت الهيئة العامة للغذاء والدواء أن قرار الحظر جاء بعد تفشي المرض. |",
                // who goes on, and no official in the accusative
                "أبلغت كندا سوريا بالقرار، وأمرت الدبلوماسيين العاملين في سفارتها بمغادرة البلاد. |"
                        + " EXPULSION; مغادرة البلاد; كندا; الدبلوماسيين العاملين في سفارتها",
                // players and clubs that are suspended
                "قررت اللجنة وقف أربعة لاعبين من نادي السد سنتين. |"
                        + " SUSPENSION; وقف; اللجنة; أربعة لاعبين من نادي السد",
                "قررت اللجنة وقف نادي الرفاع عن المشاركة في المسابقة سنتين. | SUSPENSION; وقف; اللجنة; نادي الرفاع",
                // what the headline sums up in other words, or for whom it does not name
                "صحة نجران تغلق 3 مراكز تجميل\\n"
                        + "أغلقت لجنة المخالفات الطبية ثلاثة مجمعات في المدينة. |"
                        + " CLOSURE; أغلقت; لجنة المخالفات الطبية; ثلاثة مجمعات",
                "إيقاف العداء رامي حداد 4 أعوام\\nأوقفت وحدة النزاهة العداء رامي حداد أربعة أعوام. |"
                        + " SUSPENSION; أوقفت; وحدة النزاهة; العداء رامي حداد",
                "واشنطن تحظر تصدير الرقائق\\nأعلنت السويد أنها ستحظر تصدير المعدات. |"
                        + " BAN; تحظر; واشنطن; تصدير الرقائق # BAN; ستحظر; السويد; تصدير المعدات",
                // papers are handed over, people extradited
                "أعلنت الخارجية الروسية تسليمها مذكرة للسفارة الأميركية. |",
                // the fuller telling, in a text without headline
                "فرضت كندا أمس عقوبات على شركة \"نورما\" للشحن.\\n"
                        + "تم فرض العقوبات بالتعاون مع شركاء آخرين. | SANCTION; عقوبات; كندا; شركة \"نورما\" للشحن",
            })
    void tells(String text, String measures) {
        String article = text.replace("\\n", "\n");
        Extraction extraction = EXTRACTOR.extract(article, "ar", null);
        List<String> expected = measures == null ? List.of() : List.of(measures.split(" # "));
        assertThat(extraction.measures())
                .extracting(m -> told(m, extraction, article))
                .containsExactlyElementsOf(expected);
    }

    private static String told(Measure measure, Extraction extraction, String article) {
        String issuer = measure.issuer() == null
                ? "-"
                : extraction.actors().get(measure.issuer()).name();
        String target = measure.target() == null ? "-" : measure.target().span().of(article);
        return measure.kind() + "; " + measure.trigger().of(article) + "; " + issuer + "; " + target;
    }
}
