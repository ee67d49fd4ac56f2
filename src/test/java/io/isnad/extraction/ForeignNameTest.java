package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
                // what looks like a clitic with the article, after a foreign name
                "اكتفى مدرب الفريق البرتغالي جواو بيدرو فالادا بالقول: «فزنا». | جواو بيدرو فالادا",
                "ووصل الدبلوماسي الإيطالي ماركو بالدوتشي إلى الميناء. | ماركو بالدوتشي",
                "وعزا محافظ البنك أولاريدي بالوغون القرار إلى \"نزيف العملة\". | أولاريدي بالوغون",
                "وحذر مدير المركز يورغن فالكه من أن الجليد يذوب. | يورغن فالكه",
                // what ends like a pronoun or like two of something
                "وبحسب المحللة سيلفيا بوكوتنا، فإن الجليد يذوب. | سيلفيا بوكوتنا",
                "وحذرت سفيرتها كاثرين جيران من أن الجليد يذوب. | كاثرين جيران",
                "وأكد المدرب توماس ريختهم في حديث إذاعي أن الجليد يذوب. | توماس ريختهم",
                // a family's name after a first one that no lexicon file has
                "وسجل بعد دقيقة توندريلو كوليبالي. | توندريلو كوليبالي",
                // a country as the last name
                "وطردت الحكومة السفير المكسيكي بابلو إستيبان كوريا وأمهلته يومين. | بابلو إستيبان كوريا",
                // syllables of Chinese and Korean names
                "وقالت الناطقة باسم الخارجية لي ون تشينغ، في إفادة، إن البحر للجميع. | لي ون تشينغ",
                "وهو إجراء وصفه وزير البيئة المحلي تسي كا لوك بأنه \"احترازي\". | تسي كا لوك",
                "وقال لي هسين لونغ إن الجيش مستعد. | لي هسين لونغ",
                "وأعلن لي ناك يون استقالته. | لي ناك يون",
                "وقال لي جاي ميونغ إن البحر للجميع. | لي جاي ميونغ",
                "وقال وزير الدفاع وي فنغ خه إن الجيش مستعد. | وي فنغ خه",
                "وصرح وزير الخارجية ري يونغ هو بأن العقوبات ظالمة. | ري يونغ هو",
                // what could describe somebody without a title
                "وندد المتحدث باسمه الكومندان بورانو تال بـ\"عقوبات ظالمة\". | بورانو تال",
                "وقال الناشط اليساري برونو سيبيدا، مرشح الحزب، إن الجسر مغلق. | برونو سيبيدا",
                // a particle has its last name after it, and a participle none
                "وفاز المرشح اليميني فابريسيو دي لا إسترينا المدعوم من الرئيس. | فابريسيو دي لا إسترينا",
                // g as Egypt writes it
                "وسجل البرازيلي رودريغو هدفين. | رودريغو",
                "وأبقى النادي على البرازيلي فابيو لموسم آخر. | فابيو",
                "ورحب جوستافو الميسيري بالقرار. | جوستافو الميسيري",
                "خلف رئيس الوزراء السابق \"ميليس زيرالو\" عند وفاته. | ميليس زيرالو",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                // cities and things
                "وتأسست الشركة عام 2009 في سان خوسيه، وبلغت إيراداتها مليارا.",
                "واحترق مصنع في سان لويس.",
                "وأعلنت مجموعة \"توندي مارين\" اليونانية تعليق النقل.",
                "واستدعت الوزارة سيارات من طراز توريا كروس.",
                // who is not told apart
                "وضربه عامل هندي بعصا.",
                "وأنقذني عامل باكستاني بحبل.",
                // a clause after a comma
                "القرار عند الرئيس، اسألوه.",
                "ولم يقبل الرئيس بأي شرط.",
                "وانتقلت المعلمة إلى رحمة الله.",
                "من منكم يعرف أسماء الغرقى؟",
                "طلب مني الرقيب حذف الصورة.",
            })
    void nobody(String text) {
        assertThat(persons(text)).isEmpty();
    }

    private static List<String> persons(String text) {
        return EXTRACTOR.extract("أخبار\n" + text, "ar", null).actors().stream()
                .filter(a -> a.kind() == ActorKind.PERSON)
                .map(Actor::name)
                .toList();
    }

    @Test
    void aRacingTeamIsNobodyWhoAnswers() {
        assertThat(Reading.statementsOf("وقال الاتحاد إن سائق رد بول \"سيعمل مع الناشئين\"."))
                .extracting(Said::cue)
                .containsExactly("قال");
    }

    @ParameterizedTest
    @ValueSource(strings = {"وليام لاسي كارتفيل", "روبرت لاسي سوينج"})
    void betweenAGivenNameAndAnUnknownOne(String name) {
        assertThat(Reading.statementsOf("وقال " + name + " إن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly(name);
    }
}
