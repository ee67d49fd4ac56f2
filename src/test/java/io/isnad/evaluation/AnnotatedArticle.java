package io.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An article with what is to be found in it: see the README of src/test/resources/articles for the form.
 *
 * @param name of the file
 * @param text the article
 * @param entities by their ids
 * @param statements in the order of the text
 */
public record AnnotatedArticle(String name, String text, Map<String, Entity> entities, List<Wanted> statements) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Who can speak.
     *
     * @param kind what sort
     * @param name the fullest name, in comparable form
     * @param forms all forms by which the article refers to it, in comparable form
     */
    public record Entity(ActorKind kind, String name, Set<String> forms) {}

    /**
     * A statement to be found.
     *
     * @param content what was said
     * @param cue the word that reports it, or null
     * @param speaker id of an entity
     * @param mention the speaker's mention in the cue's clause, or null
     */
    public record Wanted(Span content, Span cue, String speaker, Span mention) {}

    /** The articles of a folder, in the order of their names. */
    public static List<AnnotatedArticle> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(read(file));
        }
        return articles;
    }

    private static AnnotatedArticle read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        JsonNode annotation = JSON.readTree(file.toFile());
        Map<String, Entity> entities = new HashMap<>();
        annotation.get("entities").forEach(e -> entities.put(e.get("id").asText(), entity(e)));
        List<Wanted> statements = new ArrayList<>();
        annotation
                .get("statements")
                .forEach(s -> statements.add(new Wanted(
                        span(s.get("contentSpan")),
                        span(s.get("cueSpan")),
                        s.get("speaker").asText(),
                        span(s.get("speakerSpan")))));
        String text = Files.readString(file.resolveSibling(name + ".txt"));
        return new AnnotatedArticle(name, text, entities, statements);
    }

    private static Entity entity(JsonNode node) {
        String name = Names.comparable(node.get("name").asText());
        Set<String> forms = new HashSet<>(Set.of(name));
        node.get("mentions").forEach(m -> forms.add(Names.comparable(m.asText())));
        return new Entity(ActorKind.valueOf(node.get("kind").asText()), name, forms);
    }

    private static Span span(JsonNode node) {
        return node == null || node.isNull()
                ? null
                : new Span(node.get(0).asInt(), node.get(1).asInt());
    }

    @Override
    public String toString() {
        return name;
    }
}
