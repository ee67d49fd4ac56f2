package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {

    @Test
    void cliticsAreNoPartOfAName() {
        Reading reading = Reading.of(
                "اجتمع الرئيسان سامر الخطيب وجو بايدن في باريس.",
                "ووجه سامر الخطيب رسالة لبايدن قبل اللقاء.",
                "وقال بايدن إن اللقاء مفيد.");
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("سامر الخطيب", "جو بايدن");
        assertThat(reading.mentionsOf("جو بايدن")).containsExactly("جو بايدن", "بايدن", "بايدن");
        assertThat(reading.statements()).containsExactly(said("جو بايدن", "قال", "اللقاء مفيد", INDIRECT));
    }

    @Test
    void twoPersonsWithTheSameLastNameAreToldApartByGender() {
        Reading reading = Reading.of(
                "قال سامر الخطيب إن الجسر مغلق. وقالت ليلى الخطيب إن المعرض مفتوح.",
                "وأوضحت الخطيب أن الدخول مجاني. وأكد الخطيب أن العمل مستمر.");
        assertThat(reading.statements())
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "ليلى الخطيب", "ليلى الخطيب", "سامر الخطيب");
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("سامر الخطيب", "ليلى الخطيب");
    }

    @Test
    void twoPersonsWithTheSameLastNameAreTwo() {
        Reading reading = Reading.of("قال سامر الخطيب إن الجسر مغلق. وقال نزار الخطيب إن المعرض مفتوح.");
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("سامر الخطيب", "نزار الخطيب");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال شهود عيان إن الحريق بدأ ليلا. | قال | شهود عيان",
                "أفادت مصادر طبية بأن الحريق بدأ ليلا. | أفادت | مصادر طبية",
                "قال مسؤول أمريكي إن الحريق بدأ ليلا. | قال | مسؤول أمريكي",
                "قال ناشطون إن الحريق بدأ ليلا. | قال | ناشطون",
                "ذكرت وسائل إعلام محلية أن الحريق بدأ ليلا. | ذكرت | وسائل إعلام محلية",
                "ذكر مصدر في الشرطة أن الحريق بدأ ليلا. | ذكر | مصدر في الشرطة",
                "قال خبراء إن الحريق بدأ ليلا. | قال | خبراء",
            })
    void unnamedSourcesAreGroups(String sentence, String cue, String group) {
        Reading reading = Reading.of(sentence);
        assertThat(reading.statements()).containsExactly(said(group, cue, "الحريق بدأ ليلا", INDIRECT));
        assertThat(reading.actor(group).kind()).isEqualTo(ActorKind.GROUP);
    }

    @Test
    void jointSpeakersAreAGroupBesidesThemselves() {
        Reading reading = Reading.of("أكد سامر الخطيب ونزار حداد أن العمل مستمر.");
        assertThat(reading.statements())
                .extracting(Said::cue, Said::content)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("أكد", "العمل مستمر"));
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("سامر الخطيب", "نزار حداد");
        assertThat(reading.names(ActorKind.GROUP)).containsExactly("سامر الخطيب ونزار حداد");
        assertThat(reading.statements().get(0).speaker()).isEqualTo("سامر الخطيب ونزار حداد");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أعرب سامر الخطيب، ونزار حداد، وكريم نجار، عن قلقهم. @ سامر الخطيب، ونزار حداد، وكريم نجار: أعرب: قلقهم",
                "وقال المخرج سامر الخطيب، والممثلة هدى منصور إن العرض تأجل. @ المخرج سامر الخطيب، والممثلة هدى منصور: قال:"
                        + " العرض تأجل",
                "ودعت اليونان، ومالطا، وقبرص، إلى وقف القتال. @ اليونان، ومالطا، وقبرص: دعت: وقف القتال",
                "وأدان سامر الخطيب، ونزار حداد، القرار. @ سامر الخطيب، ونزار حداد: أدان: القرار",
                "وقال سامر الخطيب، ونزار حداد يستمع إليه، إن العرض تأجل. @ سامر الخطيب: قال: العرض تأجل",
            })
    void jointSpeakersBetweenCommas(String sentence, String told) {
        assertThat(Reading.toldIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وقال سامر الخطيب و هدى منصور إن العرض تأجل. @ سامر الخطيب و هدى منصور: قال: العرض تأجل",
                "وقالت د. هدى منصور ود. سامر الخطيب إن العرض تأجل. @ د. هدى منصور ود. سامر الخطيب: قالت: العرض تأجل",
                "وقال الوزير سامر الخطيب و الوزيرة هدى منصور إن العرض تأجل. @ الوزير سامر الخطيب و الوزيرة هدى منصور: قال:"
                        + " العرض تأجل",
                "وقال سامر الخطيب و هو مخرج العرض إن العرض تأجل. @ سامر الخطيب: قال: العرض تأجل",
            })
    void jointSpeakersWithAndApart(String sentence, String told) {
        assertThat(Reading.toldIn(sentence)).isEqualTo(told);
    }

    @Test
    void jointSpeakersGoOnInTheDual() {
        assertThat(statementsOf("أكد سامر الخطيب ونزار حداد أن العمل مستمر. وأضافا أن الجسر مغلق."))
                .last()
                .isEqualTo(said("سامر الخطيب ونزار حداد", "أضافا", "الجسر مغلق", INDIRECT));
    }

    @Test
    void personsWhoDoNotSpeakAreNamedToo() {
        Reading reading = Reading.of("استقبل الرئيس سامر الخطيب وزيرة الثقافة ليلى حداد ورئيس البلدية نزار شاهين.");
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("سامر الخطيب", "ليلى حداد", "نزار شاهين");
        assertThat(reading.statements()).isEmpty();
    }

    @Test
    void oneWhoseTitleIsGivenTwiceIsOne() {
        Reading reading = Reading.of(
                "قال الوزير سامر الخطيب إن الجسر مغلق.", "وقال رئيس البلدية نزار شاهين إن سامر الخطيب زار البلدية.");
        assertThat(reading.names(ActorKind.PERSON)).containsExactly("سامر الخطيب", "نزار شاهين");
    }

    @Test
    void aliasesAreTheOtherForms() {
        Reading reading = Reading.of("قال سامر الخطيب إن الجسر مغلق.", "وأكد الخطيب أن العمل مستمر.");
        assertThat(reading.actor("سامر الخطيب").aliases()).containsExactly("الخطيب");
        assertThat(reading.actor("سامر الخطيب").scope()).isEqualTo(ActorScope.GLOBAL);
    }

    @Test
    void aBareLastNameIsKnownOnlyInItsArticle() {
        Reading reading = Reading.of("وأكد الوزير شاهين أن العمل مستمر.");
        assertThat(reading.actor("شاهين").scope()).isEqualTo(ActorScope.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال مسؤول أمني طلب عدم الكشف عن هويته إن الحريق بدأ ليلا.",
                "قال مسؤول أمني رفض الكشف عن اسمه إن الحريق بدأ ليلا.",
            })
    void aSourceThatAsksNotToBeNamed(String sentence) {
        assertThat(statementsOf(sentence)).containsExactly(said("مسؤول أمني", "قال", "الحريق بدأ ليلا", INDIRECT));
    }

    @ParameterizedTest
    @CsvSource({"مسؤول قوله إن, مسؤول, قوله", "مسؤول أمني تأكيده أن, مسؤول أمني, تأكيده"})
    void aNounOfSayingIsNoPartOfAGroup(String source, String group, String cue) {
        assertThat(statementsOf("ونقلت رويترز عن " + source + " الموازنة جاهزة."))
                .containsExactly(said(group, cue, "الموازنة جاهزة", INDIRECT));
    }

    @Test
    void thingsAreNoGroups() {
        assertThat(Reading.of("قال سامر الخطيب إن الجسر مغلق. وسقط العمود على الرصيف، وهو أمر خطير.")
                        .names(ActorKind.GROUP))
                .isEmpty();
    }
}
