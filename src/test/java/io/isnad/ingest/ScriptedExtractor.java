package io.isnad.ingest;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.ActorScope;
import io.isnad.extraction.Attribution;
import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Extraction;
import io.isnad.extraction.Mention;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.Statement;
import io.isnad.extraction.StatementForm;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An engine whose results a test can foresee: every line "speaker: content" is a statement. Before each text it does what the test wants done; {@link #BAD_CONFIDENCE} in a text makes
 * a result that the database refuses, {@link #BAD_SPAN} one that the import does.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ScriptedExtractor implements ArticleExtractor {

    static final String BAD_CONFIDENCE = "ثقة فوق الواحد";
    static final String BAD_SPAN = "خارج النص";

    private volatile String version;
    private volatile Consumer<String> before;

    ScriptedExtractor() {
        reset();
    }

    void reset() {
        version = "scripted-1";
        before = text -> {};
    }

    void setVersion(String version) {
        this.version = version;
    }

    /** What to do with each text first. */
    void before(Consumer<String> action) {
        before = action;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction extract(String text, String language, LocalDate publishedOn) {
        before.accept(text);
        List<Span> paragraphs = paragraphs(text);
        Map<String, Integer> actors = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int colon = paragraph.of(text).indexOf(": ");
            if (colon > 0) {
                Span speaker = new Span(paragraph.start(), paragraph.start() + colon);
                Integer actor = actors.computeIfAbsent(speaker.of(text), name -> actors.size());
                mentions.add(new Mention(actor, speaker));
                statements.add(statement(
                        new Span(speaker.end() + 2, paragraph.end()), speaker, actor, mentions.size() - 1, text));
            }
        }
        return new Extraction(
                paragraphs,
                actors.keySet().stream().map(ScriptedExtractor::actor).toList(),
                mentions,
                statements,
                List.of());
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                paragraphs.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return paragraphs;
    }

    private static Actor actor(String name) {
        return new Actor(ActorKind.PERSON, ActorScope.GLOBAL, name, null, List.of(), List.of());
    }

    private static Statement statement(Span content, Span speaker, int actor, int mention, String text) {
        boolean isOutside = content.of(text).contains(BAD_SPAN);
        double confidence = content.of(text).contains(BAD_CONFIDENCE) ? 2 : 1;
        return new Statement(
                StatementForm.DIRECT,
                isOutside ? new Span(content.start(), text.length() + 1) : content,
                List.of(),
                null,
                actor,
                new Attribution(
                        AttributionMethod.HEADLINE,
                        mention,
                        null,
                        List.of(new AttributionLink(Rule.SPEAKER_BEFORE_COLON, speaker)),
                        Set.of(),
                        confidence),
                null,
                null);
    }
}
