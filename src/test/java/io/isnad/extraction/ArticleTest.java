package io.isnad.extraction;

import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.DIRECT;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static io.isnad.extraction.StatementForm.MIXED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole articles, where everything comes together. */
class ArticleTest {

    private static final Reading ELECTION = Reading.withHeadline(
            "الخطيب: لا تأجيل للانتخابات",
            "أكد رئيس الحكومة سامر الخطيب، اليوم الثلاثاء، أن الانتخابات ستجري في موعدها.",
            "وقال الخطيب، خلال مؤتمر صحفي في بيروت، إن \"التحضيرات اكتملت\"، مشددا على ضرورة مشاركة الجميع.",
            "في المقابل، اعتبر زعيم المعارضة نزار شاهين أن الظروف غير ملائمة، داعيا إلى التأجيل.",
            "وردا على سؤال، أجاب شاهين: \"لن نشارك\".",
            "ونقلت صحيفة الأنباء عن مصدر حكومي قوله إن القرار نهائي.");

    @Test
    void twoSidesOfAnElection() {
        assertThat(ELECTION.statements())
                .containsExactly(
                        said("سامر الخطيب", null, "لا تأجيل للانتخابات", DIRECT),
                        said("سامر الخطيب", "أكد", "الانتخابات ستجري في موعدها", INDIRECT),
                        said("سامر الخطيب", "قال", "\"التحضيرات اكتملت\"", DIRECT),
                        said("سامر الخطيب", "مشددا", "ضرورة مشاركة الجميع", INDIRECT),
                        said("نزار شاهين", "اعتبر", "الظروف غير ملائمة", INDIRECT),
                        said("نزار شاهين", "داعيا", "التأجيل", INDIRECT),
                        said("نزار شاهين", "أجاب", "\"لن نشارك\"", DIRECT),
                        said("مصدر حكومي", "قوله", "القرار نهائي", INDIRECT));
        assertThat(ELECTION.names(ActorKind.PERSON)).containsExactly("سامر الخطيب", "نزار شاهين");
        assertThat(ELECTION.saidAt(1)).isEqualTo("اليوم الثلاثاء");
        assertThat(ELECTION.via(7)).contains("الأنباء");
    }

    @Test
    void aPressConferenceIsNoOrganisation() {
        assertThat(ELECTION.names(ActorKind.ORGANIZATION)).containsExactly("صحيفة الأنباء");
    }

    @Test
    void anAccusationAndItsDenial() {
        Reading reading = Reading.withHeadline(
                "شاهين يتهم موسكو بقصف الجسر",
                "اتهم الرئيس الأوكراني نزار شاهين روسيا بقصف الجسر.",
                "ونفى المتحدث باسم الكرملين سامر الخطيب ذلك، قائلا إن الاتهام \"لا أساس له\". وأضاف الخطيب: \"ننتظر التحقيق\".");
        assertThat(reading.statements())
                .contains(
                        said("نزار شاهين", "يتهم", "قصف الجسر", INDIRECT),
                        said("نزار شاهين", "اتهم", "قصف الجسر", INDIRECT),
                        said("سامر الخطيب", "قائلا", "الاتهام \"لا أساس له\"", MIXED),
                        said("سامر الخطيب", "أضاف", "\"ننتظر التحقيق\"", DIRECT));
        assertThat(reading.mentionsOf("روسيا")).containsExactly("موسكو", "روسيا");
    }

    @Test
    void aSpokesmanOfWhomThePronounTells() {
        Reading reading = Reading.of(
                "أعلنت الأمم المتحدة، على لسان المتحدث باسمها سامر الخطيب، أن الهدنة صامدة.",
                "وأضاف المتحدث باسم الأمم المتحدة أن المساعدات وصلت.");
        assertThat(reading.statements()).last().isEqualTo(said("سامر الخطيب", "أضاف", "المساعدات وصلت", INDIRECT));
    }

    @Test
    void aSourceWithAResumptivePronoun() {
        assertThat(Reading.statementsOf("وبحسب ما أفاد به شهود عيان، فإن الطريق مفتوح."))
                .containsExactly(said("شهود عيان", "بحسب", "الطريق مفتوح", INDIRECT));
    }
}
