package io.isnad.graphql.websocket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import io.isnad.graphql.http.Answers;
import java.util.LinkedHashMap;
import java.util.Map;

/** The messages to clients. */
final class Outgoing {

    static final String ACKNOWLEDGEMENT = "{\"type\":\"connection_ack\"}";
    static final String PING = "{\"type\":\"ping\"}";
    static final String PONG = "{\"type\":\"pong\"}";

    private static final JsonMapper JSON = new JsonMapper();

    private Outgoing() {}

    /** An operation has a result. */
    static String next(String id, ExecutionResult result) {
        return message("next", id, Answers.body(result));
    }

    /** An operation has failed; nothing more comes of it. */
    static String error(String id, ExecutionResult failed) {
        return message("error", id, Answers.body(failed).get("errors"));
    }

    /** Nothing more comes of an operation. */
    static String complete(String id) {
        return message("complete", id, null);
    }

    private static String message(String type, String id, Object payload) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result that is not JSON", e);
        }
    }
}
