package io.isnad.extraction.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "وقال, و, , قال",
        "فقال, ف, , قال",
        "وأضافت, و, , أضافت",
        "للرئيس, , ل, رئيس",
        "وللرئيس, و, ل, رئيس",
        "للجنة, , ل, لجنة",
        "بالقول, , ب, القول",
        "لبايدن, , ل, بايدن",
        "وبايدن, و, , بايدن",
        "وقَال, و, , قَال",
        "كالرئيس, , ك, الرئيس",
        "ولبنان, و, , لبنان",
    })
    void cutsClitics(String token, Character conjunction, Character preposition, String rest) {
        String text = token + " ثم بايدن";
        Word word = words(text).get(0);
        assertThat(word.span().of(text)).isEqualTo(rest);
        assertThat(word.conjunction()).isEqualTo(conjunction == null ? 0 : conjunction);
        assertThat(word.preposition()).isEqualTo(preposition == null ? 0 : preposition);
    }

    @ParameterizedTest
    @CsvSource({"وزير", "وزارة", "فرنسا", "فاطمة", "بيروت", "لبنان", "كندا", "ليبيا", "باريس", "كتب", "فتح"})
    void leavesLettersThatAreNoClitics(String token) {
        Word word = words(token).get(0);
        assertThat(word.span().of(token)).isEqualTo(token);
        assertThat(word.hasProclitic()).isFalse();
    }

    @Test
    void aNameThatStandsByItselfElsewhereTellsTheClitic() {
        String text = "وصل شطرنبوق ولقي وشطرنبوق هناك";
        assertThat(words(text).get(3).span().of(text)).isEqualTo("شطرنبوق");
        assertThat(words("ولقي وشطرنبوق هناك").get(1).hasProclitic()).isFalse();
    }

    @Test
    void theArticleIsNoPartOfTheBase() {
        Word word = words("الرئيس").get(0);
        assertThat(word.definite()).isTrue();
        assertThat(word.base()).isEqualTo("رييس");
        assertThat(word.is(WordClass.TITLE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"للجنة, اللجنه", "للاعب, اللاعب", "للقاء, اللقاء", "للأمم, الامم"})
    void theArticleIsReadInWhatOneLamStandsFor(String token, String form) {
        Word word = words("تحدث " + token).get(1);
        assertThat(word.form()).isEqualTo(form);
        assertThat(word.definite()).isTrue();
    }

    @Test
    void aWordIsAmongASetWithoutItsProclitics() {
        Words words = words("وهناك 15 مبنى");
        assertThat(words.isAmong(0, WordSet.HERE)).isTrue();
        assertThat(words.isAmong(1, WordSet.HERE)).as("a number is no word").isFalse();
        assertThat(words.isAmong(2, WordSet.HERE)).isFalse();
        assertThat(words.isAmong(3, WordSet.HERE)).as("after the last token").isFalse();
    }

    @Test
    void aWordIsAmongASetWithoutItsArticleOrWithItsProclitics() {
        Words words = words("المبعوث بسبب وبسبب");
        assertThat(words.isAmong(0, WordSet.ENVOY)).isFalse();
        assertThat(words.isBaseAmong(0, WordSet.ENVOY)).isTrue();
        assertThat(words.isTokenAmong(1, WordSet.REASON)).isTrue();
        assertThat(words.isTokenAmong(2, WordSet.REASON)).isFalse();
        assertThat(words.isTokenAmong(3, WordSet.REASON))
                .as("after the last token")
                .isFalse();
    }

    @Test
    void twoWordsAreAmongASetOnlyTogether() {
        Words words = words("نقطة الجزاء ونقطة");
        assertThat(words.areAmong(0, WordSet.NEVER_SAID)).isTrue();
        assertThat(words.isAmong(0, WordSet.NEVER_SAID)).isFalse();
        assertThat(words.areAmong(1, WordSet.NEVER_SAID)).isFalse();
        assertThat(words.areAmong(2, WordSet.NEVER_SAID)).as("the last token").isFalse();
    }

    @Test
    void anUnknownWordIsToldAsSuch() {
        assertThat(words("شطرنبوق").get(0).unknown()).isTrue();
        assertThat(words("123").get(0).unknown()).as("a number is no word").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "الولايات المتحدة الأمريكية أعلنت, الولايات المتحدة الأمريكية",
        "الولايات المتحدة أعلنت, الولايات المتحدة",
        "والولايات المتحدة أعلنت, الولايات المتحدة",
        "للولايات المتحدة أعلنت, ولايات المتحدة",
        "كوريا الجنوبية أعلنت, كوريا الجنوبية",
    })
    void findsTheLongestPhrase(String text, String phrase) {
        Words words = words(text);
        Words.PhraseMatch<?> match = words.match(words.lexicon().countries(), 0);
        assertThat(text.substring(match.start(), words.token(match.last()).end()))
                .isEqualTo(phrase);
    }

    @Test
    void aPhraseDoesNotCrossALine() {
        Words words = words("كوريا\nالجنوبية");
        Words.PhraseMatch<?> match = words.match(words.lexicon().countries(), 0);
        assertThat(match == null || match.last() == 0).isTrue();
    }

    @Test
    void titlesAreFoundWithAndWithoutArticles() {
        Words with = words("رئيس الوزراء");
        Words without = words("رئيس وزراء");
        assertThat(with.matchBase(with.lexicon().titles(), 0).last()).isEqualTo(1);
        assertThat(without.matchBase(without.lexicon().titles(), 0).last()).isEqualTo(1);
    }

    @Test
    void beyondTheTextThereAreNoWords() {
        Words words = words("نعم.");
        assertThat(words.isWord(-1)).isFalse();
        assertThat(words.isWord(1)).isFalse();
        assertThat(words.isWord(2)).isFalse();
        assertThat(words.sameParagraph(0, 2)).isFalse();
        assertThat(words.match(words.lexicon().countries(), 5)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ويتهم, يتهم",
        "ودعا, دعا",
        "ودعت, دعت",
        "وأدان, أدان",
        "ورد, رد",
        "وردت, ردت",
        "وسمى, سمى",
        "وارتأى, ارتأى",
    })
    void cutsAReportingVerbOffItsConjunction(String token, String verb) {
        assertThat(words(token).get(0).span().of(token)).isEqualTo(verb);
    }

    private static Words words(String text) {
        return Words.of(Document.of(text), new Segmenter(Lexicon.arabic()));
    }
}
