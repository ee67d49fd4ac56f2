package io.isnad.extraction;

import static io.isnad.extraction.Reading.assertSpeakers;
import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Reading.withHeadline;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words they are where a medium, a text or an occasion stands between them and who says them. */
class PassedOnWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الشركة | الشركة",
                "الوزير سامر الخطيب | سامر الخطيب",
                "مسؤول | مسؤول",
                "مصادر طبية | مصادر طبية",
            })
    void aMediumThatGoesOn(String source, String speaker) {
        assertThat(statementsOf("وذكرت وكالة الأنباء أن السعر مرتفع. ونقلت عن " + source + " أن الجسر مغلق."))
                .element(1)
                .isEqualTo(said(speaker, "نقلت", "الجسر مغلق", INDIRECT));
    }

    /** Of a medium and its source, where both agree, it is the source that goes on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونقلت وكالة الأنباء عن زوجته ليلى حداد قولها إن الجسر مغلق. وأضافت أن | ليلى حداد",
                "ونقلت وكالة الأنباء عن متحدثة باسم الشركة قولها إن الجسر مغلق. وقالت إن | متحدثة باسم الشركة",
                "ونسب الموقع إلى سامر الخطيب قوله إن الجسر مغلق. وأضاف أن | سامر الخطيب",
                "الجسر مغلق، حسبما نقل الموقع عن مسؤول أمني، مشيرا إلى أن | مسؤول أمني",
                "الجسر مغلق، حسبما نقلت وكالة الأنباء عن ليلى حداد، وأضافت أن | ليلى حداد",
                "وبحسب ما نقل الموقع عن متحدث باسم الجيش، فإن الجسر مغلق، مشيرا إلى أن | متحدث باسم الجيش",
                "وبحسب ما نقلت القناة عن ثلاثة مسؤولين، فإن الجسر مغلق. وأضافوا أن | ثلاثة مسؤولين",
                "وقالت وكالة الأنباء نقلا عن أحد السكان إن الجسر مغلق. وأضاف أن | أحد السكان",
            })
    void aSourceThatGoesOn(String text, String speaker) {
        assertSpeakers(text + " الطريق آمن.", speaker + ", " + speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونقلت وكالة أونا عن سامر الخطيب قوله إن | وكالة أونا",
                "ونقلت وكالة بورتا الرسمية عن سامر الخطيب قوله إن | وكالة بورتا",
                "وقالت وكالة أونا الرسمية نقلا عن سامر الخطيب إن | وكالة أونا",
                "وذكر موقع بورتا نقلا عن سامر الخطيب أن | موقع بورتا",
            })
    void aMediumWhoseNameIsUnknown(String opening, String medium) {
        Extraction extraction = Reading.of(opening + " الجسر مغلق.").extraction();
        Attribution attribution = extraction.statements().get(0).attribution();
        assertThat(extraction.actors().get(attribution.via()).name()).isEqualTo(medium);
        assertThat(extraction
                        .actors()
                        .get(extraction.statements().get(0).speaker())
                        .name())
                .isEqualTo("سامر الخطيب");
    }

    /** Names that no list has, or that are other words, are those of sources: the medium does not say what it passes on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "سوتوبو بورو نوغروهو",
                "يينس شتولتنبرغ",
                "فرحان حق",
                "ديلفين لورنزانا",
                "روساريو موريو",
                "زلاتكو داليتش"
            })
    void aSourceThatNothingElseShows(String source) {
        assertSpeakers("ونقلت الصحيفة عن " + source + " أن الجسر مفتوح.", source);
        assertSpeakers("ونقلت رويترز عن " + source + " قوله إن الجسر مفتوح.", source);
    }

    @Test
    void anAgencyOfAnotherKindSpeaksItself() {
        assertThat(statementsOf("وقالت وكالة الفضاء الأوروبية إن الصاروخ جاهز."))
                .containsExactly(said("وكالة الفضاء الأوروبية", "قالت", "الصاروخ جاهز", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"شبكة سي.إن.إن", "شبكة سي إن إن", "هيئة بي.بي.سي", "وكالة د.ب.أ"})
    void aMediumSpeltByItsLetters(String medium) {
        assertThat(statementsOf("وذكرت " + medium + " أن الجسر مغلق."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(medium, "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ذكرت صحيفة الغد أن الوكيل غادر البلاد، ناقلة عن مصدر في الشرطة أن | مصدر في الشرطة | ناقلة",
                "وأشارت الصحيفة إلى حريق، ناقلة عن شهود عيان أن | شهود عيان | ناقلة",
                "وأكد الموقع وقوع الهجوم، ناقلا عن الوزير سامر الخطيب أن | سامر الخطيب | ناقلا",
            })
    void whoseWordsAMediumPassesOnTheWhile(String text, String speaker, String cue) {
        assertThat(statementsOf(text + " الجسر مغلق.")).contains(said(speaker, cue, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأبلغت \"الوطن\" مصادر قضائية أن | مصادر قضائية | أبلغت",
                "وأبلغ «عكاظ» مصدر مسؤول أن | مصدر مسؤول | أبلغ",
                "وأبلغ \"الغد\" الوزير سامر الخطيب أن | سامر الخطيب | أبلغ",
                "وأبلغت \"الشرق الأوسط\" المحامية ليلى حداد أن | ليلى حداد | أبلغت",
            })
    void whoTellsAMediumSpeaks(String text, String speaker, String cue) {
        assertThat(statementsOf(text + " الجسر مغلق.")).containsExactly(said(speaker, cue, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"غير أن", "إلا أن", "بيد أن"})
    void aNameInQuotationMarksSpeaksAgainstIt(String but) {
        assertThat(statementsOf("وأعلنت الشرطة أن الطريق آمن، " + but + " \"ميسا بلو\" أكدت للصحيفة أن الجسر مغلق."))
                .last()
                .isEqualTo(said("ميسا بلو", "أكدت", "الجسر مغلق", INDIRECT));
    }

    /** A newspaper's own people are nobody's of whom it tells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأفاد مراسلنا أن | مراسلنا | أفاد",
                "وأفاد مراسلنا في طرابلس بأن | مراسلنا | أفاد",
                "وأبلغنا مندوبنا أن | مندوبنا | أبلغنا",
                "وأفادت مراسلتنا بأن | مراسلتنا | أفادت",
            })
    void aReporterOfOurs(String text, String speaker, String cue) {
        assertThat(statementsOf("قال الشيخ سامر الخطيب إن السكان تعبوا. " + text + " الجسر مغلق."))
                .contains(said(speaker, cue, "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ونشر سامر الخطيب رسالة اتهم فيها",
                "وعوقب سامر الخطيب بسبب تصريحاته التي اتهم فيها",
            })
    void whoIsChargedInAText(String writes) {
        assertThat(statementsOf(writes + " الحكم وليد منصور بالتحيز."))
                .containsExactly(said("سامر الخطيب", "اتهم", "التحيز", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وفي المؤتمر الذي أعقب لقاء الأهلي والوداد",
                "وبعد مباراة الاتحاد والوحدة",
                "وعقب اجتماع وزارة المالية والبنك المركزي",
            })
    void theSecondOfTwoBeforeTheVerb(String occasion) {
        assertThat(statementsOf(occasion + " أكد المدرب سامر الخطيب أن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "أكد", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بات سامر الخطيب مطالبا بالحضور أمام المحكمة.",
                "وأصبح النادي مطالبا بالغرامة.",
            })
    void whatSomebodyBecomes(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @Test
    void whatSomebodyAddsTheWhile() {
        assertThat(statementsOf("وظل سامر الخطيب صامتا، مؤكدا أن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "مؤكدا", "الجسر مغلق", INDIRECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"كتب- علي النجار:", "كتبت - ليلى النجار", "كتب : علي النجار", "4 يوليو 2016 كتب : علي النجار"})
    void whoWroteTheArticle(String line) {
        assertThat(statementsOf(line, "أعرب سامر الخطيب عن سعادته بالفوز."))
                .containsExactly(said("سامر الخطيب", "أعرب", "سعادته بالفوز", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "دراسة تحذر من السهر | دراسة | تحذر | السهر",
                "تقرير يحذر من ارتفاع الأسعار | تقرير | يحذر | ارتفاع الأسعار",
                "دراسة تكشف أن القهوة مفيدة | دراسة | تكشف | القهوة مفيدة",
            })
    void aTextInTheHeadline(String headline, String speaker, String cue, String content) {
        assertThat(withHeadline(headline, "نشرت الصحف الخبر أمس.").statements())
                .containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونقل موقع الغد عن مصدر سياسي مطلع على محادثات الإفراج عن سامر الخطيب، أن الجسر مغلق. | مصدر سياسي مطلع",
                "ونقلت وكالة رويترز عن مصدر في مكتب يدافع عن المعتقلين أن الجسر مغلق. | مصدر في مكتب",
                "قالت الصحيفة في تقرير عن سامر الخطيب نقلا عن ليلى حداد إن الجسر مغلق. | ليلى حداد",
            })
    void theFirstSourceIsTheOneWhoSaysIt(String sentence, String speaker) {
        assertThat(Reading.of(sentence).statements()).extracting(Said::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ونقلت فرانس برس عن مصدر أمني أن الجسر مغلق. | مصدر أمني | فرانس برس",
                "وبحسب وكالة \"أونا\"، أعلنت ليلى حداد أن الجسر مغلق. | ليلى حداد | وكالة \"أونا\"",
                "ونقلت هيئة البث الإسرائيلية عن ليلى حداد، عضوة البرلمان عن حزب الغد، أن الجسر مغلق. | ليلى حداد | هيئة البث الإسرائيلية",
            })
    void theLongerNamesOfAMediumAreSure(String sentence, String speaker, String medium) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).extracting(Said::speaker).containsExactly(speaker);
        assertThat(reading.statement(0).attribution().via()).isNotNull();
        assertThat(reading.names(ActorKind.ORGANIZATION)).contains(medium);
    }
}
