package io.isnad.extraction;

import static io.isnad.extraction.Reading.assertSpeakers;
import static io.isnad.extraction.Reading.reads;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions of which broadcasters' news sites are fond. Each text with "speaker: cue: content" of what is said in it. */
class BroadcastNewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقالت \"سلمى\" وهي إحدى الناجيات إن الجسر مغلق. @ سلمى: قالت: الجسر مغلق",
                "وقال \"أبو هاني\" وهو مزارع من القرية إن الجسر مغلق. @ أبو هاني: قال: الجسر مغلق",
                "وقال «كريم» البالغ من العمر 20 عاما إن الجسر مغلق. @ كريم: قال: الجسر مغلق",
                "وقال \"كريم\" الذي فر من القرية إن الجسر مغلق. @ كريم: قال: الجسر مغلق",
            })
    void namesInQuotationMarksWithADescription(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وحذر سامر حداد مما وصفه بمخطط لإسقاط الدولة. @ سامر حداد: حذر: ما وصفه بمخطط لإسقاط الدولة",
                "وحذرت ليلى حداد مما سمته \"فوضى عارمة\". @ ليلى حداد: حذرت: ما سمته \"فوضى عارمة\"",
                "وحذرت ليلى حداد مما قد يحدث غدا. @ ليلى حداد: حذرت: ما قد يحدث غدا",
                "واعتذر سامر حداد عما وصفه بسوء تفاهم. @ سامر حداد: اعتذر: ما وصفه بسوء تفاهم",
                "وأعربت ليلى حداد عما وصفته بخيبة أملها. @ ليلى حداد: أعربت: ما وصفته بخيبة أملها",
                "وقالت ليلى حداد إن السكان غاضبون مما يصفونه بالإهمال، مؤكدة أن الجسر مغلق. @ ليلى حداد: قالت: السكان غاضبون مما"
                        + " يصفونه بالإهمال + ليلى حداد: مؤكدة: الجسر مغلق",
                "وقالت ليلى حداد في تقرير نشرته صحيفة الغد إن السكان غاضبون مما يصفونه بالإهمال. @ ليلى حداد: قالت: السكان"
                        + " غاضبون مما يصفونه بالإهمال",
            })
    void whatIsOneWordWithItsPreposition(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "منظمة السلام تتهم الحكومة بالتعذيب @ أعلنت منظمة السلام العالمية أن الجسر مغلق. @ منظمة السلام العالمية",
                "منظمة العفو: الجسر مغلق @ أعلنت منظمة العفو الدولية أن الجسر مغلق. @ منظمة العفو الدولية",
                "حزب العمال: الجسر مغلق @ أعلن حزب العمال البريطاني أن الجسر مغلق. @ حزب العمال البريطاني",
                "وزارة الدفاع: الجسر مغلق @ أعلنت وزارة الدفاع الروسية أن الجسر مغلق، ونفت وزارة الدفاع الأوكرانية ذلك. @ وزارة الدفاع",
            })
    void bodiesThatHeadlinesShorten(String headline, String text, String speaker) {
        assertThat(Reading.withHeadline(headline, text).statements().get(0).speaker())
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "حذرت منظمة السلام من العنف. وأكدت المنظمة الدولية أن الجسر مغلق. | منظمة السلام, منظمة السلام",
                "حذرت منظمة العفو الدولية من العنف. وأكدت المنظمة الدولية أن الجسر مغلق."
                        + " | منظمة العفو الدولية, منظمة العفو الدولية",
                "حذرت منظمة السلام من العنف. وحذرت الأمم المتحدة من الفقر. وأكدت المنظمة الدولية أن الجسر مغلق."
                        + " | منظمة السلام, الأمم المتحدة, الأمم المتحدة",
                "وصل الرئيس سامر حداد. وكاتب الرسالة مسؤول كبير في وزارة المالية. ويؤكد هذا المسؤول أن الجسر مغلق."
                        + " | مسؤول كبير في وزارة المالية",
            })
    void whomADescriptionMeans(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وقال سامر حداد: @ إن الجسر مغلق أمام أي طرف يحاول العبور، وأكد أن الطريق طويل."
                        + " @ سامر حداد: قال: الجسر مغلق أمام أي طرف يحاول العبور + سامر حداد: أكد: الطريق طويل",
                "وقال سامر حداد: @ لا يعبر الجسر أي طرف، وأكد أن الطريق طويل."
                        + " @ سامر حداد: قال: لا يعبر الجسر أي طرف + سامر حداد: أكد: الطريق طويل",
            })
    void wordsInTheNextParagraph(String introduction, String words, String expected) {
        assertThat(told(introduction, words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال الشاهد سامر حداد وهو طالب يبلغ من العمر 19 عاما لوكالة رويترز إن الجسر مغلق. @ سامر حداد: قال: الجسر مغلق",
                "وقالت ليلى حداد، وهي معلمة تبلغ 40 عاما، إن الجسر مغلق. @ ليلى حداد: قالت: الجسر مغلق",
                "وقال سامر حداد وهو مزارع يبلغ ستين سنة إن الجسر مغلق. @ سامر حداد: قال: الجسر مغلق",
            })
    void howOldSomebodyIs(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وقال سامر حداد: \"هناك شخص أعتبر أنه صديقي\". @ سامر حداد: قال: \"هناك شخص أعتبر أنه صديقي\"",
                "وقال سامر حداد \"صرخت وكنت ألوح بيدي، أحاول أن أخبره أن الجسر مغلق\". @ سامر حداد: قال: \"صرخت وكنت ألوح"
                        + " بيدي، أحاول أن أخبره أن الجسر مغلق\"",
            })
    void whatWitnessesTellOfThemselves(String text, String expected) {
        reads(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وعندما زار الوزير كريم النجار المدينة، أكد أن الجسر مغلق. | كريم النجار",
                "وبعد أن زارت ليلى حداد المدينة، قالت إن الجسر مغلق. | ليلى حداد",
                "وحين سئل سامر حداد عن موقف الوزير كريم النجار، أجاب بأن الجسر مغلق. | سامر حداد",
                "وبينما كان المحامي كريم النجار يتحدث، رد القاضي سامر حداد بغضب قائلا إن الجسر مغلق. | سامر حداد",
                "قال كريم النجار إن الجسر مغلق. وعندما سأله المذيع سامر حداد عن ذلك، قال إن الطريق طويل."
                        + " | كريم النجار, سامر حداد, كريم النجار",
                "قالت ليلى حداد إن الجسر مغلق. وعندما سألتها هيئة النقل عن ذلك، قالت إن الطريق طويل."
                        + " | ليلى حداد, هيئة النقل, ليلى حداد",
            })
    void whoSpeaksAfterAClauseOfTime(String text, String speakers) {
        assertSpeakers(text, speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "اندلع حريق. @ سامر حداد/ مراسل إذاعي: كان الجسر مغلقا. @ سامر حداد: null: كان الجسر مغلقا.",
                "اندلع حريق. @ ليلى حداد/ نائبة عمدة المدينة: الجسر مغلق. @ ليلى حداد: null: الجسر مغلق.",
            })
    void whoSpeaksInAFilm(String text, String turn, String expected) {
        assertThat(told(text, turn)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "طلبت الشرطة من جونسون تسليم هاتفه. @ الشرطة: طلبت: تسليم هاتفه",
                "طلبت الحكومة من ليلى تقديم استقالتها. @ الحكومة: طلبت: تقديم استقالتها",
                "دعت المنظمة، الثلاثاء، الدول المستضيفة للاجئين السوريين إلى عدم إعادتهم. @ المنظمة: دعت: عدم إعادتهم",
                "\"حقوق الإنسان\" تتهم الحكومة بالتقصير. @ حقوق الإنسان: تتهم: التقصير",
                "«الوفد» يدعو الرئيس إلى الحوار. @ الوفد: يدعو: الحوار",
            })
    void whoIsCalledUpon(String text, String expected) {
        reads(text, expected);
    }

    private static String told(String... paragraphs) {
        return Reading.of(paragraphs).statements().stream()
                .map(s -> s.speaker() + ": " + s.cue() + ": " + s.content())
                .collect(Collectors.joining(" + "));
    }
}
