package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Families of rules that are switched off. */
class RuleFamilyTest {

    private static final String HEADLINE = "في هذا اليوم\n";

    /** Text, family, speakers with all rules, speakers without the family; "-" is nobody, nothing is no statement. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            value = {
                "قالت ليلى حداد إن الطريق آمن. | FINITE_VERBS | ليلى حداد | ~~",
                "وصدر تقرير لصحيفة الغد، أفاد بأن أسعار الخبز ارتفعت. | SUBJECTS_BEFORE_VERBS | صحيفة الغد | -",
                "\"سنعيد فتح المدارس\"، قال الوزير سامر الخطيب. | POSTPOSED_VERBS | سامر الخطيب | ~~",
                "قال سامر الخطيب إن المعرض جاهز، مؤكدا أن الفن للجميع. | PARTICIPLES"
                        + " | سامر الخطيب، سامر الخطيب | سامر الخطيب",
                "وفاجأ الجميع إعلان وزارة النقل أن المطار سيغلق. | VERBAL_NOUNS | وزارة النقل | ~~",
                "ارتفعت أسعار القمح كثيرا، بحسب وزارة الزراعة. | ATTRIBUTIVE_PHRASES | وزارة الزراعة | ~~",
                "نقلت وكالة رويترز عن مصادر طبية أن الجرحى غادروا. | MEDIA | مصادر طبية | وكالة رويترز",
                "وأفاد بيان صادر عن وزارة الخارجية بأن السفير عاد. | ISSUERS | وزارة الخارجية | -",
                "قالت ليلى حداد إن الطريق آمن. وأضافت أن السفر ممكن. | CONTINUED_SUBJECTS"
                        + " | ليلى حداد، ليلى حداد | ليلى حداد، ليلى حداد",
                "افتتح سامر الخطيب المعرض، مؤكدا أن الفن للجميع. | SUBJECTS_OF_SENTENCES | سامر الخطيب | -",
                "قال سامر الخطيب: \"سافرت وحدي، مؤكدا أن الطريق آمن\". | NESTED_SUBJECTS"
                        + " | سامر الخطيب، سامر الخطيب | سامر الخطيب، -",
                "قال وزير المالية إن العجز تراجع. ووصل وزير المالية سامر الخطيب أمس. | TITLES"
                        + " | سامر الخطيب | وزير المالية",
                "وصل الوزير سامر الخطيب أمس. وقال الخطيب إن العجز تراجع. | SHORT_NAMES | سامر الخطيب | الخطيب",
                "أكدت موسكو أن المفاوضات مع روسيا تسير ببطء. | METONYMS | روسيا | موسكو",
                "افتتحت وزارة الصحة مستشفى. وقالت الوزارة إن العلاج مجاني. | ANAPHORIC_NOUNS"
                        + " | وزارة الصحة | الوزارة",
            })
    void whatItIsWorth(String text, RuleFamily family, String with, String without) {
        assertThat(speakers(text, Set.of())).isEqualTo(with);
        assertThat(speakers(text, Set.of(family))).isEqualTo(without);
    }

    @Test
    void aHeadlineWithItsSpeaker() {
        String text = "سامر الخطيب: الموازنة جاهزة\nهطلت أمطار غزيرة.";
        assertThat(extraction(text, Set.of()).statements()).hasSize(1);
        assertThat(extraction(text, Set.of(RuleFamily.HEADLINE_COLONS)).statements())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleFamily.class)
    void noRuleOfAFamilySwitchedOffMakesALink(RuleFamily family) {
        Extraction extraction = extraction(Articles.STORY, Set.of(family));
        Invariants.check(Articles.STORY, extraction);
        List<Rule> rules = extraction.statements().stream()
                .flatMap(s -> s.attribution().chain().stream())
                .map(AttributionLink::rule)
                .toList();
        boolean alsoElsewhere = family == RuleFamily.FINITE_VERBS;
        assertThat(rules.stream().filter(r -> r.family() == family && !alsoElsewhere))
                .isEmpty();
    }

    @Test
    void withoutAnythingNothingIsSaid() {
        assertThat(extraction(Articles.STORY, EnumSet.allOf(RuleFamily.class)).statements())
                .isEmpty();
    }

    @Test
    void anotherSetIsAnotherEngine() {
        assertThat(Extractor.version(ExtractionOptions.standard().without(Set.of(RuleFamily.MEDIA))))
                .isNotEqualTo(Extractor.version(ExtractionOptions.standard()));
    }

    private static String speakers(String text, Set<RuleFamily> without) {
        Extraction extraction = extraction(HEADLINE + text, without);
        return String.join(
                "، ",
                extraction.statements().stream()
                        .map(s -> s.speaker() == null
                                ? "-"
                                : extraction.actors().get(s.speaker()).name())
                        .toList());
    }

    private static Extraction extraction(String text, Set<RuleFamily> without) {
        return Extractor.create(ExtractionOptions.standard().without(without)).extract(text, "ar", Reading.PUBLISHED);
    }
}
