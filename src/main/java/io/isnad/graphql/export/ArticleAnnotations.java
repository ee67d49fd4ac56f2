package io.isnad.graphql.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article's statements, mentions and measures as a collection of <a
 * href="https://www.w3.org/TR/annotation-model/">Web Annotations</a>: each says of a stretch of the text what it is. The
 * stretch is given by its words and by its position, which that standard counts in code points.
 */
final class ArticleAnnotations {

    private static final List<Object> CONTEXT =
            List.of("http://www.w3.org/ns/anno.jsonld", Map.of("schema", "https://schema.org/"));

    private final Map<String, Object> article;
    private final String base;
    private final CodePoints positions;

    /**
     * The annotations of an article.
     *
     * @param article its fields, with {@code statements} as a list
     * @param base what links begin with
     */
    ArticleAnnotations(Map<String, Object> article, String base) {
        this.article = article;
        this.base = base;
        this.positions = new CodePoints((String) article.get("text"));
    }

    /** The collection, with all its annotations on its first page. */
    Map<String, Object> collection() {
        List<Map<String, Object>> items = new ArrayList<>();
        list(article, "statements").forEach(statement -> items.add(statement(statement)));
        list(article, "mentions").forEach(mention -> items.add(mention(mention)));
        list(article, "measures").forEach(measure -> items.add(measure(measure)));
        String id = address("jsonld");
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", id + "#page");
        page.put("type", "AnnotationPage");
        page.put("startIndex", 0);
        page.put("items", items);
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@context", CONTEXT);
        collection.put("id", id);
        collection.put("type", "AnnotationCollection");
        collection.put("label", article.get("title"));
        collection.put("total", items.size());
        collection.put("first", page);
        return collection;
    }

    private Map<String, Object> statement(Map<String, Object> statement) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", base + "/statements/" + statement.get("id") + ".jsonld");
        body.put("type", "schema:Quotation");
        if (statement.get("speaker") != null) {
            body.put("schema:spokenByCharacter", actor(map(statement, "speaker")));
        }
        return annotation("describing", body, map(statement, "content"));
    }

    private Map<String, Object> mention(Map<String, Object> mention) {
        return annotation("identifying", actor(map(mention, "actor")), map(mention, "span"));
    }

    private Map<String, Object> measure(Map<String, Object> measure) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        body.put("value", measure.get("kind") + " " + measure.get("status"));
        body.put("format", "text/plain");
        return annotation("classifying", body, map(measure, "evidence"));
    }

    private static Map<String, Object> actor(Map<String, Object> actor) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("type", "schema:" + SchemaOrg.typeOf(actor));
        resource.put("schema:identifier", actor.get("id"));
        resource.put("schema:name", actor.get("name"));
        if (actor.get("latinName") != null) {
            resource.put("schema:alternateName", actor.get("latinName"));
        }
        return resource;
    }

    private Map<String, Object> annotation(String motivation, Map<String, Object> body, Map<String, Object> span) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("source", address("txt"));
        target.put("selector", selectors(span));
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", address("jsonld") + "#" + motivation + "-" + span.get("start") + "-" + span.get("end"));
        annotation.put("type", "Annotation");
        annotation.put("motivation", motivation);
        annotation.put("generated", article.get("importedAt"));
        annotation.put("body", body);
        annotation.put("target", target);
        return annotation;
    }

    private List<Map<String, Object>> selectors(Map<String, Object> span) {
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", span.get("exact"));
        quote.put("prefix", span.get("prefix"));
        quote.put("suffix", span.get("suffix"));
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", positions.before((int) span.get("start")));
        position.put("end", positions.before((int) span.get("end")));
        return List.of(quote, position);
    }

    private String address(String extension) {
        return base + "/articles/" + article.get("id") + "." + extension;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String field) {
        return (Map<String, Object>) of.get(field);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String field) {
        return (List<Map<String, Object>>) of.get(field);
    }
}
