package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.text.Normalizer;
import java.util.List;

/** What holds of every extraction, whatever the text. */
final class Invariants {

    private final String text;
    private final Extraction extraction;

    private Invariants(String text, Extraction extraction) {
        this.text = text;
        this.extraction = extraction;
    }

    /** Fails where an extraction of the text breaks a promise of the engine's records. */
    static void check(String text, Extraction extraction) {
        Invariants invariants = new Invariants(text, extraction);
        invariants.paragraphs();
        invariants.actors();
        invariants.mentions();
        extraction.statements().forEach(invariants::statement);
        invariants.nesting();
        extraction.measures().forEach(invariants::measure);
    }

    private void paragraphs() {
        int end = 0;
        for (Span paragraph : extraction.paragraphs()) {
            inText(paragraph);
            assertThat(paragraph.start()).isGreaterThanOrEqualTo(end);
            assertThat(paragraph.of(text)).doesNotContain("\n").isNotBlank();
            end = paragraph.end();
        }
    }

    private void actors() {
        for (Actor actor : extraction.actors()) {
            assertThat(actor.kind()).isNotNull();
            assertThat(actor.scope()).isNotNull();
            assertThat(actor.name()).isNotBlank();
            assertThat(actor.aliases()).doesNotHaveDuplicates().doesNotContain(actor.name());
            if (actor.kind() == ActorKind.GROUP) {
                assertThat(actor.scope()).isEqualTo(ActorScope.ARTICLE);
            }
            for (Role role : actor.roles()) {
                assertThat(role.title()).isNotBlank();
                assertThat(text).contains(role.title());
                indexOf(role.organization(), extraction.actors());
                indexOf(role.mention(), extraction.mentions());
            }
        }
    }

    private void mentions() {
        assertThat(extraction.mentions().stream().map(Mention::span)).isSorted();
        for (Mention mention : extraction.mentions()) {
            indexOf(mention.actor(), extraction.actors());
            filled(mention.span());
            inParagraph(mention.span());
        }
    }

    private void statement(Statement statement) {
        assertThat(statement.form()).isNotNull();
        filled(statement.content());
        inQuotedParagraphs(statement.content());
        for (Span quote : statement.quotes()) {
            filled(quote);
            assertThat(statement.content().contains(quote))
                    .as("quote %s in content %s", quote, statement.content())
                    .isTrue();
        }
        if (statement.form() == StatementForm.INDIRECT) {
            assertThat(statement.quotes()).isEmpty();
        }
        if (statement.form() == StatementForm.MIXED) {
            assertThat(statement.quotes()).isNotEmpty();
        }
        if (statement.cue() != null) {
            assertThat(statement.cue().lemma()).isNotBlank();
            assertThat(statement.cue().kind()).isNotNull();
            filled(statement.cue().span());
        }
        indexOf(statement.speaker(), extraction.actors());
        attribution(statement);
        time(statement.saidAt());
    }

    private void attribution(Statement statement) {
        Attribution attribution = statement.attribution();
        assertThat(attribution.method()).isNotNull();
        assertThat(attribution.method() == AttributionMethod.UNRESOLVED)
                .as("unresolved exactly where there is no speaker")
                .isEqualTo(statement.speaker() == null);
        assertThat(attribution.confidence()).isBetween(0.0, 1.0);
        indexOf(attribution.mention(), extraction.mentions());
        indexOf(attribution.via(), extraction.actors());
        assertThat(attribution.chain()).isNotEmpty();
        for (AttributionLink link : attribution.chain()) {
            assertThat(link.rule()).isNotNull();
            filled(link.span());
        }
        chainBegins(statement, attribution.chain().get(0));
        if (statement.speaker() != null) {
            chainEnds(statement, attribution.chain().get(attribution.chain().size() - 1));
        }
    }

    private void chainBegins(Statement statement, AttributionLink first) {
        if (statement.cue() != null) {
            assertThat(first.span())
                    .as("the chain begins with the cue")
                    .isEqualTo(statement.cue().span());
        } else {
            assertThat(first.rule()).isEqualTo(Rule.HEADLINE_COLON);
            assertThat(first.span().length()).isEqualTo(1);
        }
    }

    private void chainEnds(Statement statement, AttributionLink last) {
        assertThat(extraction.mentions())
                .as("the chain ends with a mention of the speaker")
                .contains(new Mention(statement.speaker(), last.span()));
        String name =
                Normalizer.fold(extraction.actors().get(statement.speaker()).name());
        assertThat(ofMinister(named(last.span()), name))
                .as("the chain's last link names the speaker")
                .contains(name);
    }

    /** "الخارجية التونسي" in a minister's title, which names "الخارجية التونسية". */
    private static String ofMinister(String link, String name) {
        return name.equals(link + "ه") ? name : link;
    }

    private String named(Span span) {
        String article = text.startsWith("لل", span.start() - 2) ? "ال" : "";
        return Normalizer.fold(article + span.of(text)).replaceAll("[\\s_]+", " ");
    }

    private void nesting() {
        List<Statement> statements = extraction.statements();
        assertThat(statements.stream().map(Statement::content)).isSorted();
        for (int i = 0; i < statements.size(); i++) {
            Statement inner = statements.get(i);
            if (inner.within() != null) {
                indexOf(inner.within(), statements);
                assertThat(inner.within()).isNotEqualTo(i);
                assertThat(statements.get(inner.within()).content().contains(inner.content()))
                        .as("statement %d within %d", i, inner.within())
                        .isTrue();
                endsAtOutermost(i);
            }
        }
    }

    private void endsAtOutermost(int index) {
        int steps = 0;
        for (Integer at = index;
                at != null;
                at = extraction.statements().get(at).within()) {
            assertThat(steps++)
                    .as("within goes in a circle")
                    .isLessThanOrEqualTo(extraction.statements().size());
        }
    }

    private void measure(Measure measure) {
        assertThat(measure.kind()).isNotNull();
        assertThat(measure.status()).isNotNull();
        filled(measure.trigger());
        filled(measure.evidence());
        assertThat(measure.evidence().contains(measure.trigger())).isTrue();
        indexOf(measure.issuer(), extraction.actors());
        indexOf(measure.statement(), extraction.statements());
        if (measure.target() != null) {
            filled(measure.target().span());
            indexOf(measure.target().actor(), extraction.actors());
        }
        if (measure.quantity() != null) {
            filled(measure.quantity().span());
            assertThat(measure.quantity().value()).isFinite();
        }
        time(measure.effective());
    }

    private void time(TimeExpression time) {
        if (time != null) {
            filled(time.span());
            if (time.earliest() != null && time.latest() != null) {
                assertThat(time.earliest()).isBeforeOrEqualTo(time.latest());
            }
        }
    }

    private void filled(Span span) {
        inText(span);
        assertThat(span.isEmpty()).as("empty span %s", span).isFalse();
    }

    private void inText(Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    private void inParagraph(Span span) {
        assertThat(span.of(text)).doesNotContain("\n");
    }

    /** What somebody said leaves its paragraph only where the next goes on with a quotation mark. */
    private void inQuotedParagraphs(Span span) {
        assertThat(span.of(text))
                .doesNotContainPattern("\\n\\s*+[^\"\u201C\u201D\u201E\u201F«»‹›<>'\u2018\u2019\u201A]");
    }

    private static void indexOf(Integer index, List<?> list) {
        if (index != null) {
            assertThat(index).isBetween(0, list.size() - 1);
        }
    }
}
