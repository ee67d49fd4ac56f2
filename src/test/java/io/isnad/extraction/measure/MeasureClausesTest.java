package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.isnad.extraction.Extraction;
import io.isnad.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes a measure, which, and upon whom, in clauses where other words stand between or are spelt alike. */
class MeasureClausesTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a name in quotation marks acts, too
                "فرض \"الاتحاد الأوروبي\" عقوبات على شركة نهار. | SANCTION | IMPOSED | عقوبات | الاتحاد الأوروبي"
                        + " | شركة نهار",
                "اعتقلت \"هيئة تحرير الجبل\"، صحفيين أمس. | DETENTION | IMPOSED | اعتقلت | هيئة تحرير الجبل |"
                        + " صحفيين",
                // the object beyond an adverb, a comma, a place
                "غرمت اللجنة كذلك نادي الواحة مبلغ ألف درهم. | FINE | IMPOSED | غرمت | اللجنة | نادي الواحة",
                "حظرت إدارة الرقابة الاستهلاكية الروسية، استيراد منتجات الألبان من تركيا. | BAN | IMPOSED | حظرت"
                        + " | إدارة الرقابة الاستهلاكية الروسية | استيراد منتجات الألبان",
                "أعلنت وزارة الخارجية في كولومبيا، الجمعة، السفير الإسرائيلي رامي ليفي شخصا غير مرغوب فيه. |"
                        + " EXPULSION | ANNOUNCED | شخصا غير مرغوب فيه | وزارة الخارجية في كولومبيا | السفير"
                        + " الإسرائيلي رامي ليفي",
                "اعتقلت قوات الشرطة بمدينة طنطا المواطن حسام عمر. | DETENTION | IMPOSED | اعتقلت | قوات الشرطة |"
                        + " المواطن حسام عمر",
                // where the target ends
                "تم تغريم نادي الواحة مبلغ ألف درهم. | FINE | IMPOSED | تغريم |  | نادي الواحة",
                "وجه وزير الزراعة رامي حداد بوقف استيراد البيض كونه أصبح كثيرا. | SUSPENSION | IMPOSED | وقف |"
                        + " رامي حداد | استيراد البيض",
                // the title of whom it names next is no attribute of the body
                "أوقفت السلطات الناشطة السياسية سلمى حداد. | DETENTION | IMPOSED | أوقفت | السلطات | الناشطة"
                        + " السياسية سلمى حداد",
                "أوقفت السلطات المصرية الصحفي المغربي رامي حداد. | DETENTION | IMPOSED | أوقفت | السلطات المصرية"
                        + " | الصحفي المغربي رامي حداد",
                // who holds no office arrests nobody
                "فتشت الشرطة المغربية البيت. كما اعتقلت الداعية صاحب الكتاب هشام عمر. | DETENTION | IMPOSED |"
                        + " اعتقلت | الشرطة المغربية | الداعية",
                "وأعلن الصحفي رامي حداد إلقاء القبض عليه عبر صفحته. | DETENTION | IMPOSED | إلقاء القبض |  |"
                        + " الصحفي رامي حداد",
                // who acts is not upon whom it falls
                "سجنت السلطات المصرية عشرات العمال بعد زيارة الرئيس رامي عمر، قبل أن تفرج عنهم في وقت لاحق. |"
                        + " DETENTION | LIFTED | تفرج | السلطات المصرية | عشرات العمال",
                "وأعلن الاتحاد الأوروبي تجميد الأصول وحظر سفر الوزراء السبعة. | BAN | ANNOUNCED | حظر سفر |"
                        + " الاتحاد الأوروبي | الوزراء",
                "وافق وزراء الخارجية على تجميد أصول 12 ضابطا وفرض حظر على سفرهم. | BAN | IMPOSED | حظر | وزراء"
                        + " الخارجية | سفرهم",
                "صوت مجلس النواب الأردني على قرار بطرد السفير الإسرائيلي من عمان وسحب سفير المملكة من إسرائيل. |"
                        + " RECALL | IMPOSED | سحب سفير | مجلس النواب الأردني | إسرائيل",
                // what is attributed to a medium is not done by it
                "ويفرض الاتحاد الأوروبي حظرا على النفط ويفرض قيودا على استثمارات محددة، بحسب موقع نهار نت. |"
                        + " OTHER | IMPOSED | قيودا | الاتحاد الأوروبي | استثمارات محددة",
                // sentences
                "قضت محكمة جنايات طنطا، المنعقدة بالتجمع الثالث، برئاسة المستشار رامي حداد، بإعدام قاتل الطبيب. |"
                        + " DETENTION | IMPOSED | إعدام | محكمة جنايات طنطا | قاتل الطبيب",
                "أصدرت المحكمة الجزائية أمس، أحكاما بسجن خمسة متهمين. | DETENTION | IMPOSED | سجن | المحكمة"
                        + " الجزائية | خمسة متهمين",
                "أصدرت محكمة جنايات طنطا حكما بالسجن على رامي حداد. كما أصدرت حكما آخر بحق سامر عمر بالسجن 15"
                        + " عاما. | DETENTION | IMPOSED | السجن | محكمة جنايات طنطا | سامر عمر",
                "أيدت محكمة جنايات طنطا حبس رامي حداد. وأكدت المحكمة حكم الإعدام على ستة من المتهمين. | DETENTION"
                        + " | IMPOSED | حكم الإعدام | محكمة جنايات طنطا | ستة من المتهمين",
                // who made the round that ended so
                "أسفرت جولة تفتيشية نفذتها بلدية الشوق عن إغلاق محلات مخالفة. | CLOSURE | IMPOSED | إغلاق | بلدية"
                        + " الشوق | محلات مخالفة",
                "نظمت بلدية الشوق حملة على المحلات المخالفة، أسفرت عن إغلاق مغسلة لوجود شكوى. | CLOSURE | IMPOSED"
                        + " | إغلاق | بلدية الشوق | مغسلة",
                // what goes on is asked for
                "طالبت غرفة الصناعات وزارة التجارة باستمرار فرض رسوم الإغراق على الحديد. | TARIFF | PROPOSED |"
                        + " رسوم الإغراق | وزارة التجارة | الحديد",
                "قررت لجنة الانضباط توجيه عقوبة الإنذار إلى نادي الوحدة. | OTHER | IMPOSED | عقوبة الإنذار | لجنة"
                        + " الانضباط | نادي الوحدة",
                // citizenship
                "أصدر مجلس الوزراء الكويتي قرارا يقضي بسحب الجنسية الكويتية عن سبعة أشخاص. | EXPULSION | IMPOSED"
                        + " | سحب الجنسية | مجلس الوزراء الكويتي | سبعة أشخاص",
                "نشرت الصحيفة قرارا من مجلس الوزراء بسحب شهادة الجنسية من ستة أشخاص. | EXPULSION | IMPOSED | سحب"
                        + " شهادة الجنسية | مجلس الوزراء | ستة أشخاص",
                // with an adjective of nation, the state itself
                "يفرض الاحتلال الإسرائيلي إغلاقا شاملا على الضفة الغربية. وتقع إسرائيل شرقا. | CLOSURE | IMPOSED"
                        + " | إغلاقا شاملا | إسرائيل | الضفة الغربية",
                // who speaks for others
                "أعلن الجيش الإسرائيلي مساء أمس إغلاق المعابر. وأوضح المتحدث باسم الجيش الإسرائيلي في بيان أنه"
                        + " تقرر فرض إغلاق شامل في الضفة الغربية. | CLOSURE | IMPOSED | إغلاق شامل | الجيش"
                        + " الإسرائيلي | الضفة الغربية",
                "وقالت الناطقة باسم وزارة الصحة ليلى حداد إن الأمر خطير، ولوحت بعقوبات على المخالفين. | SANCTION"
                        + " | THREATENED | عقوبات | وزارة الصحة | المخالفين",
                // an act with the article
                "قررت السلطات الجزائرية الإغلاق \"الفوري\" لقناة \"النهار وان\". | CLOSURE | IMPOSED | الإغلاق |"
                        + " السلطات الجزائرية | قناة \"النهار وان\"",
                // in quotation marks nobody's state
                "فرضت وزارة التجارة غرامة كبيرة ضد \"ميتا\". | FINE | IMPOSED | غرامة | وزارة التجارة | ميتا",
                // suspended from work, not arrested
                "قررت المديرية العامة للأمن الوطني توقيف شرطيين يعملان في أكادير مؤقتا عن العمل. | SUSPENSION |"
                        + " IMPOSED | توقيف | المديرية العامة للأمن الوطني | شرطيين",
                "قررت المديرية العامة للأمن الوطني توجيه توبيخ لرئيس الفرقة. | OTHER | IMPOSED | توبيخ | المديرية"
                        + " العامة للأمن الوطني | رئيس الفرقة",
                // once before
                "وسبق لمحكمة حقوق الإنسان الأوروبية أن غرمت تركيا خمسة آلاف يورو. | FINE | IMPOSED | غرمت | محكمة"
                        + " حقوق الإنسان الأوروبية | تركيا",
                // whom somebody threatens
                "توعدت وزارة التجارة المتلاعبين بالأسعار بغرامات تصل إلى مليون ريال. | FINE | THREATENED | غرامات"
                        + " | وزارة التجارة | المتلاعبين",
                // the object beyond what describes the subject, and beyond a time
                "حظرت الهند، أكبر مصدر للبصل في العالم، تصدير المحصول. | BAN | IMPOSED | حظرت | الهند | تصدير"
                        + " المحصول",
                "أغلقت بلدية الشوق، ممثلة في قسم الأسواق، 23 منشأة. | CLOSURE | IMPOSED | أغلقت | بلدية الشوق |"
                        + " 23 منشأة",
                "هدمت بلدية الشوق خلال الحملة مخيمات في الوادي. | OTHER | IMPOSED | هدمت | بلدية الشوق | مخيمات",
                // two acts joined, of which the first undoes nothing
                "قررت حكومة الإقليم تعليق الدراسة لمدة أسبوع وإغلاق المحلات. | CLOSURE | IMPOSED | إغلاق | حكومة"
                        + " الإقليم | المحلات",
                // a verb that is joined to another
                "وزار الوزير حسين عمر المدينة، وأمر بإغلاق الطرق. | CLOSURE | IMPOSED | إغلاق | حسين عمر | الطرق",
                // what is sown is no body
                "ودعت الوزيرة ليلى حداد إلى منع زراعة الأرز في الوادي. | BAN | PROPOSED | منع |  | زراعة الأرز",
                // us rather than we
                "وقال المسؤول في المعبر رامي حداد إن الجانب المصري أبلغنا بإغلاق المعبر. وتقع مصر غربا. | CLOSURE"
                        + " | ANNOUNCED | إغلاق | الجانب المصري | المعبر",
                // who asks an envoy to leave expels him
                "طلبت وزارة الخارجية البحرينية، يوم الجمعة، من السفير اللبناني مغادرة المملكة خلال 48 ساعة. |"
                        + " EXPULSION | IMPOSED | مغادرة | وزارة الخارجية البحرينية | السفير اللبناني",
                "وطلبت السعودية مغادرة سفير لبنان خلال يومين. | EXPULSION | IMPOSED | مغادرة | السعودية | سفير"
                        + " لبنان",
                // "and she brought", not "was faced"
                "ووجهت السلطات الألمانية للجزائري تهمة سرقة هاتف. | DETENTION | IMPOSED | تهمة | السلطات"
                        + " الألمانية | جزائري",
                // summonses
                "أصدر القضاء العراقي أمر استدعاء بحق وزيرين سابقين. | DETENTION | IMPOSED | أمر استدعاء | القضاء"
                        + " العراقي | وزيرين سابقين",
                "أصدر قاضي التحقيق قرارا باستقدام وزير التجارة السابق. | DETENTION | IMPOSED | استقدام | قاضي"
                        + " التحقيق | وزير التجارة السابق",
                "أصدر قاضي التحقيق بطاقة إيداع بالسجن بحق رامي حداد. | DETENTION | IMPOSED | بطاقة إيداع | قاضي"
                        + " التحقيق | رامي حداد",
                // the topic of a sentence does not act
                "سيف الدين حداد وجه له القضاء الجزائري تهمتي الدخول والتزوير. | DETENTION | IMPOSED | تهمتي |"
                        + " القضاء الجزائري | سيف الدين حداد",
                // what another clause falls upon
                "حذرت الصين من أنها ستتخذ إجراءات مضادة بعد أن زاد الوزير رامي حداد الضغط على البضائع الصينية. |"
                        + " SANCTION | THREATENED | إجراءات مضادة | الصين |",
                "وأقرت الهيئة توقيع جزاء الغرامة المالية على عشرين شركة. | FINE | IMPOSED | الغرامة المالية |"
                        + " الهيئة | عشرين شركة",
                // how sanctions are told of
                "طالت عقوبات أوروبية جديدة شركة نهار. ويقع الاتحاد الأوروبي غربا. | SANCTION | IMPOSED | عقوبات |"
                        + " الاتحاد الأوروبي |",
                "وأكد الوزير أن العقوبات الأوروبية المفروضة على شركة نهار. وعقد الاتحاد الأوروبي قمة. | SANCTION"
                        + " | IMPOSED | العقوبات | الاتحاد الأوروبي | شركة نهار",
                // to what a sentence is lowered
                "خفضت محكمة الاستئناف عقوبة رامي حداد إلى السجن سنتين. | DETENTION | IMPOSED | السجن | محكمة"
                        + " الاستئناف |",
                // a player suffers
                "أُوقف اللاعب رامي حداد مباراتين من قبل لجنة الانضباط. | SUSPENSION | IMPOSED | أُوقف | لجنة"
                        + " الانضباط | اللاعب رامي حداد",
                // who heads a state decides himself
                "وقال رئيس مالي رامي حداد: \"قرارنا بطرد السفير الفرنسي نهائي\". | EXPULSION | IMPOSED | طرد |"
                        + " رامي حداد | السفير الفرنسي",
            })
    void reads(String text, String kind, String status, String trigger, String issuer, String target) {
        Extraction extraction = EXTRACTOR.extract(text, "ar", null);
        assertThat(extraction.measures())
                .filteredOn(m -> m.trigger().of(text).equals(trigger))
                .extracting(
                        m -> m.kind().toString(),
                        m -> m.status().toString(),
                        m -> m.issuer() == null
                                ? null
                                : extraction.actors().get(m.issuer()).name(),
                        m -> m.target() == null ? null : m.target().span().of(text))
                .containsExactly(tuple(kind, status, issuer, target));
    }
}
