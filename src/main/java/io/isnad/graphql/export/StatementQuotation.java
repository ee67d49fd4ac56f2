package io.isnad.graphql.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A statement as a <a href="https://schema.org/Quotation">Quotation</a> of schema.org. */
final class StatementQuotation {

    private StatementQuotation() {}

    /**
     * The quotation.
     *
     * @param statement the statement's fields
     * @param base what links begin with
     */
    static Map<String, Object> of(Map<String, Object> statement, String base) {
        Map<String, Object> article = map(statement, "article");
        Map<String, Object> quotation = new LinkedHashMap<>();
        quotation.put("@context", "https://schema.org");
        quotation.put("@type", "Quotation");
        quotation.put("@id", base + "/statements/" + statement.get("id") + ".jsonld");
        quotation.put("identifier", statement.get("id"));
        quotation.put("text", map(statement, "content").get("exact"));
        quotation.put("inLanguage", article.get("language"));
        put(quotation, "url", statement.get("url"));
        if (statement.get("speaker") != null) {
            quotation.put("spokenByCharacter", speaker(map(statement, "speaker")));
        }
        List<Map<String, Object>> verbatim = verbatim(statement);
        if (!verbatim.isEmpty()) {
            quotation.put("hasPart", verbatim);
        }
        quotation.put("isPartOf", article(article, base));
        return quotation;
    }

    /** The parts that are in the speaker's own words. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> verbatim(Map<String, Object> statement) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Map<String, Object> quote : (List<Map<String, Object>>) statement.get("quotes")) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("@type", "Quotation");
            part.put("text", quote.get("exact"));
            parts.add(part);
        }
        return parts;
    }

    private static Map<String, Object> speaker(Map<String, Object> actor) {
        List<Object> otherNames = new ArrayList<>((List<?>) actor.get("aliases"));
        if (actor.get("latinName") != null) {
            otherNames.add(actor.get("latinName"));
        }
        Map<String, Object> speaker = new LinkedHashMap<>();
        speaker.put("@type", SchemaOrg.typeOf(actor));
        speaker.put("identifier", actor.get("id"));
        speaker.put("name", actor.get("name"));
        if (!otherNames.isEmpty()) {
            speaker.put("alternateName", otherNames);
        }
        return speaker;
    }

    private static Map<String, Object> article(Map<String, Object> article, String base) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@type", "NewsArticle");
        whole.put("@id", base + "/articles/" + article.get("id") + ".jsonld");
        whole.put("headline", article.get("title"));
        whole.put("inLanguage", article.get("language"));
        put(whole, "url", article.get("url"));
        put(whole, "datePublished", article.get("publishedAt"));
        put(whole, "publisher", named("Organization", article.get("publisher")));
        put(whole, "author", named("Person", article.get("author")));
        return whole;
    }

    private static Map<String, Object> named(String type, Object name) {
        return name == null ? null : Map.of("@type", type, "name", name);
    }

    private static void put(Map<String, Object> resource, String property, Object value) {
        if (value != null) {
            resource.put(property, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String field) {
        return (Map<String, Object>) of.get(field);
    }
}
