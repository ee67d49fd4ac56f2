package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers whose names no lexicon file has, in the phrases by which articles introduce them: "sentence | mention | name". */
class UnseenSpeakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت عمدة غراندفيل صوفي لو بران إن المدينة آمنة. | عمدة غراندفيل صوفي لو بران | صوفي لو بران",
                "وقال عمدة غراندفيل جورج مارتان إن المدينة آمنة. | عمدة غراندفيل جورج مارتان | جورج مارتان",
                "وقالت بارك جي-وون إن الفيلم سيعرض قريبا. | بارك جي-وون | بارك جي-وون",
                "وقال محامي سيرجيو ماتوس أندريه بيلو إن موكله بريء. | محامي سيرجيو ماتوس أندريه بيلو | أندريه بيلو",
                "وقالت زوجة أحمد حداد سعاد الخطيب إن زوجها عاد. | زوجة أحمد حداد سعاد الخطيب | سعاد الخطيب",
                "وقالت النائبة الديمقراطية عن ولاية أوريغون ماريسا كلاين إن القانون ضروري. |"
                        + " النائبة الديمقراطية عن ولاية أوريغون ماريسا كلاين | ماريسا كلاين",
                "وقال أستاذ العلوم السياسية في جامعة ليون برتران دومولان إن الوضع معقد. |"
                        + " أستاذ العلوم السياسية في جامعة ليون برتران دومولان | برتران دومولان",
                "ورأى المحلل الاقتصادي لدى مصرف نوردبنك لارس أوستلوند أن الأسعار سترتفع. |"
                        + " المحلل الاقتصادي لدى مصرف نوردبنك لارس أوستلوند | لارس أوستلوند",
                "وقال المهاجم البلدافي ماتياس بينتوس إنه سعيد بالهدف. | المهاجم البلدافي ماتياس بينتوس | ماتياس بينتوس",
                "وأعلن نائب رئيس الوزراء وزير المالية أنطون كرافتشينكو خفض الضرائب. |"
                        + " نائب رئيس الوزراء وزير المالية أنطون كرافتشينكو | أنطون كرافتشينكو",
            })
    void personsWithTitles(String sentence, String mention, String name) {
        assertSpeaker(sentence, mention, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ورأت المنظمات غير الحكومية أن القرار كارثي. | المنظمات غير الحكومية",
                "ورأت منظمة \"نبض الأرض\" غير الحكومية أن القرار كارثي. | منظمة \"نبض الأرض\" غير الحكومية",
                "وذكرت وكالة \"نوفا\" شبه الرسمية أن القمة انتهت. | وكالة \"نوفا\" شبه الرسمية",
                "وقالت جمعية \"سكن للجميع\" الخيرية في بيان إن العائلات بلا مأوى. | جمعية \"سكن للجميع\" الخيرية",
                "وقالت منظمة \"نبض الأرض\" المعنية بحماية الغابات إن القرار كارثي. |"
                        + " منظمة \"نبض الأرض\" المعنية بحماية الغابات",
                "وقالت مجموعة \"سهم\" المسجلة في دبي إن القرار كارثي. | مجموعة \"سهم\"",
                "وذكرت روسيا اليوم أن الطائرة هبطت بسلام. | روسيا اليوم",
            })
    void bodies(String sentence, String mention) {
        assertSpeaker(sentence, mention, mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال مسؤول رفض الكشف عن هويته إن المفاوضات توقفت. | مسؤول",
                "وقال مصدر رفض ذكر اسمه إن المفاوضات توقفت. | مصدر",
                "وقالت موظفة فضلت عدم ذكر اسمها إن المفاوضات توقفت. | موظفة",
                "وقال شاهد عيان كان يقف قرب الجسر إن الانفجار كان قويا. | شاهد عيان",
                "وقال رجل كان في المكان إن الانفجار كان قويا. | رجل",
                "وقال رئيس المحكمة للدفاع إن الوقت انتهى. | رئيس المحكمة",
                "وأكدت عمدة المدينة أن المياه صالحة للشرب. | عمدة المدينة",
            })
    void unnamedSources(String sentence, String mention) {
        assertSpeaker(sentence, mention, mention);
    }

    private static void assertSpeaker(String sentence, String mention, String name) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.speakerText(0)).isEqualTo(mention);
        assertThat(reading.statements().get(0).speaker()).isEqualTo(name);
    }
}
