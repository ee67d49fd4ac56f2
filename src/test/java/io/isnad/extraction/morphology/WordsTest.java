package io.isnad.extraction.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Words that an unknown one could be a name for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // of letters and arts
                "قلم القلم أقلام والأقلام بأقلامهم",
                "حروف الحروف بالحروف حروفها",
                "مصطلح المصطلح المصطلحات مصطلحاته",
                "أسطورة الأسطورة أساطير بالأساطير",
                "نغمة النغمة نغمات والنغمات",
                "ديانة الديانات ودياناتهم",
                "خرافة الخرافة الخرافات",
                "قبة القبة القباب",
                "مجلد مجلدات المجلدات",
                "مؤلفات المؤلفات لمؤلفاته",
                // of people
                "أولاد الأولاد أولادها وأولادهم",
                "عشاق العشاق لعشاق للعشاق",
                "أحباء الأحباء أحبائه أحباؤها",
                "غرماء الغرماء غرمائهم",
                "هدية الهدية هدايا بهدايا هداياهم",
                "عريس العريس عرسان",
                "الفنانات والفنانات الناشطات للناشطات الممثلات الزميلات",
                "المصريات والأردنيات العراقيات",
                // of the body and of medicine
                "أسنان الأسنان أسنانه وأسنانها",
                "غدة الغدة الغدد",
                "جمجمة الجمجمة جماجم",
                "التهاب الالتهاب التهابات الالتهابات",
                "أعراض الأعراض وأعراضه أعراضها",
                "سموم السموم بالسموم",
                // of places, animals and plants
                "أهرامات الأهرامات والأهرام",
                "روافد الروافد روافده",
                "معقل المعقل معاقل معاقلهم",
                "الغزلان والغزلان أرانب الأرانب",
                "الفئران والفئران للفئران",
                "أغصان الأغصان أغصانها",
                "شرفات الشرفات الشرفة",
                // of things
                "فستان الفستان فساتين فستانها",
                "حبل الحبل حبال بالحبال",
                "ملعقة الملعقة ملاعق",
                "نظارة نظارات النظارات نظارته",
                "بطانية بطانيات البطانيات والبطانيات",
                "خزان الخزان خزانات الخزانات",
                "ثلاجة الثلاجة ثلاجات",
                // of trade, politics and war
                "قسط الأقساط أقساط أقساطها",
                "شراكة الشراكة شراكات بشراكة",
                "شريحة الشريحة شرائح الشرائح",
                "قيود القيود والقيود بقيود",
                "أعراف الأعراف والأعراف",
                "دكتاتورية الدكتاتورية",
                "مفاعل المفاعل مفاعلات المفاعلات",
                "شظايا الشظايا بشظايا",
                // abstract ones, adjectives and verbs
                "أمور الأمور وأمور بأمور أمورهم",
                "مظاهر المظاهر لمظاهر",
                "إشكالية الإشكالية إشكاليات الإشكالات",
                "سبل السبل وسبل بسبل",
                "مواهب المواهب مواهبهم",
                "استجابة الاستجابة استجابات الاستجابات",
                "منطق المنطق بمنطق منطقه",
                "الداخل والداخل البشر للبشر الدفعة الواجهة",
                "فرعي الفرعية الفرعيات",
                "تافه التافهة",
                "تجميلي التجميلية التجميليات",
                "عملاق العملاقة عمالقة العمالقة",
                "جريء الجريئة الجريئات",
                "يستفيق استفاقت يستفيقون",
                "انتسب ينتسبون وانتسبت المنتسبين",
                "استرجع واسترجعت يسترجعها",
            })
    void wordsOfEverydayAreKnownInTheirForms(String forms) {
        for (String form : forms.split(" ")) {
            assertThat(words("هذا " + form + " هنا").get(1).unknown()).as(form).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"الوجهة, وجهه", "والدفعة, دفعه", "بالواجهة, واجهه", "للوصفة, وصفه", "الحلق, الحلقي", "المهر, المهري"})
    void someNounsAreKnownWithTheArticleAlone(String noun, String other) {
        assertThat(words("هذه " + noun + " هنا").get(1).is(WordClass.NOUN)).isTrue();
        assertThat(words("هذا " + other + " هنا").get(1).is(WordClass.NOUN)
                        && !words("هذا " + other + " هنا").hasPronoun(1))
                .isFalse();
    }

    /** Rare nouns, verbs and plurals that are spelt like them are in no file. */
    @ParameterizedTest
    @CsvSource({
        "وترى, و, ترى",
        "وتدين, و, تدين",
        "ولجأ, و, لجأ",
        "ومضى, و, مضى",
        "ونشأ, و, نشأ",
        "وعلى, و, على",
        "وعول, و, عول",
        "وكره, و, كره",
        "ولجنة, و, لجنة",
        "وآليات, و, آليات",
        "فروى, ف, روى",
        "فألقى, ف, ألقى",
        "فذات, ف, ذات",
        "بطريق, ب, طريق",
        "بسمات, ب, سمات",
        "لأزمات, ل, أزمات",
    })
    void aFrequentWordWithAProcliticIsNoRareOne(String token, String proclitic, String rest) {
        String text = "ثم " + token + " هنا";
        Word word = words(text).get(1);
        assertThat(word.span().of(text)).isEqualTo(rest);
        assertThat(word.conjunction() != 0 ? word.conjunction() : word.preposition())
                .isEqualTo(proclitic.charAt(0));
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
