package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text breaks the engine, or a promise of its records; the time limit only keeps a hang from blocking the build. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {

    private static final Extractor EXTRACTOR = Extractor.create();

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("nothing", ""),
                arguments("blanks", " \t\r\n\u00A0\u2003\n\n"),
                arguments("punctuation", "...!؟،؛:«»\"\"()[]{}--__##//\\…"),
                arguments("a colon", ":"),
                arguments("a speaker and a colon", "وزارة الدفاع:"),
                arguments("a cue alone", "قال"),
                arguments("a cue and its complementizer", "قال إن"),
                arguments("a cue at the end", "وقالت وزارة الدفاع إن"),
                arguments("an opening mark", "قال سامر الخطيب \""),
                arguments("empty quotations", "قال سامر الخطيب \"\" و«» و''"),
                arguments(
                        "bidirectional controls",
                        "\u202E\u202Dقال\u202C \u2066سامر\u2069 \u200Fالخطيب\u200E إن\u061C الجسر مغلق"),
                arguments("only controls", "\u200B\u200C\u200D\u200E\u200F\u202A\u2060\uFEFF"),
                arguments(
                        "zero-width characters in words",
                        "ق\u200Bا\u200Cل سا\u200Dمر ال\uFEFFخطيب إ\u200Bن الجسر مغلق"),
                arguments("only diacritics", "\u064B\u064C\u0651 \u0670\u0640\u0640"),
                arguments("lone surrogates", "قال \uD83D سامر \uDE00 الخطيب إن \uD800"),
                arguments("emoji", "😀 قال سامر الخطيب 👨‍👩‍👧 إن \"الجسر 🌉 مغلق\" 🇱🇧"),
                arguments("control characters", "قال\u0000 سامر\u0007 الخطيب\u001B إن\u007F الجسر مغلق"),
                arguments("other line ends", "قال سامر\u2028الخطيب\u2029إن\u0085الجسر\u000Bمغلق\fنعم\rلا"),
                arguments(
                        "Latin", "The minister said: \"We won't close the plant.\" According to Reuters, he's right."),
                arguments("other scripts", "Министр сказал: «Мы не закроем». 部長は「閉めない」と言った。 Ο υπουργός είπε"),
                arguments("presentation forms", "ﻗﺎﻝ ﺳﺎﻣﺮ ﺍﻟﺨﻄﻴﺐ ﺇﻥ ﺍﻟﺠﺴﺮ ﻣﻐﻠﻖ ﷺ ﷲ ﻻ"),
                arguments("many marks on a letter", "ق" + "\u0651".repeat(10_000) + "ال سامر الخطيب إن الجسر مغلق"),
                arguments("mixed digits", "٣ر٥ 3٬000 ۱۲.٥٫٦,, 1/2/3/4/5 99999999999999999999999999 دولار"),
                arguments("one letter, a million times", "ا".repeat(1_000_000)),
                arguments("one mark, a million times", "\u064B".repeat(1_000_000)),
                arguments("one digit, a million times", "9".repeat(1_000_000)),
                arguments("a million dots", ".".repeat(1_000_000)),
                arguments("one cue, ten thousand times", "قال ".repeat(10_000)),
                arguments("one name, thirty thousand times", "سامر ".repeat(30_000)),
                arguments("one title, ten thousand times", "وزير ".repeat(10_000)),
                arguments("one hundred thousand lines", "نعم\n".repeat(100_000)),
                arguments("nested quotations", "«".repeat(20_000) + "نعم" + "»".repeat(20_000)),
                arguments("nested quotations of two sorts", "«\"".repeat(10_000) + "نعم" + "\"»".repeat(10_000)),
                arguments("very many nested quotations", "«".repeat(100_000) + "نعم" + "»".repeat(100_000)),
                arguments("opening marks", "«".repeat(20_000)),
                arguments("opening marks before words", "\"نعم ".repeat(20_000)),
                arguments("closing marks", "نعم» ".repeat(20_000)),
                arguments("colons", ":".repeat(10_000)),
                arguments("words and colons", "وزارة: ".repeat(10_000)),
                arguments("brackets", "(".repeat(20_000) + "نعم" + ")".repeat(20_000)),
                arguments("commas", "قال سامر" + "،".repeat(20_000) + " إن الجسر مغلق"),
                arguments("conjunctions", "سامر" + " و".repeat(20_000) + "نزار"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void breaksNothing(String name, String text) {
        Extraction extraction = EXTRACTOR.extract(text, "ar", Reading.PUBLISHED);
        Invariants.check(text, extraction);
        assertThat(EXTRACTOR.extract(text, "ar", Reading.PUBLISHED)).isEqualTo(extraction);
    }

    @Test
    void anyBeginningOfAStoryBreaksNothing() {
        for (int end = 0; end <= Articles.STORY.length(); end++) {
            check(Articles.STORY.substring(0, end));
        }
    }

    @Test
    void anyEndOfAStoryBreaksNothing() {
        for (int start = 0; start <= Articles.STORY.length(); start++) {
            check(Articles.STORY.substring(start));
        }
    }

    @Test
    void aStoryWithWordsInAnyOrderBreaksNothing() {
        String[] words = Articles.STORY.split("(?<=\\s)|(?=[\"«»:،.])");
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < words.length; i++) {
                text.append(words[random.nextInt(words.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void aStoryWithAnyCharactersInItBreaksNothing() {
        String strange = "\"«»“”'()[]:،.؛\n\u200F\u0651_#\uD83D\uDE00 9وبلكف";
        Random random = new Random(11);
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder(Articles.STORY);
            for (int i = 0; i < 30; i++) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, strange.charAt(random.nextInt(strange.length())));
            }
            check(text.toString());
        }
    }

    @Test
    void aTextInAnotherLanguageHasParagraphsAndNothingElse() {
        Extraction extraction = EXTRACTOR.extract("The minister spoke.\nHe left.", "en", null);
        assertThat(extraction.paragraphs()).containsExactly(new Span(0, 19), new Span(20, 28));
        assertThat(extraction.actors()).isEmpty();
        assertThat(extraction.mentions()).isEmpty();
        assertThat(extraction.statements()).isEmpty();
        assertThat(extraction.measures()).isEmpty();
    }

    @Test
    void theDayOfPublicationMayBeUnknown() {
        Extraction extraction = EXTRACTOR.extract(Articles.STORY, "ar-LB", null);
        Invariants.check(Articles.STORY, extraction);
        assertThat(extraction.statements())
                .hasSameSizeAs(EXTRACTOR
                        .extract(Articles.STORY, "ar", Reading.PUBLISHED)
                        .statements());
    }

    private static void check(String text) {
        try {
            Invariants.check(text, EXTRACTOR.extract(text, "ar", Reading.PUBLISHED));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(e.getMessage() + "\nfor the text\n" + text, e);
        }
    }

    @Test
    void aTextThatEndsWithACueAndAWordIsRead() {
        check("نشرة\nقال وزي");
    }

    @Test
    void aTextThatEndsWithAnAdjectiveOfANounIsRead() {
        check("نشرة\nقال الوزير إن العدد أقل من التقدير السابق");
        check("نشرة\nوذكر التقرير العام");
    }

    @Test
    void aTextThatIsCutOffIsRead() {
        check("نشرة\nوقال الوزير إن الفرق كبير بين");
        check("نشرة\nورددوا أغنيات من مسقط رأسه");
    }
}
