package io.isnad.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.Doubt;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfidenceFactorsTest {

    @Test
    void isTheProductOfTheFactors() {
        ConfidenceFactors factors = read(all("0.5"));
        assertThat(factors.of(List.of(link(Rule.CUE_VERB)), Set.of())).isEqualTo(0.5);
        assertThat(factors.of(List.of(link(Rule.CUE_VERB), link(Rule.SUBJECT_AFTER_VERB)), Set.of(Doubt.NESTED)))
                .isEqualTo(0.13);
    }

    @Test
    void neverIsNothing() {
        List<AttributionLink> many =
                Stream.generate(() -> link(Rule.CUE_VERB)).limit(50).toList();
        assertThat(read(all("0.5")).of(many, Set.of())).isEqualTo(0.01);
    }

    @Test
    void aNameThatIsNeitherRuleNorDoubtIsToldWithItsLine() {
        assertThatThrownBy(() -> read("cue-shout\t0.5\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("confidence.tsv:2: ")
                .hasMessageContaining("cue-shout");
    }

    @Test
    void aNameTwiceIsToldWithItsLine() {
        assertThatThrownBy(() -> read("cue-verb\t0.5\ncue-verb\t0.6\n")).hasMessageStartingWith("confidence.tsv:3: ");
    }

    @Test
    void anImpossibleFactorIsToldWithItsLine() {
        assertThatThrownBy(() -> read("cue-verb\t1.5\n"))
                .hasMessage("confidence.tsv:2: column factor: unknown value 1.5");
        assertThatThrownBy(() -> read("cue-verb\tmuch\n")).hasMessageStartingWith("confidence.tsv:2: ");
    }

    @Test
    void whatIsMissingIsTold() {
        assertThatThrownBy(() -> read("cue-verb\t0.5\n")).hasMessageContaining("no row for subject-after-verb");
    }

    private static AttributionLink link(Rule rule) {
        return new AttributionLink(rule, new Span(0, 1));
    }

    private static String all(String factor) {
        return Stream.concat(
                        Arrays.stream(Rule.values()).map(Rule::id),
                        Arrays.stream(Doubt.values()).map(Doubt::id))
                .map(name -> name + "\t" + factor + "\n")
                .collect(Collectors.joining());
    }

    private static ConfidenceFactors read(String rows) {
        byte[] bytes = ("name\tfactor\n" + rows).getBytes(StandardCharsets.UTF_8);
        return ConfidenceFactors.of(
                LexiconTable.read(ConfidenceFactors.FILE, new ByteArrayInputStream(bytes), "name", "factor")
                        .rows());
    }
}
