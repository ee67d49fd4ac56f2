package io.isnad.ingest.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
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
     * @throws DocumentException if the value is no object, has no text, or the text is no string
     */
    static void read(JsonNode value, String sourceName, ReadLimits limits, DocumentSink sink) throws DocumentException {
        if (!value.isObject()) {
            throw new DocumentException("", "an article is an object, this is a JSON " + type(value));
        }
        DocumentDraft draft = new DocumentDraft(sourceName, limits, sink);
        for (String property : PROPERTIES) {
            setProperty(draft, property, value.path(property));
        }
        for (String name : TEXT) {
            JsonNode text = value.path(name);
            if (text.isTextual() && !text.textValue().isBlank()) {
                draft.finish(SourceText.withLineFeeds(text.textValue()));
                return;
            }
            if (!isString(text)) {
                throw new DocumentException("field '" + name + "'", notString(text));
            }
        }
        throw new DocumentException("", "no text, content or body");
    }

    private static void setProperty(DocumentDraft draft, String name, JsonNode value) {
        String place = "field '" + name + "'";
        if (isString(value)) {
            draft.set(name, value.textValue(), place);
        } else {
            draft.leaveOut(place, notString(value) + "; left out");
        }
    }

    private static boolean isString(JsonNode value) {
        return value.isTextual() || value.isNull() || value.isMissingNode();
    }

    private static String notString(JsonNode value) {
        return "a string is expected, this is a JSON " + type(value);
    }

    private static String type(JsonNode value) {
        return value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A place within an article that begins in {@code line}. */
    static String place(int line, String within) {
        return within.isEmpty() ? "line " + line : "line " + line + ", " + within.replaceFirst("^line 1, ", "");
    }

    /**
     * Malformed JSON, by its place.
     *
     * @param parser what read it, asked where the exception does not tell; null where there is none to ask
     * @param firstLine number of the line in which the parser's input begins
     */
    static DocumentException malformed(JsonProcessingException e, JsonParser parser, int firstLine) {
        JsonLocation location = e.getLocation() == null && parser != null ? parser.currentLocation() : e.getLocation();
        String place = location == null
                ? "line " + firstLine
                : "line " + (location.getLineNr() + firstLine - 1) + ", column " + location.getColumnNr();
        return new DocumentException(place, "malformed JSON: " + e.getOriginalMessage());
    }
}
