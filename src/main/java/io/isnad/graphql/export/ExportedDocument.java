package io.isnad.graphql.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * A document that is sent as it is.
 *
 * @param mediaType its media type
 * @param body its characters, sent as UTF-8
 */
record ExportedDocument(String mediaType, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A document in JSON-LD. */
    static ExportedDocument jsonLd(String profile, Map<String, Object> content) {
        try {
            return new ExportedDocument(
                    "application/ld+json" + (profile == null ? "" : "; profile=\"" + profile + "\""),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps, lists and texts that JSON cannot take", e);
        }
    }

    /** Its entity tag: another one for other characters. */
    String tag() {
        return "W/\"" + UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
