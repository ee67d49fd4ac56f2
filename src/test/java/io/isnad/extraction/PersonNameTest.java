package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a last name that is an adjective or looks like a dual
                "قال الحكم ماجد الصفيان إن الهدف صحيح. | ماجد الصفيان",
                "قال الأستاذ نواف بن عيد الثقيل إن المهلة انتهت. | نواف بن عيد الثقيل",
                "قال المسعف رامي الحلو إن الطريق مغلق. | رامي الحلو",
                "قال اللاعب زكريا الوردي أكرد إن العقد لاغ. | زكريا الوردي أكرد",
                "قال الكاتب داود الشريان إن الحلقة الأخيرة. | داود الشريان",
                "قال الدكتور عبد الله عسيري في لقاء إن الدواء متوفر. | عبد الله عسيري",
                "قال المهندس عبد الرحمن مصري خلال المؤتمر إن الجسر جاهز. | عبد الرحمن مصري",
                "قال معالي ماجد بن حمد حداد وزير الطاقة إن الموعد تأجل. | ماجد بن حمد حداد",
                "وأكد معالي ماجد حداد أن الموعد تأجل. | ماجد حداد",
                // a team, which is no general
                "قال إداري فريق النصر ماجد حداد إن الموعد تأجل. | ماجد حداد",
                "قال لاعب خط المنتصف لفريق الهلال ماجد حداد إن الموعد تأجل. | ماجد حداد",
                "قال الفريق أول ماجد حداد إن الموعد تأجل. | ماجد حداد",
                "قال الفريق ماجد حداد إن الموعد تأجل. | ماجد حداد",
                // a given name that is a common word
                "قال الشيخ سيف بن زايد إن الحملة مستمرة. | سيف بن زايد",
                "قال الكاتب خلف الحربي إن المقال حذف. | خلف الحربي",
                "كشف العقيد ماجد بن خلف الدغيم عن ضبط عشرين قاربا. | ماجد بن خلف الدغيم",
                "أعلن ماجد بن خلف الدغيم ضبط عشرين قاربا. | ماجد بن خلف الدغيم",
                "أعلن الشيخ ماجد بن خلف ضبط عشرين قاربا. | ماجد بن خلف",
                // parents by their children
                "قالت أم ريان إن الدواء مفقود. | أم ريان",
                "قالت ام صالح ان الدواء مفقود. | ام صالح",
                "قال أبو أحمد إن الدواء مفقود. | أبو أحمد",
                "قال أبو كرامة إن الدواء مفقود. | أبو كرامة",
                "قال أبو حديد إن الدواء مفقود. | أبو حديد",
                // hyphens
                "قال المتحدث روبرت أشكروفت-لين إن الرحلة ألغيت. | روبرت أشكروفت-لين",
                "قال المدرب جان-بيير نغوم إن المباراة صعبة. | جان-بيير نغوم",
                // a family called by a time of the day; people of a nation are addressed
                "قال الشيخ نواف الحمد الصباح إن الحل قريب. | نواف الحمد الصباح",
                "ودعا الرئيس سامر عبد الرحمن السودانيين إلى الصبر. | سامر عبد الرحمن",
                "وطمأن عبد الله الليبيين بأن الوقود متوفر. | عبد الله",
                // a body or a state that somebody addresses
                "دعا النائب نزار سليم الكرملين إلى الصبر. | نزار سليم",
                "وطالبت النائبة ليلى عمر البيت الأبيض بالتدخل. | ليلى عمر",
                "وحث السفير سامر حداد السودان على الصبر. | سامر حداد",
                // what looks like an article, and what looks like a conjunction
                "قال المحامي إلكان كويونجو إن موكله بريء. | إلكان كويونجو",
                "قال قائد الشرطة مايك وليامز إن المسلح انتحر. | مايك وليامز",
                // suffixes of names, and tribes
                "قال رئيس الوزراء عمران خان إن المحادثات ناجحة. | عمران خان",
                "قالت الطالبة نوف المعاقلة إن الحفل جميل. | نوف المعاقلة",
                "قال المدرب أنطونيو كونتي بعد المباراة إن الفريق قوي. | أنطونيو كونتي",
                // a common noun that ends the phrase, a month after a particle
                "أشاد الخبير هشام نافذة، مدير المركز، بالنتائج. | هشام نافذة",
                "قال السفير لويجي دي مايو إن الحوار مستمر. | لويجي دي مايو",
                // a last name that is an adjective, after more than one name
                "قال النائب حمد سالم حمد العدواني إن القانون مؤجل. | حمد سالم حمد العدواني",
                // what stands before a Turkish suffix, a given name with its article, a preposition before a hamza
                "قال رئيس البلدية أكرم إمام أوغلو إن المشروع جاهز. | أكرم إمام أوغلو",
                "لم يغادر السفير، المهدي بن خدة، البلاد. | المهدي بن خدة",
                "اتصل الوزير وبعث رسالة لأحمد سعيدي. | أحمد سعيدي",
                // a last name that is spelt like a verb
                "عزل البرلمان الرئيس يون سوك يول من منصبه. | يون سوك يول",
                "تفرج السلطات عن الناشطة نرجس محمدي لدواع صحية. | نرجس محمدي",
                // a thing after a last name, a last name that is a title, a preposition before a name of four letters
                "أصدر القاضي بلال الحجار إستنابة قضائية. | بلال الحجار",
                "عاد المطران موسى الحاج، أمس. | موسى الحاج",
                "صدرت رواية جديدة لفادي عزام. | فادي عزام",
                // last names that are common words, before what is said; a Spanish article
                "قال عضو البرلمان آدم شيف إن القانون معيب. | آدم شيف",
                "قال الوزير إسماعيل شرقي إنه متفائل. | إسماعيل شرقي",
                "قالت الوزيرة هارييت بالدوين إن الخطة جاهزة. | هارييت بالدوين",
                "قال اللواء محمود الفلاحي إن الطريق آمن. | محمود الفلاحي",
                "أوضح المدير روبرتو دي لا كروز أن الأرباح زادت. | روبرتو دي لا كروز",
                "قالت الدكتورة إيما ستون: \"النتائج أولية\". | إيما ستون",
                // the ministers are of his cabinet, whoever the name is of
                "قال رئيس الوزراء هيلاري موانغي إن الطريق آمن. | هيلاري موانغي",
                // how somebody speaks, and when
                "قالت نادية حداد باكية إن البيت احترق. | نادية حداد",
                "قال سامر النجار غاضبا إن البيت احترق. | سامر النجار",
                // two titles of one person, a nation of two words, the number of a king
                "قال نائب رئيس الوزراء وزير الدفاع سامر حداد إن الطريق آمن. | سامر حداد",
                "قال الرئيس الكوري الجنوبي يون سوك إن الاتفاق قريب. | يون سوك",
                "قال ملك البلاد عبد الله الثاني إن الطريق آمن. | عبد الله الثاني",
                // a father's name that is a preposition without its dots
                "قال المحامي فهد علي زايد إن الجلسة سرية. | فهد علي زايد",
                "يعفى الأستاذ / فهد بن سالم من منصبه. | فهد بن سالم",
                // verbs that names are folded like, and that are names themselves
                "من جانبه، رأى سامر الخطيب أن الطريق آمن. | سامر الخطيب",
                "وفي بيروت، كمال حداد رأى أن الطريق آمن. | كمال حداد",
                "من جهته، طالب سامر الخطيب بالتحقيق. | سامر الخطيب",
                "قال المدرب طالب حسين إن الفريق جاهز. | طالب حسين",
                // particles of foreign names, and what follows them
                "قال وزير الخارجية إيف لو كوردان إن الطريق آمن. | إيف لو كوردان",
                "قالت الرئيسة هيلغا فون دير لاندن إن الطريق آمن. | هيلغا فون دير لاندن",
                "قالت مارين لو بانيول إن الطريق آمن. | مارين لو بانيول",
                "أكد دي فالكوني أن الطريق آمن. | دي فالكوني",
                // neither "أن" nor "أنا"
                "قالت الكاتبة آنيك لورو إن الطريق آمن. | آنيك لورو",
                "قالت آن لورو إن الطريق آمن. | آن لورو",
                // an adjective that agrees with nothing before it
                // parents whose child is called Ali, an initial, a son of somebody after a comma
                "أوضحت أم علي أن بيتها تهدم. | أم علي",
                "قال أبو علي إن الجيش عاد. | أبو علي",
                "يروي محمد ش. (24 عاما) أنه رأى المركب. | محمد ش",
                "انتهت الجلسة، وناصر بن حمد غائب عنها. | ناصر بن حمد",
                // a family whose name is a plural, a name that is a title too, a last name that is a verb
                "إن القاضي نبيل الحياصات تلا الحكم. | نبيل الحياصات",
                "رفض مالك الموسى العرض. | مالك الموسى",
                "قالت المتحدثة هيذر ناورت إن الطريق آمن. | هيذر ناورت",
                // a nation as evidence
                "اعتبرت رئيسة البعثة، السنغالية أوا ندونغ، أن الطريق آمن. | أوا ندونغ",
                "غاب عن الفريق لاعبه الأول، الصربي ماركو إضافة إلى الحارس. | ماركو",
                // a last name after a title that is a name here, and what somebody is called besides
                "أعلن الرئيس الباجي قائد السبسي حالة الطوارئ. | الباجي قائد السبسي",
                "غادر المصور محمود حداد المعروف باسم نهار السجن. | محمود حداد",
                // how something is done
                "نام بهجت حداد متكئا على العمود. | بهجت حداد",
                "غادر ناصر الهذلول إيذانا ببدء الموسم. | ناصر الهذلول",
                // a day after the name, and what is no dual after a preposition
                "اعتبر رئيس الوزراء، سامر الخطيب أمس، أن الطريق آمن. | سامر الخطيب",
                "قال جون كابلان إن الطريق آمن. | جون كابلان",
                // a father's name before a last name that is an adjective, and a short name with a hyphen
                "ذكر الدكتور سامر مدني العمودي أن الطريق آمن. | سامر مدني العمودي",
                "قالت مديرة المكتب بشمال أفريقيا آن-صوفي لورو إن الطريق آمن. | آن-صوفي لورو",
                "قالت المتحدثة باسم الحكومة مود لورو إن الطريق آمن. | مود لورو",
                // what looks like a conjunction or an article before another word
                "لكن وزير الصحة جوشوا فيري كتب على حسابه: \"انتهى وقت الكلام\". | جوشوا فيري",
                "حثت رئيسة البعثة، الإسبانية روي فالديراس، اللجنة على نشر النتائج. | روي فالديراس",
                "أقال رئيس الوزراء الصومالي حسين وشرعي حراس القصر. | حسين وشرعي",
                "وصل الرئيس حسين ورسمي أمس. وتوعد ورسمي بالرد. | حسين ورسمي",
                "حكمت المحكمة بعقوبة الإعدام بسامر حداد. | سامر حداد",
                // what somebody does whom the clause puts first
                "أما سامر فيؤكد أن الطريق آمن. | سامر",
                "أما سامر حداد فيرى أن الطريق آمن. | سامر حداد",
                // nations that are last names, and those that are none
                "تغيب المصور دين أوزبك عن الجلسة. | دين أوزبك",
                "أصيب لاعب النادي الأرجنتيني ماتيوس كوريا في الجولة الماضية. | ماتيوس كوريا",
                "زار الفنان المصري سامر فرنسا أمس. | سامر",
                // cities and countries that are last names, before what somebody is
                "وقال سمير بغداد مدير المعرض إن الطريق آمن. | سمير بغداد",
                "وأكدت منى حلب مديرة المعرض أن الطريق آمن. | منى حلب",
                "قال الفنان خالد تونس رئيس اللجنة إن الطريق آمن. | خالد تونس",
                // titles that are names, before whom one of several has them
                "قال حمدان الجبوري مساعد أحد زعماء القبيلة إن الطريق آمن. | حمدان الجبوري",
                "شكر المدير سامر وآخرين. | سامر",
                "أيدت المحكمة حكما على كاتب فرنسي أدين بالتحريض، كما قال سامر حداد. | سامر حداد",
                "قال المدرب أدين حداد إن الطريق آمن. | أدين حداد",
                // a name that looks like a verb, of one who has a verb already
                "قال المتحدث باسم الجيش صادق عدان دوداشي إن الطريق آمن. | صادق عدان دوداشي",
                // titles that are names between two others, and after the father's
                "قال الناجي عبد الله شيخ فارح إن الطريق آمن. | عبد الله شيخ فارح",
                "قال الرئيس حسن شيخ محمود إن الطريق آمن. | حسن شيخ محمود",
                "قال سامر شيخ القبيلة إن الطريق آمن. | سامر",
                "طالب المهندس عبداللطيف بن حمد السلطان بسحب التراخيص. | عبداللطيف بن حمد السلطان",
                "قال المهندس سعد بن حمد المدير التنفيذي للشركة إن الطريق آمن. | سعد بن حمد",
                // courtesies after the name
                "قدم الوزير كريم حداد التهاني لليبيا. | كريم حداد",
                "قدم متحدث الخارجية التركية أونور كسكينلر التعازي للبوسنة. | أونور كسكينلر",
                "وصف المتحدث باسم الوزارة بهرام كيانوش العقوبات بأنها باطلة. | بهرام كيانوش",
                "أصدرت محكمة حكما على رئيس تحرير صحيفة \"سون غون\" المعارضة سرهات أكبال. | سرهات أكبال",
                "قال أستاذ المناهج بجامعة عين شمس سامر حداد إن الطريق آمن. | سامر حداد",
                "أعلن وزير الداخلية في حكومة كانتون زينيكا، درازن فوتيتش، استقالته. | درازن فوتيتش",
                // whom somebody speaks to, in Latin letters
                "قال رئيس الجمعية سامر حداد لـNTV إن الطريق آمن. | سامر حداد",
                // given names that are titles too, before a last name that no lexicon file has
                "سجلت أمينة السملاوي، الباحثة في علوم المناخ، أن المطر قليل. | أمينة السملاوي",
                // phrases about the office before the name
                "حمل الناطق باسم المنتدى الليبي للحقوق الاقتصادية والاجتماعية عماد الزواغي الحكومة المسؤولية. | عماد"
                        + " الزواغي",
                "دعا النائب في البرلمان الأوروبي الهولندي ياسبر فان دير لان إلى تعليق الاتفاق. | ياسبر فان دير لان",
                "أعرب الرئيس المشترك للبلاد زيليكو مارتان عن حزنه. | زيليكو مارتان",
                "أكد وكيلها المساعد لقطاع المسرح بدر العجلان أن الطريق آمن. | بدر العجلان",
                "رأى ممثلها في تركيا أولريش هاينمان أن الطريق آمن. | أولريش هاينمان",
                "برئاسة المستشار سامح عبد الودود بدراوى، بدأت الجلسة. | سامح عبد الودود بدراوى",
                "لم يدل وزير المال كريم حمادة بأي تصريح. | كريم حمادة",
                "رأى المطران يوسف الحتي أن القضاء منقسم. | يوسف الحتي",
                "في الاستجواب المقدم من النائب سعود ضاري المطيران في شأن الطرق. | سعود ضاري المطيران",
                "ويعيد البديل نواف الحبشان الأمل للفريق في الدقيقة 89. | نواف الحبشان",
                "وشكر النائب فلاح مبارك الحجران الوزير. | فلاح مبارك الحجران",
                "وكان بينهم الفاتح عبد الله أبو زيد. | الفاتح عبد الله أبو زيد",
                "وكتبت ليلى إبراهيم ود الزين في صفحتها. | ليلى إبراهيم ود الزين",
                "يرأس الأمير فيصل بن خالد صباح بعد غد جلسة المجلس. | فيصل بن خالد",
                "وتوفيت الفنانة سميحة حداد صباح اليوم. | سميحة حداد",
                "تقرر ترقية الأستاذ حمد بن ناصر العقلا إلى المرتبة التالية. | حمد بن ناصر العقلا",
                "وقال سامر لرويترز إن الجسر مغلق. وأضاف سامر الخطيب أن النفق آمن. | سامر الخطيب",
                "وقال الباحث ألن ر. دوبسون إن الجسر مغلق. | ألن ر. دوبسون",
                "صالح الكثير - الرياض: أعلنت الأمانة عن مشروع. | صالح الكثير",
                "وذكر النائب نزار غريب في كلمة له أن الإضراب مستمر. | نزار غريب",
                "وعزى الأمير ذوي الرقيب عبدالله بن ناصر الرشيدي. | عبدالله بن ناصر الرشيدي",
                "وتألق الممثل فاضل إمام الذي أحبته المدينة. | فاضل إمام",
                "وتوعد المتحدث باسمها إيفان بتروف برد \"مماثل\". | إيفان بتروف",
                "وقالت الدكتورة نهال فتوح الخطيب إن الدواء متوفر. | نهال فتوح الخطيب",
                "ووصلت الفرق إلى ميسان وبني مالك وثقيف مع سامر الخطيب. | سامر الخطيب",
                "وقال شيخ قبيلة بني مالك سعد الخطيب إن الطريق مغلق. | سعد الخطيب",
                "وكل بني آدم يخطئ، قال سامر الخطيب. | سامر الخطيب",
            })
    void theWholeName(String sentence, String name) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON)).containsExactly(name);
    }

    /** Names that nothing but the one before them gives away, and two that a short or an ambiguous name could run together. */
    @Test
    void ofAList() {
        assertThat(Reading.of("حضر خالد عمر وسامي عنان وروبن كوسياس وتشابيير مانسيسيدور.")
                        .names(ActorKind.PERSON))
                .containsExactly("خالد عمر", "سامي عنان", "روبن كوسياس", "تشابيير مانسيسيدور");
        assertThat(Reading.of("كشف الكاتب تفاصيل عن جون كيلي ورينس بريباس.").names(ActorKind.PERSON))
                .containsExactly("جون كيلي", "رينس بريباس");
        assertThat(Reading.of("حضر رامي حداد وتفقد المشروع.").names(ActorKind.PERSON))
                .containsExactly("رامي حداد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "حضر سامر ونزار الخضيري الحفل. | سامر, نزار الخضيري",
                "كرم النادي اللاعبين عبدالملك وبسام الخضيري. | عبدالملك, بسام الخضيري",
                "شارك كل من خالد وماجد وفهد العتيبي في البطولة. | خالد, ماجد, فهد العتيبي",
                "فاز الأخوان محمد وعلي الزهراني بالجائزة. | محمد, علي الزهراني",
                // each has one
                "التقى الوزير سامر الخطيب ونزار حداد. | سامر الخطيب, نزار حداد",
                "حضر المخرج وليد حجر والكاتبة هدى النجار الندوة. | وليد حجر, هدى النجار",
                "وسجل عمر الخضيري هدفين وأضاف علي الزهراني الثالث. | عمر الخضيري, علي الزهراني",
            })
    void ofSeveral(String sentence, String names) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON)).containsExactly(names.split(", "));
    }

    /** "سالم بن نواف" is the father of the other, whose name ends with his. */
    @Test
    void fatherAndSonAreTwo() {
        String text = "أصدر الأمير سالم بن نواف قرارا بتعيين الأمير راكان بن سالم بن نواف مستشارا.";
        assertThat(Reading.of(text).names(ActorKind.PERSON)).containsExactly("سالم بن نواف", "راكان بن سالم بن نواف");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what follows a city or a body
                "كان العمدة السابق لمدينة زيغفورا حاضرا.",
                "اجتمع أعضاء مجلس إدارة مهرجان لوكاردو أمس.",
                // "era", "in the name of"
                "عاد الوزير من عهد مبارك.",
                "رفضت المحكمة الطعن وأيدت الحكم ضده.",
                // an ordinal, what a body is also called
                "يدلي القاضي الرابع بصوته غدا.",
                "قال رئيس مجلس أمناء الجائزة العالمية (النوكر العربية) إن الحفل قريب.",
                // feasts and times
                "هنأ الملك الشعب بمناسبة عيد الفطر المبارك.",
                "انتهت الهدنة فجر الخميس.",
                "عاد الهدوء صباح الجمعة.",
                // what we are not, a family, what somebody is in charge of, how somebody is put to death
                "قالت: «لسنا متسولين».",
                "شهدت المدينة احتفالات آل المناصير.",
                "عاد الأمين العام المساعد المكلف القطاع العمومي.",
                "صدر الحكم تعزيرا بحق الجاني.",
                "أطلق الحكم صافرة النهاية.",
                "هنأ الملك وولي عهده الأمين الشعب.",
                "أطلق ناشطون حملة «سيبوا سيرين».",
                // what is only called so
                "أغلقت السلطات موقع \"آلا تو إكسبرس\" الاستقصائي.",
                // an amount
                "دفعت الشركة 3 بليون يورو (4 بليون دولار).",
                "زار مدير التعليم في الرياض، واطمأن على الطالبات.",
                // a noun that looks like "and" with a name, what the world has come to
                "أدى ذلك إلى وجود بحة في الصوت.",
                "العالم بات مكاناً خطراً.",
                "قال أكبر قائد في المنطقة إن الجسر مغلق.",
                "زعم الدفاع أن الشاهد المشار إليه كاذب.",
                "فارق الفتى الحياة في المستشفى.",
            })
    void nobody(String sentence) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON))
                .doesNotContain(
                        "زيغفورا",
                        "واطمأن",
                        "لوكاردو",
                        "عهد مبارك",
                        "ضده",
                        "الرابع",
                        "النوكر العربية",
                        "عيد الفطر المبارك",
                        "فجر الخميس",
                        "صباح الجمعة",
                        "سنا متسولين",
                        "آل المناصير",
                        "القطاع العمومي",
                        "تعزيرا",
                        "صافرة",
                        "وولي عهده الأمين",
                        "ولي عهده الأمين",
                        "سيبوا سيرين",
                        "تو إكسبرس",
                        "بليون يورو",
                        "بليون دولار");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سيخضع اللاعب سامر الخطيب لفحوصات طبية.",
                "حضر الحفل سامر الخطيب والوفد المرافق.",
                "وكان سامر الخطيب التقى نزار حداد في لندن.",
            })
    void nothingButTheName(String sentence) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON)).contains("سامر الخطيب");
    }

    /** روى is also a name, بان also a conjunction. */
    @Test
    void aVerbAtTheStartIsNoNameAndACompoundNoConjunction() {
        assertThat(Reading.of("روى خالد المطيري تفاصيل الحادث.").names(ActorKind.PERSON))
                .containsExactly("خالد المطيري");
        assertThat(Reading.of("قال الأمين العام للمنظمة بان كي هون إن الوضع خطير.")
                        .names(ActorKind.PERSON))
                .containsExactly("بان كي هون");
    }

    /** بصل and فقيه are words too. */
    @Test
    void aLastNameThatIsACommonWordIsShownWhereItSpeaks() {
        assertThat(Reading.of(
                                "أفاد المتحدث باسم البلدية سامر بصل بإغلاق الجسر. وزار منير فقيه الموقع.",
                                "وأوضح بصل أن النفق آمن. وكان فقيه قد أكد أن الطريق طويل.")
                        .statements())
                .extracting(Said::speaker)
                .containsExactly("سامر بصل", "سامر بصل", "منير فقيه");
    }

    @Test
    void aCommonWordBeforeWhatIsSaidEndsTheName() {
        assertThat(Reading.statementsOf(
                        "قال المتحدث باسم البلدية سامر بصل إن الجسر مغلق.",
                        "وقال المهندس منير بصل لوكالة رويترز إن النفق آمن."))
                .extracting(Said::speaker)
                .containsExactly("سامر بصل", "منير بصل");
    }

    @Test
    void aSourceInTheVicinityIsNoLastName() {
        assertThat(Reading.of("رافق سامر مصدر في البلدية. وقال مصدر إن الجسر مغلق.")
                        .names(ActorKind.PERSON))
                .isEmpty();
    }

    @Test
    void aModelIsNobody() {
        assertThat(Reading.of("قالت الشركة إن طائرات 737 ماكس آمنة.").names(ActorKind.PERSON))
                .isEmpty();
    }

    @Test
    void noNameBeginsWithABody() {
        assertThat(Reading.statementsOf(
                        "قال المتحدث باسم الرئاسة الروسية الكرملين ديمتري سامروف إن القمة تأجلت.",
                        "وقال المتحدث باسم الرئاسة الروسية (الكرملين) ديمتري سامروف إن الوفد وصل."))
                .extracting(Said::speaker)
                .containsExactly("ديمتري سامروف", "ديمتري سامروف");
    }

    @Test
    void aSourceIsCalledByItsName() {
        assertThat(Reading.statementsOf(
                        "وتدخل شخص يدعى حسام، وهو جار للعائلة، وطلب الكلام، معلنا أنه رأى السارق.",
                        "وأضاف أن الباب كان مفتوحا."))
                .extracting(Said::speaker)
                .containsExactly("حسام", "حسام");
    }

    @Test
    void aTitleOfRespectWithoutArticleBeforeTheName() {
        assertThat(Reading.of("ترأس الجلسة قاضي المحكمة مولانا خالد الطيب.").names(ActorKind.PERSON))
                .containsExactly("خالد الطيب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"سامر برهاني", "سامر كمالي", "نبيل سلطاني"})
    void aLastNameMadeFromAGivenName(String name) {
        assertThat(Reading.statementsOf(
                        "وقال وزير الدفاع خالد الطيب إن المعركة انتهت.",
                        "وأكد " + name + " رئيس البلدية أن الجسر مغلق.",
                        "لكن " + name + " مدير المصنع نفى ذلك."))
                .extracting(Said::speaker)
                .containsExactly("خالد الطيب", name, name);
    }

    @Test
    void nobodyIsCalledByHisFathersName() {
        assertThat(Reading.statementsOf("وقال الدكتور سامر إن الجسر مغلق.", "وقال أحمد سامر الخطيب إن الطريق آمن."))
                .extracting(Said::speaker)
                .containsExactly("سامر", "أحمد سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال المتحدث باسم الوزارة د. أشرف المكانة إن الجسر مغلق.",
                "وقال الدكتور سامر المكانة المتحدث باسم الوزارة إن الجسر مغلق.",
            })
    void aLastNameThatIsAThing(String sentence) {
        assertThat(Reading.statementsOf(sentence))
                .extracting(Said::speaker)
                .allSatisfy(name -> assertThat(name).endsWith(" المكانة"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"الحلقي", "المهري", "الثعلبي", "البارودي", "الدربي", "العقربي", "الغنمي", "السهري"})
    void aLastNameFromANounWithItsArticle(String name) {
        assertThat(Reading.statementsOf("قال سامر " + name + " إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر " + name);
        assertThat(Reading.statementsOf("أكدت منى " + name + " أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("منى " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"إلى وقف القتال", "لوقف القتال", "، لوقف القتال"})
    void ofAnEnvoyToSomewhere(String call) {
        String space = call.startsWith("،") ? "" : " ";
        assertThat(Reading.statementsOf("دعا المبعوث الأممي الخاص إلى اليمن هارولد فانديك" + space + call + "."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("هارولد فانديك", "وقف القتال"));
    }

    /** A title, an adjective or a thing without the article, which grammar leaves no other place. */
    @ParameterizedTest
    @ValueSource(strings = {"خطيب", "نقيب", "عسكري", "بغدادي", "طويل", "جبل", "رصاص", "حرب"})
    void aLastNameThatIsACommonWord(String last) {
        String name = "سمير " + last;
        for (String sentence : List.of(
                "وفقا ل" + name + " فإن الجسر مغلق.",
                "الجسر مغلق، بحسب " + name + ".",
                "ونقلت الصحيفة عن " + name + " قوله إن الجسر مغلق.",
                "من جانبه، " + name + " قال إن الجسر مغلق.",
                "لكن " + name + " أكد أن الجسر مغلق.",
                "وأشار " + name + " إلى أن الجسر مغلق.",
                "وأعلن " + name + "، رئيس البلدية، أن الجسر مغلق.",
                "وصرح " + name + " لوكالة رويترز بأن الجسر مغلق.")) {
            assertThat(Reading.statementsOf(sentence))
                    .as(sentence)
                    .extracting(Said::speaker)
                    .containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وكشف سمير تفاصيل عن الحادث.",
                "وطلب سمير مساعدة من الجيران.",
                "وأكد سمير أكثر من مرة أن الجسر مغلق.",
                "وقال سمير موظف في البلدية إن الجسر مغلق.",
                "الجسر مغلق، بحسب سمير سائق الحافلة.",
                "وأكد سمير مدير المدرسة أن الجسر مغلق.",
            })
    void noLastNameIsWhatSomebodySaysOrIs(String sentence) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::speaker).containsExactly("سمير");
    }

    @ParameterizedTest
    @ValueSource(strings = {"لوك", "لويس", "لينا", "لبنى", "لمى", "لؤي", "ليلى", "لورا", "لقمان"})
    void aNameThatBeginsWithALamAfterTheLamOfAPreposition(String given) {
        assertThat(Reading.statementsOf("وفقا ل" + given + " حداد، فإن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(given + " حداد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المقيم في باريس",
                "المولود في باريس",
                "الفائز بجائزة المدينة",
                "الحائز على جائزة المدينة",
                "المشارك في اللقاء",
                "المتخصص في الطاقة",
            })
    void whatTellsOfItsBearersLifeIsNoPartOfIt(String description) {
        for (String name : List.of("سمير كمال", "بيتر نوفاك", "محمد عادل حداد")) {
            assertThat(Reading.statementsOf("وقال " + name + " " + description + " إن الجسر مغلق."))
                    .extracting(Said::speaker)
                    .containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"المرهون", "المدفون", "المشحون"})
    void aLastNameThatIsAPassiveParticiple(String last) {
        assertThat(Reading.statementsOf("اعتبر حسين " + last + " أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("حسين " + last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سمير حداد طالب في كلية الهندسة.",
                "سمير حداد رائد في الجيش.",
                "ولد سمير حداد في المدينة.",
                "وولد سمير حداد في المدينة.",
            })
    void whatSomebodyIsOrThatHeWasBornIsNoPartOfIt(String sentence) {
        assertThat(Reading.statementsOf(sentence, "ويقول إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سمير حداد");
    }

    @ParameterizedTest
    @ValueSource(strings = {"أم عبد الله", "ام عبد الرحمن", "أبو عبد الله", "أم خالد"})
    void whoIsCalledAfterAChild(String name) {
        assertThat(Reading.statementsOf("وأكدت ليلى حداد أن الحي هادئ. وقال" + (name.startsWith("أبو") ? "" : "ت") + " "
                        + name + " إن المحل احترق."))
                .last()
                .extracting(Said::speaker)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وقد يلعب سامر الخطيب أو جابر حداد اليوم. @ سامر الخطيب, جابر حداد",
                "وأشار إلى سامر الخطيب أو جابر حداد أو ليلى ناصر. @ سامر الخطيب, جابر حداد, ليلى ناصر",
                "فاز شون أو كونور بالجائزة. @ شون أو كونور",
            })
    void aChoiceOfPersonsIsNoNameOfOne(String text, String names) {
        assertThat(Reading.of(text).names(ActorKind.PERSON)).containsExactly(names.split(", "));
    }

    @Test
    void aNameOfTwoWordsWithGod() {
        assertThat(Reading.of("قال الدكتور معتز بالله عبد الفتاح إن الجسر مغلق.")
                        .names(ActorKind.PERSON))
                .containsExactly("معتز بالله عبد الفتاح");
    }

    @Test
    void aWomansAdjectiveAfterAMansNameIsHisLastName() {
        assertThat(Reading.of("وكتب الروائي سامر الطويلة على صفحته: \"مات الرجل\".")
                        .names(ActorKind.PERSON))
                .containsExactly("سامر الطويلة");
    }

    /** Who wrote the article, in a line of its own, whatever else the words of the name mean. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أبها: شاكر عسيري | شاكر عسيري",
                "الرياض - سلطان الرشيدان | سلطان الرشيدان",
                "مكة المكرمة - طارق الثقفي | طارق الثقفي",
                "جازان: خالد فقيهي | خالد فقيهي",
                "كتبت آية السويفي | آية السويفي",
                "من تشيدي أوكورو | تشيدي أوكورو",
                "شاكر عسيري - أبها | شاكر عسيري",
                "سلطان الرشيدان (الرياض) | سلطان الرشيدان",
            })
    void whoWroteTheArticle(String line, String name) {
        Reading reading = Reading.of(line, "أعلنت الأمانة فتح الجسر.");
        assertThat(reading.names(ActorKind.PERSON)).containsExactly(name);
        assertThat(reading.statements()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بيروت: انفجار كبير",
                "جدة: فرح كبير",
                "من القاهرة",
                "الرياض - سلطان جديد للطرب",
                "ملاعب المحافظات – بدأت المباراة أمس."
            })
    void noName(String line) {
        assertThat(Reading.of(line, "أعلنت الأمانة فتح الجسر.").names(ActorKind.PERSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سيصل إلى باريس", "سيقف إلى جانبنا", "سيعد خطة جديدة"})
    void aVerbInTheFutureIsNoName(String verb) {
        assertThat(Reading.of("قال مصدر إن رئيس الوزراء سامر الخطيب " + verb + ".")
                        .names(ActorKind.PERSON))
                .containsExactly("سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قالت الشبكة إن قوة أمنية سورية دهمت المنزل.",
                "قالت الشبكة إن قوة أمنية دهمت المنزل.",
                "قالت الشبكة إن قوات بدعم جوي روسي تقدمت.",
                "واعتبرت المعارضة بيان الجيش \"انقلابا\".",
                "ورفضت المعارضة بيان الحكومة.",
            })
    void anAttributeOrATextIsNobody(String text) {
        assertThat(Reading.of(text).names(ActorKind.PERSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال إنه لن تكون بعد الآن أي مساحات خالية.",
                "ناقش الأمر قائد الناحية العسكرية الرابعة، وغادر.",
                "وتحدث باسم شعب إسرائيل بأكمله.",
            })
    void nowAnOrdinalAndAsAWholeAreNoNames(String text) {
        assertThat(Reading.of(text).names(ActorKind.PERSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"أصدر الوزير سامر عون توجيهات للجيش.", "أصدر الوزير سامر عون تعليمات جديدة."})
    void severalThingsAreNoLastName(String text) {
        assertThat(Reading.of(text).names(ActorKind.PERSON)).containsExactly("سامر عون");
    }

    /** Words of dialect are nobody's names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال المحامي إن المتهم لسه ماكملش عامه الأخير.",
                "وقالت الأم إن الولد كمان ماكملش عامه الأخير.",
            })
    void dialectIsNobody(String sentence) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON)).isEmpty();
    }

    /** Families that are called by what ends like a feminine, after the father's name or before what is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "تركي بن عبدالله الرويعة",
                "سامر بن فهد الشبانة",
                "تركي الشبانة",
                "أنور القدرة",
                "أشرف القدرة",
            })
    void aFamilyThatEndsLikeAFeminine(String name) {
        assertThat(Reading.statementsOf("وقال وزير الإعلام " + name + " إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(name);
    }

    /** Between commas, though the first name could be a verb. */
    @ParameterizedTest
    @ValueSource(strings = {"أشرف القدرة", "أكرم القدرة", "أسعد الشملة", "سامر النجدة"})
    void aNameThatCouldBeAVerbAfterTheTitle(String name) {
        assertThat(Reading.statementsOf("وقال المتحدث باسم الوزارة، " + name + "، إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(name);
    }

    /** In quotation marks after a further title, or with a last name that could be a verb. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال الناطق باسم الجبهة النقيب \"سامر الخطيب\" إن الجسر مغلق. | سامر الخطيب",
                "وأكد رئيس الحزب \"مصطفى سيجري\" أن الجسر مغلق. | مصطفى سيجري",
                "وأكد المدعو سامر الخطيب أن الجسر مغلق. | سامر الخطيب",
            })
    void aNameInQuotationMarksOrAfterTheSoCalled(String sentence, String name) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::speaker).containsExactly(name);
    }

    /** After the number of a unit, with its arm and a rank. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "قائد اللواء 35 مدرع العميد",
                "قائد اللواء 35",
                "الناطق باسم اللواء 17 مشاة",
                "قائد الفرقة 20 في الجيش العراقي اللواء",
            })
    void afterTheNumberOfAUnit(String title) {
        assertThat(Reading.statementsOf("وقال " + title + " سامر الخطيب إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }
}
