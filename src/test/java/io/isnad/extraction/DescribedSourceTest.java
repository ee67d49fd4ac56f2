package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a long description before a name describes: the one who is named, or somebody about whom the named one is told of. */
class DescribedSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وبحسب الباحث في الشأن الزراعي سامر الخطيب فإن الجسر مغلق. | سامر الخطيب",
                "وبحسب معلم المرحلة الابتدائية سامر الخطيب، فإن الجسر مغلق. | سامر الخطيب",
                "ووفقا لأحد المزارعين المتضررين سامر الخطيب فإن الجسر مغلق. | سامر الخطيب",
                "ووفقا لمهندسة في بلدية نجران هند الشمري فإن الجسر مغلق. | هند الشمري",
                "وبحسب الخبير النفطي المقيم في لندن العقيد سامر الخطيب فإن الجسر مغلق. | سامر الخطيب",
                "وبحسب محللة القطاع في \"الرؤية\"، ليلى حداد، فإن الجسر مغلق. | ليلى حداد",
                "ونقلت وكالة رويترز عن القاص المغربي سامر الخطيب قوله إن الجسر مغلق. | سامر الخطيب",
                "وقال الباحث المتخصص في شؤون القرن الأفريقي سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وقال الخبير الاقتصادي المقيم في لندن سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وقالت المحللة المختصة بالشأن الليبي هند الشمري إن الجسر مغلق. | هند الشمري",
                "وقال مدير مركز البحوث والدراسات سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وقال المتحدث باسم هيئة الرقابة والتحقيق سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وقالت استشارية طب الأسرة والمجتمع هند الشمري إن الجسر مغلق. | هند الشمري",
                "ونقلت الصحيفة عن رجل أعمال هندي سامر الخطيب قوله إن الجسر مغلق. | سامر الخطيب",
                "ونقلت وكالة رويترز عن محللة القطاع في \"الرؤية\"، ليلى حداد، قولها إن الجسر مغلق. | ليلى حداد",
                "وبحسب أحد الناجين سامر الخطيب فإن الجسر مغلق. | سامر الخطيب",
                "وقال أحد سكان الحي سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وقالت إحدى الناجيات ليلى حداد إن الجسر مغلق. | ليلى حداد",
                "ونقلت الصحيفة عن أحد شهود العيان سامر الخطيب قوله إن الجسر مغلق. | سامر الخطيب",
                "وأكد سامر الخطيب، مدير المركز وعضو الجمعية، أن الجسر مغلق. | سامر الخطيب",
                "وأكد الوزير عمر الناصري أن الجسر مغلق. | عمر الناصري",
                "وأكد مصدر مسؤول بوزارة النقل أن الجسر مغلق. | مصدر مسؤول بوزارة النقل",
                "وأفاد مصدر بوزارة النقل بأن الجسر مغلق. | مصدر بوزارة النقل",
                "وكشفت مصادر مطلعة ببلدية نجران أن الجسر مغلق. | مصادر مطلعة ببلدية نجران",
                "وأشاد مسؤولون ببلدية نجران. | مسؤولون",
                "وقال مصدر في الهيئة العامة للاستثمار إن الجسر مغلق. | مصدر في الهيئة العامة للاستثمار",
                "وقال مسؤول في وزارة البيئة والمياه والزراعة إن الجسر مغلق. | مسؤول في وزارة البيئة والمياه والزراعة",
                "ورحب مصدر في الهيئة العامة للنقل بالقرار. | مصدر في الهيئة العامة للنقل",
                "وأكد المدعى عليه أن الجسر مغلق. | المدعى عليه",
                "وقال أهالي طويرف إن الجسر مغلق. | أهالي طويرف",
                "وقال أحد سكان طويرف لصحيفة \"الغد\" إن الجسر مغلق. | أحد سكان طويرف",
            })
    void aSourceIsNamedAfterAllThatIsToldOfIt(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وبحسب أحد أقارب القتيل سامر الخطيب فإن الجسر مغلق. | أحد أقارب القتيل",
                "وقال أحد أقارب القتيل سامر الخطيب إن الجسر مغلق. | أحد أقارب القتيل",
                "وقال أحد نواب الرئيس سامر الخطيب إن الجسر مغلق. | أحد نواب الرئيس",
                "وقال صديق القتيل سامر الخطيب إن الجسر مغلق. | صديق القتيل سامر الخطيب",
                "وقالت زوجة المعتقل سامر الخطيب إن الجسر مغلق. | زوجة المعتقل سامر الخطيب",
                "وبحسب مسؤول في حملة سامر الخطيب فإن الجسر مغلق. | مسؤول في حملة سامر الخطيب",
                "وبحسب مصدر مقرب من الرئيس سامر الخطيب فإن الجسر مغلق. | مصدر مقرب من الرئيس",
                "وبحسب مصدر في مكتب النائب سامر الخطيب فإن الجسر مغلق. | مصدر في مكتب النائب سامر الخطيب",
            })
    void theNameIsThatOfSomebodyElse(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وروى المجني عليه سامر الخطيب تفاصيل الحادث، وقال: إن الجسر مغلق. | سامر الخطيب",
                "وروى المعلم المعتدى عليه سامر الخطيب لـ«الغد» تفاصيل الحادث، وقال: إن الجسر مغلق. | سامر الخطيب",
                "وسردت المسافرة المتضررة ليلى حداد ما جرى، وقالت: إن الجسر مغلق. | ليلى حداد",
                "كشف الجريح سامر الخطيب تفاصيل ما حدث له قائلا: إن الجسر مغلق. | سامر الخطيب",
                "وتحدثت المريضة هند الشمري في المستشفى، وقالت إن الجسر مغلق. | هند الشمري",
                // whose brother it is, and whom somebody attacks, is told
                "وجاء شقيق الجريح سامر الخطيب إلى المدينة، وقال إن الجسر مغلق. | شقيق الجريح سامر الخطيب",
            })
    void oneWhoIsSpokenOfIsNamedBeforeHeSays(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements())
                .last()
                .extracting(Said::speaker)
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال مدرب ضمك سامر الخطيب إن الجسر مغلق. | سامر الخطيب",
                "وأضاف لاعب كفرنجة فهد العتيبي أن الجسر مغلق. | فهد العتيبي",
                "وقال مدير جامعة طيبة ماجد الشمري إن الجسر مغلق. | ماجد الشمري",
                "وقال قائد شرطة ليما ماجد الشمري إن الجسر مغلق. | ماجد الشمري",
                "وقالت مديرة شركة رائدة هند الشمري إن الجسر مغلق. | هند الشمري",
            })
    void aClubOrBodyIsNamedBeforeThePerson(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وذكر سامر الخطيب، أستاذ الاقتصاد بجامعة عين شمس، أن الجسر مغلق.",
                "وذكر سامر الخطيب، المتحدث باسم مديرية الدفاع المدني بالمنطقة، أن الجسر مغلق.",
                "وذكر سامر الخطيب، المحامي المختص بقضايا الطيران، أن الجسر مغلق.",
            })
    void aPhraseInWhatIsToldOfTheSpeakerIsNoContent(String sentence) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::content).containsExactly("الجسر مغلق");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وطالب النائب سامر الخطيب الوزير بالاستقالة. | سامر الخطيب | الاستقالة",
                "وطالبت النائبة ليلى حداد الرئيس بالاعتذار. | ليلى حداد | الاعتذار",
                "ودعا النائب سامر الخطيب المدير إلى التنحي. | سامر الخطيب | التنحي",
                "وأبلغ سامر الخطيب الوزير أن الجسر مغلق. | سامر الخطيب | الجسر مغلق",
                "واتهم سامر الخطيب الوزير بالفساد. | سامر الخطيب | الفساد",
                // his own office
                "وأعلن سامر الخطيب الرئيس التنفيذي للشركة أن الجسر مغلق. | سامر الخطيب | الجسر مغلق",
                "وقال سامر الخطيب الوزير السابق إن الجسر مغلق. | سامر الخطيب | الجسر مغلق",
                // people by what they do
                "وتوعد الوزير سامر الخطيب المخربين بالسجن. | سامر الخطيب | السجن",
            })
    void anOfficeAfterTheNameIsWhomItsBearerAddresses(String sentence, String speaker, String content) {
        assertThat(Reading.of(sentence).statements()).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo(speaker);
            assertThat(said.content()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ورحبت جماعات معنية بالخصوصية بالقرار. | جماعات معنية بالخصوصية | القرار",
                "ورحب نشطاء معنيون بالبيئة بالقرار. | نشطاء معنيون بالبيئة | القرار",
                "ورحبت جماعات معنية بالقرار. | جماعات معنية | القرار",
                // a portfolio, not whom it is said to
                "وقال وزير سابق للمالية إن الجسر مغلق. | وزير سابق للمالية | الجسر مغلق",
                "وقالت وزيرة سابقة للداخلية اللبنانية إن الجسر مغلق. | وزيرة سابقة للداخلية اللبنانية | الجسر مغلق",
                "وقال وزير سابق للصحيفة إن الجسر مغلق. | وزير سابق | الجسر مغلق",
                "وقالت جماعات معنية بالبيئة إن الجسر مغلق. | جماعات معنية بالبيئة | الجسر مغلق",
            })
    void whatAGroupIsConcernedWithBelongsToIt(String sentence, String speaker, String content) {
        assertThat(Reading.of(sentence).statements()).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo(speaker);
            assertThat(said.content()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال قيادي في «الجبهة الوطنية المعارضة» إن الجسر مغلق. | قيادي في «الجبهة الوطنية المعارضة»",
                "وقال عضو في \"المجلس الأعلى للزراعة\" إن الجسر مغلق. | عضو في \"المجلس الأعلى للزراعة\"",
                "وقال مصدر في \"حركة النور\" (فضل عدم الكشف عن اسمه): \"الجسر مغلق\". | مصدر في \"حركة النور\"",
                "وقال سامر الخطيب في \"مجلس\" إن الجسر مغلق. | سامر الخطيب",
            })
    void aSourceBelongsToABodyInQuotationMarks(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    /** Inside what body a source is, with a preposition before that or without. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "قالت مصادر مطلعة من داخل حزب الغد إن الأمين مريض. @ مصادر مطلعة من داخل حزب الغد",
                "كشف مسؤول داخل الوزارة أن الأمين مريض. @ مسؤول داخل الوزارة",
                "قال مصدر من داخل النادي الأهلي إن المدرب مريض. @ مصدر من داخل النادي الأهلي",
                "قال مسؤول داخل القاعة إن الأمين مريض. @ مسؤول",
            })
    void insideABody(String sentence, String speaker) {
        assertThat(Reading.statementsOf(sentence)).extracting(Said::speaker).containsExactly(speaker);
    }
}
