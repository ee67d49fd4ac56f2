package io.isnad.graphql.websocket;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;

/**
 * A message of a client.
 *
 * @param type what it is about
 * @param id the operation that it is about; null where it is about none
 * @param payload empty where it has none
 */
record Incoming(Type type, String id, Map<String, Object> payload) {

    private static final int MAX_NESTING = 64;
    private static final int MAX_ID = 100;

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build())
            .build());

    /** What messages of clients are about. */
    enum Type {
        CONNECTION_INIT,
        PING,
        PONG,
        SUBSCRIBE,
        COMPLETE;

        private static Optional<Type> of(Object name) {
            for (Type type : values()) {
                if (type.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }

        private boolean isAboutAnOperation() {
            return this == SUBSCRIBE || this == COMPLETE;
        }
    }

    /** The message in a text, or nothing where there is none of the protocol. */
    static Optional<Incoming> of(String text) {
        try {
            return JSON.readValue(text, Object.class) instanceof Map<?, ?> message ? of(message) : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private static Optional<Incoming> of(Map<?, ?> message) {
        Type type = Type.of(message.get("type")).orElse(null);
        Object payload = message.get("payload");
        boolean hasPayload = payload instanceof Map;
        if (type == null || !hasPayload && (payload != null || type == Type.SUBSCRIBE)) {
            return Optional.empty();
        }
        String id = message.get("id") instanceof String given ? given : null;
        if (type.isAboutAnOperation() && (id == null || id.isEmpty() || id.length() > MAX_ID)) {
            return Optional.empty();
        }
        return Optional.of(new Incoming(type, id, hasPayload ? object(payload) : Map.of()));
    }

    /** Objects in JSON have texts as keys. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object payload) {
        return (Map<String, Object>) payload;
    }
}
