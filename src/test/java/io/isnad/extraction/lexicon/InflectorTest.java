package io.isnad.extraction.lexicon;

import static io.isnad.extraction.lexicon.Gender.FEMININE;
import static io.isnad.extraction.lexicon.Gender.MASCULINE;
import static io.isnad.extraction.lexicon.GrammaticalNumber.DUAL;
import static io.isnad.extraction.lexicon.GrammaticalNumber.PLURAL;
import static io.isnad.extraction.lexicon.GrammaticalNumber.SINGULAR;
import static io.isnad.extraction.lexicon.Tense.JUSSIVE;
import static io.isnad.extraction.lexicon.Tense.PARTICIPLE;
import static io.isnad.extraction.lexicon.Tense.PAST;
import static io.isnad.extraction.lexicon.Tense.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectorTest {

    /** Past: he, she, they (m. dual), they (f. dual), they (m.), they (f.), we. */
    @ParameterizedTest
    @CsvSource({
        "كتب, يكتب, كتب, كتبت, كتبا, كتبتا, كتبوا, كتبن, كتبنا",
        "أعلن, يعلن, أعلن, أعلنت, أعلنا, أعلنتا, أعلنوا, أعلنن, أعلننا",
        "قال, يقول, قال, قالت, قالا, قالتا, قالوا, قلن, قلنا",
        "أشار, يشير, أشار, أشارت, أشارا, أشارتا, أشاروا, أشرن, أشرنا",
        "دعا, يدعو, دعا, دعت, دعوا, دعتا, دعوا, دعون, دعونا",
        "نفى, ينفي, نفى, نفت, نفيا, نفتا, نفوا, نفين, نفينا",
        "رأى, يرى, رأى, رأت, رأيا, رأتا, رأوا, رأين, رأينا",
        "أكد, يؤكد, أكد, أكدت, أكدا, أكدتا, أكدوا, أكدن, أكدنا",
        "تساءل, يتساءل, تساءل, تساءلت, تساءلا, تساءلتا, تساءلوا, تساءلن, تساءلنا",
    })
    void past(
            String lemma,
            String present,
            String he,
            String she,
            String bothM,
            String bothF,
            String theyM,
            String theyF,
            String we) {
        List<VerbForm> forms = Inflector.verb(lemma, present);
        has(forms, he, PAST, 3, MASCULINE, SINGULAR);
        has(forms, she, PAST, 3, FEMININE, SINGULAR);
        has(forms, bothM, PAST, 3, MASCULINE, DUAL);
        has(forms, bothF, PAST, 3, FEMININE, DUAL);
        has(forms, theyM, PAST, 3, MASCULINE, PLURAL);
        has(forms, theyF, PAST, 3, FEMININE, PLURAL);
        has(forms, we, PAST, 1, Gender.UNKNOWN, PLURAL);
    }

    @ParameterizedTest
    @CsvSource({"ناشطة, ناشطات", "استجابة, استجابات", "جريئة, جريئات", "طبية, طبيات"})
    void soundPluralOfTheFeminine(String feminine, String plural) {
        assertThat(Inflector.femininePlural(feminine)).containsExactly(plural);
    }

    @ParameterizedTest
    @CsvSource({"كبرى", "فتاة", "مدعية عامة", "ناشط"})
    void otherWordsHaveNoSuchPlural(String word) {
        assertThat(Inflector.femininePlural(word)).isEmpty();
    }

    /** Present: he, she, they (m.), they (m. dual), they (f. dual), I, we. */
    @ParameterizedTest
    @CsvSource({
        "كتب, يكتب, يكتب, تكتب, يكتبون, يكتبان, تكتبان, أكتب, نكتب",
        "قال, يقول, يقول, تقول, يقولون, يقولان, تقولان, أقول, نقول",
        "أشار, يشير, يشير, تشير, يشيرون, يشيران, تشيران, أشير, نشير",
        "دعا, يدعو, يدعو, تدعو, يدعون, يدعوان, تدعوان, أدعو, ندعو",
        "نفى, ينفي, ينفي, تنفي, ينفون, ينفيان, تنفيان, أنفي, ننفي",
        "رد, يرد, يرد, ترد, يردون, يردان, تردان, أرد, نرد",
        "أكد, يؤكد, يؤكد, تؤكد, يؤكدون, يؤكدان, تؤكدان, أؤكد, نؤكد",
    })
    void present(
            String lemma,
            String present,
            String he,
            String she,
            String theyM,
            String bothM,
            String bothF,
            String i,
            String we) {
        List<VerbForm> forms = Inflector.verb(lemma, present);
        has(forms, he, PRESENT, 3, MASCULINE, SINGULAR);
        has(forms, she, PRESENT, 3, FEMININE, SINGULAR);
        has(forms, theyM, PRESENT, 3, MASCULINE, PLURAL);
        has(forms, bothM, PRESENT, 3, MASCULINE, DUAL);
        has(forms, bothF, PRESENT, 3, FEMININE, DUAL);
        has(forms, i, PRESENT, 1, Gender.UNKNOWN, SINGULAR);
        has(forms, we, PRESENT, 1, Gender.UNKNOWN, PLURAL);
    }

    @ParameterizedTest
    @CsvSource({"قال, يقول, يقل, تقل", "أشار, يشير, يشر, تشر", "دعا, يدعو, يدع, تدع", "نفى, ينفي, ينف, تنف"})
    void theJussiveOfWeakVerbsIsShort(String lemma, String present, String he, String she) {
        List<VerbForm> forms = Inflector.verb(lemma, present);
        has(forms, he, JUSSIVE, 3, MASCULINE, SINGULAR);
        has(forms, she, JUSSIVE, 3, FEMININE, SINGULAR);
    }

    @Test
    void theJussiveOfSoundVerbsIsSpeltAsThePresentButForItsNun() {
        assertThat(Inflector.verb("كتب", "يكتب").stream()
                        .filter(f -> f.tense() == JUSSIVE)
                        .map(VerbForm::form))
                .containsExactlyInAnyOrder("يكتبوا", "يكتبا", "تكتبا");
    }

    @ParameterizedTest
    @CsvSource({
        "مشير, أشار, مشيرا, مشيرة, مشيرين, مشيرون, مشيرات",
        "مؤكد, أكد, مؤكدا, مؤكدة, مؤكدين, مؤكدون, مؤكدات",
        "قائل, قال, قائلا, قائلة, قائلين, قائلون, قائلات",
        "داع, دعا, داعيا, داعية, داعين, داعون, داعيات",
        "ناف, نفى, نافيا, نافية, نافين, نافون, نافيات",
    })
    void participles(
            String masculine,
            String lemma,
            String accusative,
            String feminine,
            String oblique,
            String nominative,
            String feminines) {
        List<VerbForm> forms = Inflector.participle(lemma, masculine);
        has(forms, masculine, PARTICIPLE, 3, MASCULINE, SINGULAR);
        has(forms, accusative, PARTICIPLE, 3, MASCULINE, SINGULAR);
        has(forms, feminine, PARTICIPLE, 3, FEMININE, SINGULAR);
        has(forms, oblique, PARTICIPLE, 3, MASCULINE, PLURAL);
        has(forms, nominative, PARTICIPLE, 3, MASCULINE, PLURAL);
        has(forms, feminines, PARTICIPLE, 3, FEMININE, PLURAL);
    }

    @Test
    void aVerbWithoutPresentHasOnlyAPast() {
        assertThat(Inflector.verb("ليس", null)).extracting(VerbForm::tense).containsOnly(PAST);
    }

    @Test
    void aDoubledVerbDoublesBeforeAConsonant() {
        assertThat(Inflector.verb("رد", "يرد")).extracting(VerbForm::form).contains("رد", "ردت", "ردوا");
    }

    private static void has(
            List<VerbForm> forms, String form, Tense tense, int person, Gender gender, GrammaticalNumber number) {
        assertThat(forms).contains(new VerbForm(Normalizer.fold(form), tense, person, gender, number));
    }
}
