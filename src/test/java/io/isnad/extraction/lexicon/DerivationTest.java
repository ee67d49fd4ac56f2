package io.isnad.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    @ParameterizedTest
    @CsvSource({
        "أكد, تأكيد",
        "وسع, توسيع",
        "سمى, تسمية",
        "شارك, مشاركة",
        "نادى, مناداة",
        "أعلن, إعلان",
        "أوضح, إيضاح",
        "أشار, إشارة",
        "أجرى, إجراء",
        "تعهد, تعهد",
        "تمنى, تمني",
        "تعاون, تعاون",
        "انفجر, انفجار",
        "انحاز, انحياز",
        "اجتمع, اجتماع",
        "استقبل, استقبال",
        "استقال, استقالة",
        "اهتم, اهتمام",
        "انضم, انضمام",
        "اتصل, اتصال",
        "استمر, استمرار",
        "استمع, استماع",
        "أصر, إصرار",
        "آوى, إيواء",
        "أنشأ, إنشاء",
        "هدأ, تهدئة",
        "ابتدأ, ابتداء",
    })
    void verbalNouns(String lemma, String noun) {
        assertThat(Derivation.verbalNouns(lemma)).contains(noun);
    }

    @ParameterizedTest
    @CsvSource({
        "كتب, يكتب, مكتوب",
        "أعلن, يعلن, معلن",
        "شارك, يشارك, مشارك",
        "اجتمع, يجتمع, مجتمع",
        "استقال, يستقيل, مستقيل",
        "ألغى, يلغي, ملغى",
    })
    void participles(String lemma, String present, String participle) {
        assertThat(Derivation.participles(lemma, present)).contains(participle);
    }

    @Test
    void noParticipleIsGuessedOfAWeakVerbOfThreeLetters() {
        assertThat(Derivation.participles("قال", "يقول")).isEmpty();
        assertThat(Derivation.participles("دعا", "يدعو")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"أقال, يقيل, أقيل, يقال", "قال, يقول, قيل, يقال", "أدان, يدين, أدين, يدان"})
    void thePassiveOfHollowVerbsIsSpeltOtherwise(String lemma, String present, String past, String imperfect) {
        List<VerbForm> forms = Passives.of(lemma, present);
        assertThat(forms).extracting(VerbForm::form).contains(Normalizer.fold(past), Normalizer.fold(imperfect));
    }

    @ParameterizedTest
    @CsvSource({"وضع, يضع, يوضع, توضع", "وصف, يصف, يوصف, توصف"})
    void thePassiveOfVerbsThatDropTheirWawHasIt(String lemma, String present, String he, String she) {
        assertThat(Passives.of(lemma, present))
                .extracting(VerbForm::form)
                .contains(Normalizer.fold(he), Normalizer.fold(she));
    }

    @Test
    void thePassiveOfSoundVerbsIsSpeltAlike() {
        assertThat(Passives.of("أعلن", "يعلن")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ادعى, ادعاء", "اتهم, اتهام", "استولى, استيلاء"})
    void verbalNounsOfAssimilatedVerbs(String lemma, String noun) {
        assertThat(Derivation.verbalNouns(lemma)).contains(noun);
    }
}
