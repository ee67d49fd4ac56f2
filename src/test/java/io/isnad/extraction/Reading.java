package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as the engine reads it, told in words instead of offsets and indexes. Whatever it reads it also holds to the
 * {@link Invariants}.
 */
final class Reading {

    /** A Tuesday. */
    static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 25);

    private static final Extractor EXTRACTOR = Extractor.create();
    private static final String NOBODY = "-";
    private static final String HEADLINE = "في هذا اليوم";

    private final String text;
    private final Extraction extraction;

    private Reading(String text) {
        this.text = text;
        this.extraction = EXTRACTOR.extract(text, "ar", PUBLISHED);
        Invariants.check(text, extraction);
    }

    /** Reads paragraphs under a headline that says nothing. */
    static Reading of(String... paragraphs) {
        return new Reading(HEADLINE + "\n" + String.join("\n", paragraphs));
    }

    /** Reads lines of which the first is the headline. */
    static Reading withHeadline(String... lines) {
        return new Reading(String.join("\n", lines));
    }

    /** What is said in paragraphs under a headline that says nothing. */
    static List<Said> statementsOf(String... paragraphs) {
        return of(paragraphs).statements();
    }

    /** The same in a line, "speaker: cue: content" joined by " + "; empty for nothing. */
    static String toldIn(String text) {
        return statementsOf(text).stream()
                .map(s -> s.speaker() + ": " + s.cue() + ": " + s.content())
                .collect(Collectors.joining(" + "));
    }

    /** Asserts what is told in a text, as {@link #toldIn} has it; null for nothing. */
    static void reads(String text, String expected) {
        assertThat(toldIn(text)).isEqualTo(expected == null ? "" : expected);
    }

    /** Asserts who says what is told in a text, with commas between and "-" for nobody. */
    static void assertSpeakers(String text, String speakers) {
        assertThat(statementsOf(text))
                .as(text)
                .extracting(said -> said.speaker() == null ? NOBODY : said.speaker())
                .isEqualTo(Arrays.asList(speakers.split(", ")));
    }

    List<Said> statements() {
        return extraction.statements().stream()
                .map(s -> new Said(
                        name(s.speaker()),
                        s.cue() == null ? null : s.cue().span().of(text),
                        cut(s.content()),
                        s.form()))
                .toList();
    }

    Extraction extraction() {
        return extraction;
    }

    Statement statement(int index) {
        return extraction.statements().get(index);
    }

    AttributionMethod method(int statement) {
        return statement(statement).attribution().method();
    }

    /** The medium that passed the statement on, or null. */
    String via(int statement) {
        return name(statement(statement).attribution().via());
    }

    /** The mention in the cue's own clause, or null. */
    String speakerText(int statement) {
        Integer mention = statement(statement).attribution().mention();
        return mention == null ? null : cut(extraction.mentions().get(mention).span());
    }

    List<String> quotes(int statement) {
        return statement(statement).quotes().stream().map(this::cut).toList();
    }

    /** The evidence of a statement's chain, from the cue on. */
    List<String> chain(int statement) {
        return statement(statement).attribution().chain().stream()
                .map(link -> cut(link.span()))
                .toList();
    }

    String saidAt(int statement) {
        TimeExpression time = statement(statement).saidAt();
        return time == null ? null : cut(time.span());
    }

    /** The names of the actors of a kind, in order of appearance. */
    List<String> names(ActorKind kind) {
        return extraction.actors().stream()
                .filter(a -> a.kind() == kind)
                .map(Actor::name)
                .toList();
    }

    /** The actor with this name. */
    Actor actor(String name) {
        return extraction.actors().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no actor " + name + " in " + extraction.actors()));
    }

    /** Every place where the text refers to the actor with this name. */
    List<String> mentionsOf(String name) {
        int actor = extraction.actors().indexOf(actor(name));
        return extraction.mentions().stream()
                .filter(m -> m.actor() == actor)
                .map(m -> cut(m.span()))
                .toList();
    }

    private String name(Integer actor) {
        return actor == null ? null : extraction.actors().get(actor).name();
    }

    private String cut(Span span) {
        return span.of(text);
    }
}
