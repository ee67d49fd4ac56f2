package io.isnad.ingest.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * An article as a JSON object: text, content or body; title, url, publisher or source, author, published or date, language.
 * Other fields are passed over.
 */
final class JsonArticle {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final List<String> TEXT = List.of("text", "content", "body");
    private static final List<String> PROPERTIES =
            List.of("title", "url", "source", "publisher", "author", "date", "published", "language");

    private JsonArticle() {}

    /**
     * Hands the article over to {@code sink}.
     *
     * @throws DocumentException if the value is no object, has no text, or a field of it has a value of another type
     */
    static void read(JsonNode value, String sourceName, ReadLimits limits, DocumentSink sink) throws DocumentException {
        if (!value.isObject()) {
            throw new DocumentException("", "an article is an object, this is a JSON " + type(value));
        }
        DocumentDraft draft = new DocumentDraft(sourceName, limits, sink);
        for (String property : PROPERTIES) {
            draft.set(property, string(value, property), property);
        }
        for (String name : TEXT) {
            String text = string(value, name);
            if (text != null && !text.isBlank()) {
                draft.finishWithTitle(text.replace("\r\n", "\n"));
                return;
            }
        }
        throw new DocumentException("", "no text, content or body");
    }

    private static String string(JsonNode article, String field) throws DocumentException {
        JsonNode value = article.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new DocumentException("field '" + field + "'", "a string is expected, this is a JSON " + type(value));
        }
        return value.textValue();
    }

    private static String type(JsonNode value) {
        return value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Malformed JSON, by its place; {@code firstLine} is the number of the line in which the parser's input begins. */
    static DocumentException malformed(JsonProcessingException e, int firstLine) {
        JsonLocation place = e.getLocation();
        String where = place == null
                ? "line " + firstLine
                : "line " + (place.getLineNr() + firstLine - 1) + ", column " + place.getColumnNr();
        return new DocumentException(where, "malformed JSON: " + e.getOriginalMessage());
    }
}
