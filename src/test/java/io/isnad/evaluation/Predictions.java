package io.isnad.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Attribution;
import io.isnad.extraction.Extraction;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.Extractor;
import io.isnad.extraction.Measure;
import io.isnad.extraction.RuleFamily;
import io.isnad.extraction.Span;
import io.isnad.extraction.Statement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints what the engine makes of the {@code .txt} files of a folder, a JSON object a line, in the shape in which the API
 * answers. With it {@code evaluate.py} scores the engine without a server.
 */
public final class Predictions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final Extraction extraction;

    private Predictions(String text, Extraction extraction) {
        this.text = text;
        this.extraction = extraction;
    }

    /**
     * Takes folders; {@code --without FAMILY} for each family of rules to be switched off; {@code --at-least} and the least
     * confidence.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Set<RuleFamily> without = EnumSet.noneOf(RuleFamily.class);
        double least = ExtractionOptions.standard().leastConfidence();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--without")) {
                without.add(RuleFamily.of(arguments[++i]));
            } else if (arguments[i].equals("--at-least")) {
                least = Double.parseDouble(arguments[++i]);
            } else {
                files.addAll(articles(Path.of(arguments[i])));
            }
        }
        Extractor extractor =
                Extractor.create(ExtractionOptions.standard().without(without).atLeast(least));
        for (Path file : files) {
            String text = Files.readString(file);
            ObjectNode article = new Predictions(text, extractor.extract(text, "ar", null)).article();
            article.put("sourceName", file.getFileName().toString());
            out.println(JSON.writeValueAsString(article));
        }
        out.flush();
    }

    private static List<Path> articles(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private ObjectNode article() {
        ObjectNode article = JSON.createObjectNode().put("text", text);
        ArrayNode statements = article.putArray("statements");
        extraction.statements().forEach(s -> statements.add(statement(s)));
        ArrayNode persons = article.putArray("persons");
        extraction.actors().stream().filter(a -> a.kind() == ActorKind.PERSON).forEach(a -> persons.add(actor(a)));
        ArrayNode measures = article.putArray("measures");
        extraction.measures().forEach(m -> measures.add(measure(m)));
        return article;
    }

    private ObjectNode statement(Statement statement) {
        ObjectNode node =
                JSON.createObjectNode().put("form", statement.form().name()).set("content", span(statement.content()));
        ArrayNode quotes = node.putArray("quotes");
        statement.quotes().forEach(q -> quotes.add(span(q)));
        if (statement.cue() == null) {
            node.putNull("cue");
        } else {
            node.putObject("cue")
                    .put("lemma", statement.cue().lemma())
                    .put("kind", statement.cue().kind().name())
                    .set("span", span(statement.cue().span()));
        }
        node.set("speaker", actor(statement.speaker()));
        node.set("attribution", attribution(statement.attribution()));
        return node;
    }

    private ObjectNode attribution(Attribution attribution) {
        ObjectNode node = JSON.createObjectNode()
                .put("method", attribution.method().name())
                .put("confidence", attribution.confidence());
        if (attribution.mention() == null) {
            node.putNull("mention");
        } else {
            node.putObject("mention")
                    .set(
                            "span",
                            span(extraction
                                    .mentions()
                                    .get(attribution.mention())
                                    .span()));
        }
        ArrayNode doubts = node.putArray("doubts");
        attribution.doubts().forEach(doubt -> doubts.add(doubt.id()));
        node.set("via", actor(attribution.via()));
        ArrayNode chain = node.putArray("chain");
        attribution
                .chain()
                .forEach(link -> chain.addObject().put("rule", link.rule().id()).set("span", span(link.span())));
        return node;
    }

    private ObjectNode measure(Measure measure) {
        ObjectNode node = JSON.createObjectNode()
                .put("kind", measure.kind().name())
                .put("status", measure.status().name());
        node.set("trigger", span(measure.trigger()));
        node.set("evidence", span(measure.evidence()));
        node.set("issuer", actor(measure.issuer()));
        if (measure.target() == null) {
            node.putNull("target");
        } else {
            node.putObject("target").set("span", span(measure.target().span()));
        }
        return node;
    }

    private ObjectNode actor(Integer index) {
        return index == null ? null : actor(extraction.actors().get(index));
    }

    private ObjectNode actor(Actor actor) {
        ObjectNode node =
                JSON.createObjectNode().put("kind", actor.kind().name()).put("name", actor.name());
        ArrayNode aliases = node.putArray("aliases");
        actor.aliases().forEach(aliases::add);
        return node;
    }

    private ObjectNode span(Span span) {
        return JSON.createObjectNode()
                .put("start", span.start())
                .put("end", span.end())
                .put("exact", text.substring(span.start(), span.end()));
    }
}
