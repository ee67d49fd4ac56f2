package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerNameTest {

    /** Right after a verb with its subject no other verb follows. */
    /** What fills the place between the commas is the name, whatever else its words mean; times, titles and circumstances are none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكدت الوزيرة، نادية خطاب، أن | نادية خطاب",
                "وأوضح القيادي في حركة حماس، عصام الحرب، أن | عصام الحرب",
                "وأكدت وزيرة العدل الهولندية، تمار زاندبرغ، أن | تمار زاندبرغ",
                "وشدد المستشار القانوني، نبيل يسلم، على أن | نبيل يسلم",
                "وأكد المتحدث، أشرف القدرة، أن | أشرف القدرة",
                "وأكد الوزير، صباح السبت، أن | الوزير",
                "وأكد الوزير، صباح الخميس، أن | الوزير",
                "وأكد المدير، مبتسما أمام الصحافيين، أن | المدير",
                "وأكد الوزير، رئيس الوفد، أن | الوزير",
                "وأكد الوزير، لوكالة رويترز، أن | الوزير",
            })
    void betweenCommas(String sentence, String speaker) {
        Reading.assertSpeakers(sentence + " الجسر مغلق.", speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال توم كلفت، مدير المصنع: إن السوق ينمو. | توم كلفت",
                "وأكد توم كلفت مدير المصنع أن السوق ينمو. | توم كلفت",
                "وقال خالد حدد، مدير المصنع، إن السوق ينمو. | خالد حدد",
                "وأوضح غانم شلته أن السوق ينمو. | غانم شلته",
                // and a first name, before one like an adjective
                "وأكد السفير عادل البحري أن السوق ينمو. | عادل البحري",
                "وأكد وزير الصحة عادل القمري أهمية العمل. | عادل القمري",
                "وأكد الدكتور صالح الزراعي أهمية العمل. | صالح الزراعي",
            })
    void aLastNameMayBeWrittenLikeAVerb(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** The last name is told by what is said after whom or where somebody speaks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال المتحدث باسم الوزارة منصور القارة لـ\"المدينة\" إن | منصور القارة",
                "وقال المهندس سالم الطريق لـ«عكاظ» إن | سالم الطريق",
                "وقال سالم الجبل في بيان إن | سالم الجبل",
                "وقال سالم الجبل لصحيفة الغد إن | سالم الجبل",
            })
    void aLastNameLikeAThingBeforeWhomTheWordsAreFor(String text, String speaker) {
        assertSpeaker(text + " الجسر مغلق.", speaker);
    }

    /** A title of one letter takes nothing but a name, though the name is also of a nation or nobody knows it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد د. القحطاني أن | القحطاني",
                "وأكد د.العوهلي أن | العوهلي",
                "وأكد م/ البلوشي أن | البلوشي",
                "وأكد أ.د. العوهلي أن | العوهلي",
                "وأكد د. الفغم خلال اللقاء أن | الفغم",
                "وأكد مدير الكلية م. القحطاني أن | القحطاني",
                "وأكد وزير النقل د.العوهلي، أن | العوهلي",
                "وصل المدير سالم العوهلي. وأكد د.العوهلي أن | سالم العوهلي",
            })
    void aLastNameAfterATitleOfOneLetter(String text, String speaker) {
        assertSpeaker(text + " الجسر مغلق.", speaker);
    }

    /** Last names like adjectives or like something of mine, and with the father in the accusative, before what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد مدير الأمانة بندر ساحلي أهمية الجسر. | بندر ساحلي",
                "وأكد مدير الأمانة بندر كتبي أهمية الجسر. | بندر كتبي",
                "وأوضح مدير الأمانة بندر ماجد عقدي، أن الجسر مغلق. | بندر ماجد عقدي",
                "وأكد مدير الأمانة بندر أبا الخيل أهمية الجسر. | بندر أبا الخيل",
                "وقال بندر أبا الخيل إن الجسر مغلق. | بندر أبا الخيل",
                "وأكد سامر قبول العرض. | سامر",
            })
    void aLastNameLikeAnotherWordBeforeWhatIsSaid(String text, String speaker) {
        assertSpeaker(text, speaker);
    }

    /** Of titles with a complement: whom their holder addresses, praises or blames is no part of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأشاد معالي الوزير بمبادرة الغرفة. | معالي الوزير | مبادرة الغرفة",
                "وأشاد سعادة المدير بجمعية البر. | سعادة المدير | جمعية البر",
                "وطالب والد الفتاة المستشفى بالتعويض. | والد الفتاة | التعويض",
                "وطالب ولي أمر الطالبة المدرسة بالتعويض. | ولي أمر الطالبة | التعويض",
                "واتهم شقيق المتوفى المستشفى بالإهمال. | شقيق المتوفى | الإهمال",
            })
    void aTitleEndsBeforeWhomItsHolderSpeaksOf(String text, String speaker, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    /** What somebody speaks of is no part of the name, though a family is called like whose it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصف الأمير فهد بن ماجد زيارة الوزير للمعرض بأنها مهمة. | فهد بن ماجد",
                "وصف الأمير فهد بن ماجد دعم الوزير للمعرض بأنه مهم. | فهد بن ماجد",
                "وأعلن الأمير فهد بن ماجد تبرع الشيخ سامر الخطيب بمبلغ كبير. | فهد بن ماجد",
            })
    void whatIsToldIsNoFathersName(String text, String speaker) {
        assertSpeaker(text, speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال مالك أحد المجمعات المغلقة إن | مالك أحد المجمعات المغلقة",
                "وقال صاحب أحد المحلات إن | صاحب أحد المحلات",
                "وقال نجل أحد الضحايا لرويترز إن | نجل أحد الضحايا",
            })
    void somebodyOfOneOfThem(String text, String speaker) {
        assertSpeaker(text + " الجسر مغلق.", speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال وزير المالية سامر الخطيب إن الجسر مغلق. | وزير المالية سامر الخطيب | وزير المالية",
                "قال وزير المالية اللبناني سامر الخطيب إن الجسر مغلق. | وزير المالية اللبناني سامر الخطيب | وزير"
                        + " المالية اللبناني",
                "قال وزير المالية، سامر الخطيب، إن الجسر مغلق. | وزير المالية، سامر الخطيب | وزير المالية",
                "قال وزير المالية (سامر الخطيب) إن الجسر مغلق. | وزير المالية (سامر الخطيب | وزير المالية",
                "قال سامر الخطيب، وزير المالية، إن الجسر مغلق. | سامر الخطيب، وزير المالية | وزير المالية",
                "قال المتحدث باسم وزارة النقل سامر الخطيب إن الجسر مغلق. | المتحدث باسم وزارة النقل سامر الخطيب |"
                        + " المتحدث باسم وزارة النقل",
                "قال المتحدث باسم وزارة النقل، سامر الخطيب، إن الجسر مغلق. | المتحدث باسم وزارة النقل، سامر الخطيب |"
                        + " المتحدث باسم وزارة النقل",
                "قال رئيس مجلس إدارة الشركة سامر الخطيب إن الجسر مغلق. | رئيس مجلس إدارة الشركة سامر الخطيب | رئيس"
                        + " مجلس إدارة الشركة",
                "قال الدكتور سامر الخطيب إن الجسر مغلق. | الدكتور سامر الخطيب | الدكتور",
                "قال اللواء الركن سامر الخطيب إن الجسر مغلق. | اللواء الركن سامر الخطيب | اللواء الركن",
            })
    void aPersonIsNamedWithoutTheTitle(String sentence, String mention, String title) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("سامر الخطيب");
        assertThat(reading.actor("سامر الخطيب").roles()).extracting(Role::title).contains(title);
        assertThat(reading.speakerText(0)).isSubstringOf(mention + ")").contains("سامر الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت وزيرة الثقافة ليلى حداد إن المعرض مفتوح. | ليلى حداد",
                "قالت المتحدثة باسم البلدية، ليلى حداد، إن المعرض مفتوح. | ليلى حداد",
                "قالت ليلى عبد الرحمن إن المعرض مفتوح. | ليلى عبد الرحمن",
                "قالت ليلى أبو زيد إن المعرض مفتوح. | ليلى أبو زيد",
                "قالت ليلى آل مكتوم إن المعرض مفتوح. | ليلى آل مكتوم",
                "قالت ليلى بنت سعيد إن المعرض مفتوح. | ليلى بنت سعيد",
            })
    void namesOfWomenAndOfSeveralWords(String sentence, String name) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said(name, "قالت", "المعرض مفتوح", INDIRECT));
        assertThat(reading.names(ActorKind.PERSON)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلن البيت الأبيض أن القمة تأجلت. | البيت الأبيض",
                "أعلن الكرملين أن القمة تأجلت. | الكرملين",
                "أعلن الاتحاد الأوروبي أن القمة تأجلت. | الاتحاد الأوروبي",
                "أعلن مجلس الأمن الدولي أن القمة تأجلت. | مجلس الأمن الدولي",
                "أعلن الجيش اللبناني أن القمة تأجلت. | الجيش اللبناني",
                "أعلن حزب العمال أن القمة تأجلت. | حزب العمال",
                "أعلن البنك المركزي أن القمة تأجلت. | البنك المركزي",
                "أعلن نادي الشباب أن القمة تأجلت. | نادي الشباب",
                "أعلن لبنان أن القمة تأجلت. | لبنان",
            })
    void organisationsSpeak(String sentence, String name) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said(name, "أعلن", "القمة تأجلت", INDIRECT));
        assertThat(reading.actor(name).kind()).isEqualTo(ActorKind.ORGANIZATION);
    }

    @Test
    void theOrganisationOfATitleIsTold() {
        Reading reading = Reading.of("قال المتحدث باسم وزارة النقل سامر الخطيب إن الجسر مغلق.");
        Role role = reading.actor("سامر الخطيب").roles().get(0);
        assertThat(reading.extraction().actors().get(role.organization()).name())
                .isEqualTo("وزارة النقل");
    }

    @Test
    void aNameWithoutTitleHasNoRole() {
        assertThat(Reading.of("قال سامر الخطيب إن الجسر مغلق.")
                        .actor("سامر الخطيب")
                        .roles())
                .isEmpty();
    }

    @Test
    void aLastNameAloneIsTheSamePerson() {
        Reading reading = Reading.of("قال سامر الخطيب إن الجسر مغلق.", "وشدد الخطيب على أن العمل مستمر.");
        assertThat(reading.statements())
                .containsExactly(
                        said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT),
                        said("سامر الخطيب", "شدد", "العمل مستمر", INDIRECT));
        assertThat(reading.mentionsOf("سامر الخطيب")).containsExactly("سامر الخطيب", "الخطيب");
        assertThat(reading.chain(1)).last().isEqualTo("سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"الرئيس السابق", "النائب السابق", "الوزير السابق", "نائب الرئيس السابق"})
    void aFormerTitle(String title) {
        Reading reading = Reading.of("قال " + title + " سامر الخطيب إن الجسر مغلق.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
        assertThat(reading.actor("سامر الخطيب").roles()).extracting(Role::title).contains(title);
    }

    @Test
    void aForeignParticleInsideAName() {
        assertThat(Reading.of("قالت مارتا فان دايك إن المعرض مفتوح.").names(ActorKind.PERSON))
                .containsExactly("مارتا فان دايك");
    }

    @Test
    void theObjectAfterANameIsNoPartOfIt() {
        assertThat(Reading.of("زار سامر الخطيب القاعة.").names(ActorKind.PERSON))
                .containsExactly("سامر الخطيب");
        assertThat(Reading.of("غادر نزار حداد القاعة.").names(ActorKind.PERSON)).containsExactly("نزار حداد");
    }

    @ParameterizedTest
    @ValueSource(strings = {"أشرف القصاص", "سامح السايح", "نافع العطار"})
    void aGivenNameThatIsAnotherWordToo(String name) {
        assertThat(Reading.statementsOf("قال " + name + "، رئيس النقابة، إن الجسر مغلق."))
                .containsExactly(Said.said(name, "قال", "الجسر مغلق", StatementForm.INDIRECT));
    }

    @Test
    void aNameIsNoCue() {
        assertThat(Reading.statementsOf("قال الدكتور مدحت نافع، الخبير في التأمين، إن الجسر مغلق."))
                .containsExactly(Said.said("مدحت نافع", "قال", "الجسر مغلق", StatementForm.INDIRECT));
    }

    @Test
    void whomAQuotationNamesDoesNotSpeakAfterIt() {
        assertThat(Reading.statementsOf("وقالت الحركة: \"سامر الخطيب بطل\".", "وأضاف: \"لن نغلق الجسر\"."))
                .extracting(Said::speaker)
                .doesNotContain("سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال رئيس الحكومة، فتحي حمدان، إن الجسر مغلق.",
                "قال رئيس المجلس الفريق أول فتحي حمدان إن الجسر مغلق.",
                "قال المشرف العام على مركز الإغاثة، الدكتور فتحي حمدان، إن الجسر مغلق.",
                "قال المشرف العام على الشؤون الإعلامية فتحي حمدان إن الجسر مغلق.",
                "قال وكيل الوزارة والمشرف على الشؤون الفنية فتحي حمدان إن الجسر مغلق.",
            })
    void aNameAfterItsTitle(String sentence) {
        assertThat(Reading.statementsOf(sentence)).containsExactly(said("فتحي حمدان", "قال", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال النائب الأول لمندوب روسيا لدى الأمم المتحدة، سامر الخطيب، إن الجسر مغلق. | سامر الخطيب",
                "وكان وزير الدفاع اللبناني؛ “سامر الخطيب”، قد قال إن الجسر مغلق. | سامر الخطيب",
                "قالت الفنانة هنا شيحاوي إن الجسر مغلق. | هنا شيحاوي",
                "قال المدير المالي لشركة أرابتيك القابضة إن الجسر مغلق. | المدير المالي لشركة أرابتيك القابضة",
                "قال المدير المالي لشركة أرابتيك سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "قال مصدر في (حزب الله) إن الجسر مغلق. | مصدر في (حزب الله)",
                "واصلت إدارة الخطيب القول إن الجسر مغلق. | إدارة الخطيب",
            })
    void theWholeNameOfWhoSpeaks(String sentence, String name) {
        assertThat(Reading.of(sentence).statements())
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, "الجسر مغلق"));
    }

    @Test
    void twoBodiesAreNobodysName() {
        assertThat(Reading.of("ورفضت حكومتا البلدين المقترح الذي يقضي بفتح الجسر.")
                        .names(ActorKind.PERSON))
                .isEmpty();
    }

    @Test
    void aVerbBeforeALastNameIsNoFirstName() {
        assertThat(Reading.of("قال الوزير سامر ماتيسون: \"خلال الاجتماع، طالب ماتيسون بفتح الجسر\".")
                        .names(ActorKind.PERSON))
                .containsExactly("سامر ماتيسون");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال كبير المتحدثين باسم الحكومة اليابانية إن الجسر مغلق. | كبير المتحدثين باسم الحكومة اليابانية",
                "أعلنت رئيسة شرطة المدينة سارة بيتمان أن الجسر مغلق. | سارة بيتمان",
                "قال فريد والر، رئيس البلدية، إن الجسر مغلق. | فريد والر",
                "قال مساعد وزير الصحة عادل عدوي إن الجسر مغلق. | عادل عدوي",
                "لكن مدير مستشفى شرم الشيخ الدولي قال إن الجسر مغلق. | مدير مستشفى شرم الشيخ الدولي",
            })
    void theNameOfASpeakerIsNotCut(String sentence, String name) {
        assertThat(Reading.of(sentence).statements())
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الخبير في المناخ في معهد نوردال إيثان كرومبي إن السد آمن. | إيثان كرومبي",
                "قال المدعي العام في غنت روبن دي هاس إن السد آمن. | روبن دي هاس",
                "قالت الباحثة في جامعة بريستفال إيما ساندربي إن السد آمن. | إيما ساندربي",
                "قال المفتش في بلدة كورناخ، ميلان دوباك، إن السد آمن. | ميلان دوباك",
                "قال قائد القوات في جزيرة تورفا هانس فالدبرغ إن السد آمن. | هانس فالدبرغ",
                "قال المدير العام للهيئة، السويدي نيلس أوكرمان، إن السد آمن. | نيلس أوكرمان",
                "قال وزير الخارجية المختار ولد بوكرين إن السد آمن. | المختار ولد بوكرين",
                "وأضاف المختار ولد بوكرين أن السد آمن. | المختار ولد بوكرين",
                "قالت ثريا الهنجرية إن السد آمن. | ثريا الهنجرية",
                "وأضاف بوعلام مقران أن السد آمن. | بوعلام مقران",
                "قال الوزير السابق سامر الخطيب البالغ من العمر 67 عاما إن السد آمن. | سامر الخطيب",
            })
    void namesThatNoLexiconFileHas(String sentence, String name) {
        assertThat(Reading.of(sentence).statements().get(0).speaker()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"فالدمان", "كالدمان", "بالمفور", "كالتينو", "بالاسيوس"})
    void aLastNameThatBeginsLikeACliticWithTheArticle(String lastName) {
        assertThat(Reading.of("قال وزير المالية هانس %s إن الجسر مغلق.".formatted(lastName))
                        .statements()
                        .get(0)
                        .speaker())
                .isEqualTo("هانس " + lastName);
        assertThat(Reading.of("قال وزير المالية سامر بالقاهرة إن الجسر مغلق.")
                        .statements()
                        .get(0)
                        .speaker())
                .isEqualTo("سامر");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال المتحدث باسم الرئاسة تشا جون هو إن الجسر مغلق. | تشا جون هو",
                "قالت رئيسة البرلمان بارك غن هي إن الجسر مغلق. | بارك غن هي",
                "أكد الرئيس الكوري مون سو إن أن الجسر مغلق. | مون سو إن",
                "قالت سي إن إن إن الجسر مغلق. | سي إن إن",
                "أكد الرئيس الكوري مون سو إن، الاثنين، أن الجسر مغلق. | مون سو إن",
                "لكن المتحدث باسم الرئاسة تشا إن هو قال إن الجسر مغلق. | تشا إن هو",
                "قال رئيس الوزراء كينجي آبي إن الجسر مغلق. | كينجي آبي",
                "قال كيم إن الجسر مغلق. | كيم",
                "قال لي جين-هو إن الجسر مغلق. | لي جين-هو",
                "قال تشن غوانغ وي (33 عاما) إن الجسر مغلق. | تشن غوانغ وي",
                "قال المدير تران دينه لوك إن الجسر مغلق. | تران دينه لوك",
            })
    void namesOfEastAsiaWithSyllablesThatAreWordsOfArabic(String sentence, String name) {
        assertThat(Reading.of(sentence).statements())
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, "الجسر مغلق"));
    }

    @Test
    void fromMeIsNobodysName() {
        assertThat(Reading.of("قال سامر الخطيب: \"الجميع طلب مني البقاء، لكني راحل\".")
                        .names(ActorKind.PERSON))
                .containsExactly("سامر الخطيب");
        assertThat(Reading.of("قالت مني الورداني إن الجسر مغلق.")
                        .statements()
                        .get(0)
                        .speaker())
                .isEqualTo("مني الورداني");
    }

    @Test
    void whatANameIsFollowedByInReportedSpeechIsNoPartOfIt() {
        assertThat(Reading.of("نقلت الوكالة عن الأمين العام للمنظمة، دراغان يوفيتش قوله إن السد آمن.")
                        .statements()
                        .get(0)
                        .speaker())
                .isEqualTo("دراغان يوفيتش");
    }

    @Test
    void whatTellsOfSomebodysLifeIsNoPartOfAnOffice() {
        Reading reading = Reading.of("قال الوزير السابق البالغ من العمر 67 عاما إن السد آمن.");
        assertThat(reading.statements().get(0).speaker()).isEqualTo("الوزير السابق");
    }

    @Test
    void aFirstNameThatACapitalHasTooIsNoGovernment() {
        assertThat(Reading.of("قال باريس سوركاداس النائب عن حزب العمال إن الجسر مغلق.")
                        .names(ActorKind.ORGANIZATION))
                .doesNotContain("باريس");
    }

    @Test
    void neighboursAreNoFirstName() {
        assertThat(Reading.of("قال الممثل دريد لحام إن إحدى جارات دريد لحام غادرت المدينة.")
                        .names(ActorKind.PERSON))
                .containsExactly("دريد لحام");
    }

    @Test
    void aNounBetweenATitleAndNamesIsTheFirstOfThem() {
        assertThat(Reading.statementsOf(
                        "قالت المعلمة أنصاف موسى عبد الخالق إن الجسر مغلق.", "وأضافت المعلمة أن النفق آمن."))
                .extracting(Said::speaker)
                .containsOnly("أنصاف موسى عبد الخالق");
    }

    @Test
    void theTitleOfAnotherEndsAName() {
        assertThat(Reading.of("سأل الأب مارغريفيز القاضي جانيس كانينغ إن كان الجسر مغلقا.")
                        .names(ActorKind.PERSON))
                .contains("مارغريفيز")
                .doesNotContain("مارغريفيز القاضي جانيس كانينغ");
    }

    @Test
    void aNameAfterTheTitleOfWhomASpokesmanSpeaksForIsTheirs() {
        Reading prime = Reading.of(
                "قال المتحدث باسم رئيسة الوزراء البريطانية سارة عودة إن الجسر مغلق.", "وقالت عودة إن النفق آمن.");
        assertThat(prime.statements())
                .extracting(Said::speaker)
                .containsExactly("المتحدث باسم رئيسة الوزراء البريطانية سارة عودة", "سارة عودة");
        Reading general = Reading.of(
                "قال المتحدث باسم الأمين العام للأمم المتحدة سامر الخطيب إن الجسر مغلق.", "وصرح الخطيب بأن النفق آمن.");
        assertThat(general.statements()).last().extracting(Said::speaker).isEqualTo("سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كما أكد سامر مرابط أن الجسر مغلق. | سامر مرابط",
                "قال منتصر الزيات إن الجسر مغلق. | منتصر الزيات",
                "وقال صانعو السياسات إن الجسر مغلق. | صانعو السياسات"
            })
    void adjectivesAreNamesTooAndMakersAreNone(String example) {
        String[] fields = example.split(" \\| ");
        assertThat(Reading.statementsOf(fields[0])).extracting(Said::speaker).containsExactly(fields[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وجهت الفنانة يسرا رسالة إلى الناس. وقالت يسرا إن الجسر مغلق. | يسرا",
                "قالت سارة عودة إنها تعبت. فقد اعتبرت أن الجسر مغلق. | سارة عودة",
                "قالت سارة عودة إن النفق آمن. وأضافت، وفقا لما نقلته وكالة سبوتنيك الروسية، أن الجسر مغلق. | سارة عودة",
                "قالت نائبة مدير برنامج منظمة العفو الدولية إن النفق آمن. وقالت منظمة العفو الدولية إن الجسر مغلق."
                        + " | منظمة العفو الدولية"
            })
    void neitherVerbsNorMediaNorPartsOfBodiesSpeakInTheirPlace(String example) {
        String[] fields = example.split(" \\| ");
        assertThat(Reading.statementsOf("الخبر", fields[0]))
                .last()
                .extracting(Said::speaker)
                .isEqualTo(fields[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال سامر فتيل إن الجسر مغلق. | سامر فتيل",
                "وقال سامر فتيل عضو اللجنة إن الجسر مغلق. | سامر فتيل",
                "وقال عبد الله الخواجة إن الجسر مغلق. | عبد الله الخواجة",
                "وقال المدرب سامر النهر: الجسر مغلق. | سامر النهر",
                "وأضاف سامر النهر: \"الجسر مغلق\". | سامر النهر",
                "وأضاف سامر النهر \"الجسر مغلق\". | سامر النهر",
                "وكتب سامر الرسالة: \"الجسر مغلق\". | سامر",
                "وأكد سامر البطيخ أن الجسر مغلق. | سامر البطيخ",
                "وأبلغ سامر القناة أن الجسر مغلق. | سامر",
            })
    void thingsAreLastNamesBeforeWhatIsSaid(String sentence, String name) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::speaker).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأهدى اللاعب سامر بانغورا انتصار فريقه للجمهور. | سامر بانغورا",
                "وصل سامر زيدان مساعد مدرب الفريق أمس. | سامر زيدان",
                "وحضر المدرب الفلسطيني عماد خليلي أمس. | عماد خليلي",
            })
    void aNameEndsBeforeWhatIsDoneAndBeforeAnotherTitle(String sentence, String name) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الناطق الإعلامي للدفاع المدني بالرياض العقيد",
                "مساعد الناطق الإعلامي للدفاع المدني بجدة النقيب",
                "الناطق الإعلامي للمرور بالرياض العقيد",
                "مدير فرع وزارة التجارة بجدة",
                "مدير الجمعية بمحافظة الطائف",
                "مدير المستشفى بالمدينة المنورة",
                "مدير المستشفى في المدينة المنورة الدكتور",
                "رئيس اللجنة بالغرفة التجارية بجدة",
            })
    void anOfficeTellsWhereItIs(String office) {
        Reading reading = Reading.of("وأكد " + office + " سامر الخطيب أن الجسر مغلق.");
        assertThat(reading.statements()).containsExactly(said("سامر الخطيب", "أكد", "الجسر مغلق", INDIRECT));
        assertThat(reading.speakerText(0)).isEqualTo(office + " سامر الخطيب");
    }

    @Test
    void aLastNameBeginsLikeAPreposition() {
        assertThat(Reading.of("ورعى الأستاذ سامر بترجي اللقاء. وأكد بترجي أن الجسر مغلق، ورحب بترجي بالحضور.")
                        .statements())
                .containsExactly(
                        said("سامر بترجي", "أكد", "الجسر مغلق", INDIRECT),
                        said("سامر بترجي", "رحب", "الحضور", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "المهندس سامر القليعة | سامر القليعة",
                "اللواء خميس سامر القليعة | خميس سامر القليعة",
                "فهد بن سامر القليعة، مدير المستشفى، | فهد بن سامر القليعة",
            })
    void aLastNameIsLikeAThing(String subject, String name) {
        assertThat(Reading.of("وأكد " + subject + " أهمية العمل.").statements())
                .containsExactly(said(name, "أكد", "أهمية العمل", INDIRECT));
    }

    /** "كاساس" is somebody, though it may be read as "as a base". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "المدرب ماركو كاساس | ماركو كاساس",
                "مدرب المنتخب ماركو كاساس، | ماركو كاساس",
                "المدرب ماركو كعادته | ماركو",
                "المدرب ماركو كمدير | ماركو",
            })
    void aForeignLastNameBeginsLikeAs(String subject, String name) {
        assertIsNamed(subject, name);
    }

    /** "ملاكمة" is boxing and a woman who boxes. */
    @ParameterizedTest
    @ValueSource(strings = {"للملاكمة", "للمصارعة", "للسباحة", "للمبارزة"})
    void aSportIsWrittenLikeWhoDoesIt(String sport) {
        assertThat(Reading.of("وأكدت رئيسة الاتحاد المغربي " + sport + "، ليلى حداد، أن الجسر مغلق.")
                        .statements())
                .containsExactly(said("ليلى حداد", "أكدت", "الجسر مغلق", INDIRECT));
    }

    /** "سمير شباط" is somebody, and "سمير، شباط الماضي" tells when he spoke. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سمير شباط | سمير شباط",
                "سمير شباط الأمين العام للحزب | سمير شباط",
                "الوزير سمير نيسان، أمس، | سمير نيسان",
                "سمير شباط الماضي | سمير",
                "سمير أيلول 2015 | سمير",
                "سمير شباط/فبراير | سمير",
            })
    void aLastNameIsAMonth(String subject, String name) {
        assertIsNamed(subject, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الأمير سامر بن فهد الأمين العام للهيئة | سامر بن فهد",
                "سامر بن فهد بن عبدالعزيز الأمين العام للهيئة | سامر بن فهد بن عبدالعزيز",
            })
    void aLongTitleFollowsTheName(String subject, String name) {
        assertIsNamed(subject, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرئيس العام لشؤون المسجد الحرام والمسجد النبوي الشيخ الدكتور",
                "مستشار خادم الحرمين الشريفين أمير منطقة الشمال الأمير",
                "وزير التعليم رئيس مجلس الجامعة الدكتور",
                "مفتي عام المملكة الشيخ",
                "مفتي عام المملكة رئيس هيئة كبار العلماء الشيخ",
            })
    void severalOfficesAreOnePersons(String offices) {
        assertThat(Reading.of("وأكد " + offices + " سامر الخطيب أهمية العمل.").statements())
                .containsExactly(said("سامر الخطيب", "أكد", "أهمية العمل", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "وقالت طبيبة تعمل في لندن \"ليلى الخطيب\": | ليلى الخطيب",
                "وقالت طبيبة في المستشفى \"ليلى الخطيب\": | ليلى الخطيب",
                "وقال سامر الخطيب في برنامج \"صباح الخير\": | سامر الخطيب",
            })
    void aNameInQuotationMarksBeforeTheWordsThemselves(String clause, String speaker) {
        assertThat(Reading.statementsOf(clause + " \"هناك أسباب كثيرة لذلك\"."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(speaker, "\"هناك أسباب كثيرة لذلك\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"سامر فرويز", "الدكتور كريم فرويز"})
    void aLastNameThatBeginsAsIfWithSo(String name) {
        assertThat(Reading.statementsOf("قال " + name + " إن الأمر خطير. وأضاف \"فرويز\"، أن العلاج ممكن."))
                .extracting(Said::speaker)
                .containsOnly(name.replace("الدكتور ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وفقد سامر الخطيب ابنه في الحرب.",
                "وأرسل سامر الخطيب ابنه إلى الجامعة.",
            })
    void hisSonIsNoPartOfAName(String before) {
        assertThat(Reading.statementsOf(before + " ويقول: \"الأمر خطير\"."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب");
    }

    @Test
    void aNameThatIsAParticipleToo() {
        assertThat(Reading.statementsOf(
                        "وتحدثت الإعلامية مفيدة الخطيب، عن العنف، مؤكدة أن الأمر خطير. وأوضحت مفيدة الخطيب، أن"
                                + " العلاج ممكن."))
                .extracting(Said::speaker, Said::cue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("مفيدة الخطيب", "مؤكدة"),
                        org.assertj.core.groups.Tuple.tuple("مفيدة الخطيب", "أوضحت"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "وقال الناطق باسم \"تجمع الغد\" سامر حداد إن | سامر حداد",
                "وقال الناطق باسم \"تجمع الغد\"، سامر حداد، إن | سامر حداد",
                "وأكدت المتحدثة باسم \"حملة النور\" ليلى حداد أن | ليلى حداد",
                "وقال الناطق الرسمي باسم \"تجمع الغد\" سامر حداد إن | سامر حداد",
                "وقال المتحدث باسم \"أنصار السلام\" في بيان إن | المتحدث باسم \"أنصار السلام\"",
            })
    void whoSpeaksForWhatQuotationMarksName(String text, String speaker) {
        assertSpeaker(text + " الجسر مغلق.", speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت منسقة \"شبكة النور\" (مستقلة) ليلى حداد إن | ليلى حداد",
                "وقالت منسقة \"شبكة النور\" (إحدى المنظمات المحلية)، ليلى حداد، في بيان، إن | ليلى حداد",
                "وقال رئيس \"حزب الغد\" (معارض) سامر حداد، إن | سامر حداد",
                "وقال المتحدث باسم \"حركة الغد\" (معارضة)، سامر حداد، إن | سامر حداد",
                "وقالت مديرة جمعية النور (غير حكومية)، ليلى حداد، إن | ليلى حداد",
            })
    void aBracketBetweenABodyAndWhoHeadsIt(String text, String speaker) {
        assertSpeaker(text + " الجسر مغلق.", speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال رئيسها الهولندي يان فيربيك في بيان إن | يان فيربيك",
                "وقال رئيسها الفرنسي لوك فيرديه إن | لوك فيرديه",
            })
    void aLastNameLikeAVerbAfterThen(String text, String speaker) {
        assertSpeaker(text + " الجسر مغلق.", speaker);
    }

    /** What has not the accusative of an object is the last name before a preposition. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وسارع وزير الثقافة غابي نحاس إلى الرد | غابي نحاس",
                "وسارع الوزير طوني ملح إلى الرد | طوني ملح",
                "وسارع النائب كريم قمح إلى الرد | كريم قمح",
                "وأرسل النائب رامي شكوى إلى المجلس | رامي",
                "وأرسل النائب رامي وثائق إلى المجلس | رامي",
                "وأرسل النائب رامي خطابا إلى المجلس | رامي",
            })
    void aCommonNounAsALastNameBeforeAPreposition(String text, String speaker) {
        assertSpeaker(text + "، مؤكدا أن الجسر مغلق.", speaker);
    }

    /** Between a verb with its subject and what belongs to no noun before it a word without the accusative is the last name, with a title before it too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال فؤاد خروف أمس الأحد إن | فؤاد خروف",
                "وأكد وزير الداخلية التونسي فؤاد خروف بعد الاجتماع أن | فؤاد خروف",
                "وقال المتحدث باسم المجلس العسكري فؤاد خياطي خلال الاجتماع إن | فؤاد خياطي",
                "وكان فؤاد خروف قد أعلن أن | فؤاد خروف",
                "وكتب عبد الرحيم فقيه على تويتر أن | عبد الرحيم فقيه",
                "وأكد فؤاد سفير في بيان أن | فؤاد سفير",
                "وقال رئيس المجلس الشعبي الوطني فؤاد جنين أمس إن | فؤاد جنين",
                "ووفقا لرئيس المجلس الشعبي الوطني فؤاد جنين فإن | فؤاد جنين",
                "وقال فؤاد يعيش بعد المباراة إن | فؤاد يعيش",
                "ونقلت الوكالة عن فؤاد يعيش قوله إن | فؤاد يعيش",
            })
    void aCommonWordAsALastNameBeforeWhenOrWhereItsBearerSpeaks(String text, String speaker) {
        assertSpeaker(text + " الجسر مغلق.", speaker);
    }

    /** "الذي" has something known before it, which without the article is a name; an object after the word has its own verb. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"الجسر مغلق\"، يقول فؤاد خروف الذي يعمل هنا. | فؤاد خروف",
                "والتقى فؤاد خروف وفدا من التجار، وقال إن الجسر مغلق. | فؤاد خروف",
                "واتهم فؤاد يعيش الحكومة بتجاهل الأزمة. | فؤاد يعيش",
            })
    void aCommonWordAsALastNameBeforeAnotherPartOfTheClause(String text, String speaker) {
        assertSpeaker(text, speaker);
    }

    /** Names of two words that a file has, letters for short, and what is a title elsewhere; a title's own complement is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // with their article, after the attributes of a body
                "وأكد رئيس المجلس الشعبي الوطني السعيد بوحجي أن | السعيد بوحجي",
                "وأكد رئيس الجبهة الثورية الهادي إدريس أن | الهادي إدريس",
                "وأكد رئيس الحكومة الأسبق المهدي بوحجي أن | المهدي بوحجي",
                "وأكد شيخ الأزهر الشريف أحمد حداد أن | أحمد حداد",
                "وأكد رئيس المجلس العلمي محمد حداد أن | محمد حداد",
                // titles inside names
                "وأكد أحمد خليفة الشامي أن | أحمد خليفة الشامي",
                "وأكد المدير رامي قائد السبسي أمس أن | رامي قائد السبسي",
                "وأكد محمد ناجي الأصم أن | محمد ناجي الأصم",
                // with the name of God or of the faith
                "وأكد رئيس المؤسسة مصطفى صنع الله أمس أن | مصطفى صنع الله",
                "وأكد عبد العالي حامي الدين في بيان أن | عبد العالي حامي الدين",
                // families that begin like a preposition
                "وأكد سامي بالطيب في بيان أن | سامي بالطيب",
                // letters
                "وأكد الشاهد ع. مراد أن | ع. مراد",
                "وأكد د. مراد حداد أن | مراد حداد",
                // what a title is of
                "وأكد مدافع ولفرتون أحمد حداد أن | أحمد حداد",
            })
    void aNameAsItsPartsAre(String text, String speaker) {
        assertSpeaker(text + " الجسر مغلق.", speaker);
    }

    /** A thing between a given name and an office with its complement, after a verb that has no object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال سمير جبل عضو اللجنة إن الجسر مغلق. | سمير جبل",
                "وقال سمير نهر أستاذ القانون إن الجسر مغلق. | سمير نهر",
                "وقال جون جبل مدير المركز إن الجسر مغلق. | جون جبل",
                "وقال سمير مدير المركز إن الجسر مغلق. | سمير",
                "وأكد سمير وصول مدير المركز. | سمير",
                "وأكد سمير حضور رئيس المجلس. | سمير",
            })
    void aThingBeforeAnOfficeIsALastName(String sentence, String name) {
        assertThat(statementsOf(sentence)).extracting(Said::speaker).containsExactly(name);
    }

    /** Families of the Hijaz and of Hadramaut, of which many begin as a preposition does. */
    @ParameterizedTest
    @ValueSource(strings = {"فلمبان", "مندورة", "باسودان", "بافقيه", "كعكي", "ساعاتي"})
    void aFamilyThatBeginsAsIfWithAPreposition(String family) {
        assertThat(statementsOf("وأوضح المتحدث الإعلامي محمد " + family + " لـ\"المدينة\" أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("محمد " + family);
    }

    /** Last names spelt as what only a woman does, or as what takes no clause. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال المدرب ديفيد هولت إن السور متين. | ديفيد هولت",
                "وأشار النائب بيتر سكتت إلى أن السور متين. | بيتر سكتت",
                "ونقل عن مايكل هولت قوله إن السور متين. | مايكل هولت",
            })
    void isSpeltLikeAnotherVerb(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** A name that means nothing has no complement, so that a verb has its object after it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونفت شركة كالتكس وجود تسرب. | شركة كالتكس | وجود تسرب",
                "وأعلنت مجموعة كالتكس تأجيل الافتتاح. | مجموعة كالتكس | تأجيل الافتتاح",
                "وانتقدت منظمة كالتكس القرار. | منظمة كالتكس | القرار",
                "وطالبت شركة كالتكس الحكومة بالتعويض. | شركة كالتكس | التعويض",
                "ونصح ماركو بيليني السكان بالبقاء في البيوت. | ماركو بيليني | البقاء في البيوت",
                "وأعلنت شركة كالتكس القابضة تأجيل الافتتاح. | شركة كالتكس القابضة | تأجيل الافتتاح",
            })
    void endsBeforeWhatTheVerbTakes(String text, String speaker, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    /** "That" before a name is no "Anne". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "غير أن ماري ديوب أكدت سلامة السور. | ماري ديوب",
                "إلا أن ماري ديوب أكدت سلامة السور. | ماري ديوب",
                "وقالت آن ماري ديوب إن السور متين. | آن ماري ديوب",
            })
    void isNotThat(String text, String speaker) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly(speaker);
    }

    /** Whoever is described says that the bridge is closed, and nothing else is said. */
    private static void assertIsNamed(String subject, String name) {
        assertThat(Reading.of("وأكد " + subject + " أن الجسر مغلق.").statements())
                .containsExactly(said(name, "أكد", "الجسر مغلق", INDIRECT));
    }

    /** That one thing is said in the text, and by whom. */
    private static void assertSpeaker(String text, String speaker) {
        assertThat(statementsOf(text))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(speaker));
    }
}
