package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names whose words look like others, told by where they stand. */
class ForeignNameTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what looks cut is whole before what its bearer says
                "وأعلن القاضي المخالف الوحيد جوشوا فيري أن القرار خاطئ. | جوشوا فيري",
                "وقال وزير الداخلية الألماني هانس-يورغن فالدمان إن الحدود ستغلق. | هانس-يورغن فالدمان",
                "قال وزير النقل بانو هارتونو إن العبارة غرقت. | بانو هارتونو",
                "وقال شاب يدعى صهيب بوراوي إن الطريق طويل. | صهيب بوراوي",
                // as is what looks like a pronoun or a country
                "قال وزير الدفاع السابق باك تشول هو إن الاتهامات باطلة. | باك تشول هو",
                "وقال مديرها ديدي سوريا إن الشركة ملتزمة. | ديدي سوريا",
                // the name of the village belongs to the title
                "وقال زعيم قرية إيبوكو بابا مولومبا إن المرض انتشر. | بابا مولومبا",
                // another name of whom was named before
                "وقتل القيادي سامر الخالدي الملقب بأبي قتادة. | سامر الخالدي",
                "وقتل القيادي سامر الخالدي المكنى أبا قتادة. | سامر الخالدي",
                "وقال الطالب يوسف أيت علي إنه خائف. | يوسف أيت علي",
                // a verb in the passive is no name
                "واختير سامر الخالدي رئيسا. | سامر الخالدي",
                // no preposition before a father's name
                "وأوضح رئيس بلدية الخرج الدكتور علي بن محمد السواط أن العمل مستمر. | علي بن محمد السواط",
            })
    void names(String text, String name) {
        assertThat(persons(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال سامر الخالدي به إن الأمر انتهى.",
                "وقال سامر الخالدي بوضوح إن الأمر انتهى.",
                "وقال سامر الخالدي فيما بعد إن الأمر انتهى.",
            })
    void endsBeforeCircumstances(String text) {
        assertThat(persons(text)).containsExactly("سامر الخالدي");
    }

    private static List<String> persons(String text) {
        return EXTRACTOR.extract("أخبار\n" + text, "ar", null).actors().stream()
                .filter(a -> a.kind() == ActorKind.PERSON)
                .map(Actor::name)
                .toList();
    }
}
