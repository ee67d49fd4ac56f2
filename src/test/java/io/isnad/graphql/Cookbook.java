package io.isnad.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The example of the README and the questions of docs/api.md with their queries and answers, and what the page about the API offers of them in GraphiQL. */
final class Cookbook {

    private static final Path DOCUMENT = Path.of("docs/api.md");
    private static final Path README = Path.of("README.md");
    private static final Path OFFERED = Path.of("src/main/webui/src/queries/cookbook.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int WIDTH = 110;

    /** A heading in both languages, what it is good for, the query, the answer. */
    private static final Pattern RECIPE = Pattern.compile(
            "(?s)\n### (\\d+)\\. ([^\n]+) · ([^\n]+)\n\n([^\n]+(?:\n[^\n]+)*)\n\n```graphql\n(.*?)```\n\n```json\n(.*?)```\n");

    /** The query, a sentence, the answer. */
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```graphql\n(.*?)```\n\n[^\n]+\n\n```json\n(.*?)```\n");

    private Cookbook() {}

    /**
     * A question.
     *
     * @param number its number
     * @param question in English
     * @param arabic in Arabic
     * @param about what it is good for
     * @param query the query
     * @param answer the answer, as JSON
     */
    record Recipe(int number, String question, String arabic, String about, String query, String answer) {

        JsonNode expected() throws IOException {
            return JSON.readTree(answer);
        }

        @Override
        public String toString() {
            return number + ". " + question;
        }
    }

    /** What the page has. */
    static JsonNode onThePage() throws IOException {
        return JSON.readTree(OFFERED.toFile());
    }

    static List<Recipe> recipes() throws IOException {
        List<Recipe> recipes = new ArrayList<>();
        Matcher matcher = RECIPE.matcher(Files.readString(DOCUMENT));
        while (matcher.find()) {
            recipes.add(new Recipe(
                    Integer.parseInt(matcher.group(1)),
                    matcher.group(2),
                    matcher.group(3),
                    matcher.group(4),
                    matcher.group(5),
                    matcher.group(6)));
        }
        return recipes;
    }

    /** What the README shows first. */
    static Recipe example() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(README));
        if (!matcher.find()) {
            throw new IllegalStateException("No example in " + README);
        }
        return new Recipe(0, "README", "", "", matcher.group(1), matcher.group(2));
    }

    /** Writes the answers into the documents, and the questions onto the page. */
    static void write(Function<String, String> answers) throws IOException {
        write(README, List.of(example()), answers);
        write(DOCUMENT, recipes(), answers);
        Files.writeString(OFFERED, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(offered(recipes())) + "\n");
    }

    private static void write(Path path, List<Recipe> recipes, Function<String, String> answers) throws IOException {
        String document = Files.readString(path);
        for (Recipe recipe : recipes) {
            String answer = pretty(JSON.readTree(answers.apply(recipe.query())), "") + "\n";
            int start = document.indexOf(recipe.answer(), document.indexOf(recipe.query()));
            document = document.substring(0, start)
                    + answer
                    + document.substring(start + recipe.answer().length());
        }
        Files.writeString(path, document);
    }

    /** What the page about the API offers in GraphiQL. */
    static List<Map<String, Object>> offered(List<Recipe> recipes) {
        List<Map<String, Object>> offered = new ArrayList<>();
        for (Recipe recipe : recipes) {
            Map<String, Object> question = new LinkedHashMap<>();
            question.put("en", recipe.question());
            question.put("ar", recipe.arabic());
            question.put("about", recipe.about().replace("`", "").replace("\n", " "));
            question.put("query", recipe.query());
            offered.add(question);
        }
        return offered;
    }

    /** JSON with what fits on one line on one line. */
    private static String pretty(JsonNode node, String indent) {
        String line = inline(node);
        if (indent.length() + line.length() <= WIDTH || !node.isContainerNode() || node.isEmpty()) {
            return line;
        }
        String deeper = indent + "  ";
        List<String> members = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(member -> members.add(deeper + pretty(member, deeper)));
        } else {
            node.properties()
                    .forEach(member ->
                            members.add(deeper + "\"" + member.getKey() + "\": " + pretty(member.getValue(), deeper)));
        }
        String brackets = node.isArray() ? "[]" : "{}";
        return brackets.charAt(0) + "\n" + String.join(",\n", members) + "\n" + indent + brackets.charAt(1);
    }

    private static String inline(JsonNode node) {
        List<String> members = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(member -> members.add(inline(member)));
            return members.stream().collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> members.add("\"" + member.getKey() + "\": " + inline(member.getValue())));
            return members.stream().collect(Collectors.joining(", ", "{", "}"));
        }
        return node.toString();
    }
}
