package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/rules.md tells of every rule, and its examples are what the engine makes of them. */
class RulesDocumentTest {

    private static final Pattern FAMILY = Pattern.compile("Family `([a-z-]+)`.*");
    private static final Pattern RULE = Pattern.compile("### `([a-z-]+)`");
    private static final Pattern LINK = Pattern.compile("\\d+\\. (`[a-z-]+`: .+)");
    private static final String HEADLINE = "في هذا اليوم";

    /** A rule as the document has it: its family, its sentence, the lines of its example and the links of the chain. */
    private record Section(String family, String rule, String meaning, List<String> example, List<String> chain) {
        @Override
        public String toString() {
            return rule;
        }
    }

    @Test
    void everyRuleIsInItOnce() throws IOException {
        assertThat(sections().map(Section::rule))
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void everyFamilyIsInItOnce() throws IOException {
        assertThat(lines().map(FAMILY::matcher).filter(Matcher::matches).map(m -> m.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RuleFamily.values()).map(RuleFamily::id).toList());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aRuleIsTold(Section section) {
        Rule rule = Arrays.stream(Rule.values())
                .filter(r -> r.id().equals(section.rule()))
                .findFirst()
                .orElseThrow();
        assertThat(section.family()).isEqualTo(rule.family().id());
        assertThat(section.meaning()).isEqualTo(rule.meaning());
        assertThat(section.chain()).anyMatch(link -> link.startsWith("`" + rule.id() + "`"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void itsExampleHasItsChain(Section section) {
        Reading reading = Reading.withHeadline(section.example().toArray(String[]::new));
        assertThat(reading.extraction().statements().stream()
                        .map(s -> s.attribution().chain().stream()
                                .map(l ->
                                        "`" + l.rule().id() + "`: " + l.span().of(String.join("\n", section.example())))
                                .toList()))
                .contains(section.chain());
    }

    private static Stream<Section> sections() throws IOException {
        List<Section> sections = new ArrayList<>();
        String family = null;
        Section section = null;
        for (String line : lines().toList()) {
            Matcher rule = RULE.matcher(line);
            Matcher link = LINK.matcher(line);
            Matcher families = FAMILY.matcher(line);
            if (families.matches()) {
                family = families.group(1);
                section = null;
            } else if (rule.matches()) {
                section = new Section(family, rule.group(1), null, new ArrayList<>(), new ArrayList<>());
                sections.add(section);
            } else if (section == null || line.isBlank()) {
                continue;
            } else if (link.matches()) {
                section.chain().add(link.group(1));
            } else if (line.startsWith("> ")) {
                quote(line.substring(2).strip(), section.example());
            } else if (!line.startsWith("#")) {
                section = new Section(family, section.rule(), line, section.example(), section.chain());
                sections.set(sections.size() - 1, section);
            }
        }
        return sections.stream();
    }

    /** A bold first line is the headline. */
    private static void quote(String line, List<String> example) {
        boolean headline = line.startsWith("**");
        if (example.isEmpty() && !headline) {
            example.add(HEADLINE);
        }
        example.add(headline ? line.substring(2, line.length() - 2) : line);
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("docs", "rules.md")).stream();
    }
}
