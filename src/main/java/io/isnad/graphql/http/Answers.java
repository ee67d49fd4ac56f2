package io.isnad.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.error.ErrorCodes;
import io.vertx.core.buffer.Buffer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes answers of results. */
public final class Answers {

    /** How many errors one answer tells of. */
    static final int MAX_ERRORS = 100;

    /** What another attempt may well not meet with. */
    private static final Set<ErrorCode> SOON_GONE = EnumSet.of(ErrorCode.OVERLOADED, ErrorCode.UNAVAILABLE);

    private static final JsonMapper JSON = new JsonMapper();

    private Answers() {}

    /** The answer with a result. */
    static Answer of(ExecutionResult result, ResponseFormat format) {
        return of(status(result, format), result, format);
    }

    /** The answer with a result, and a status that does not depend on the format. */
    static Answer of(int status, ExecutionResult result, ResponseFormat format) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", format.contentType());
        headers.put("Cache-Control", "no-store");
        if (result.getErrors().stream().map(ErrorCodes::codeIn).anyMatch(SOON_GONE::contains)) {
            headers.put("Retry-After", "1");
        }
        return new Answer(status, headers, json(body(result)));
    }

    /** What the specification wants: the older format has 200 for everything that came as far as the engine. */
    private static int status(ExecutionResult result, ResponseFormat format) {
        if (result.isDataPresent() || format == ResponseFormat.JSON) {
            return 200;
        }
        return switch (ErrorCodes.codeIn(result.getErrors().get(0))) {
            case INTERNAL -> 500;
            case TIMEOUT, OVERLOADED, UNAVAILABLE -> 503;
            default -> 400;
        };
    }

    /** What JSON is made of. */
    public static Map<String, Object> body(ExecutionResult result) {
        Map<String, Object> body = new LinkedHashMap<>();
        List<GraphQLError> errors = result.getErrors();
        if (!errors.isEmpty()) {
            body.put(
                    "errors",
                    errors.stream().limit(MAX_ERRORS).map(Answers::error).toList());
        }
        if (result.isDataPresent()) {
            body.put("data", result.getData());
        }
        if (errors.size() > MAX_ERRORS) {
            body.put("extensions", Map.of("errorsLeftOut", errors.size() - MAX_ERRORS));
        }
        return body;
    }

    private static Map<String, Object> error(GraphQLError error) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("message", error.getMessage());
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            told.put(
                    "locations",
                    error.getLocations().stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (error.getPath() != null) {
            told.put("path", error.getPath());
        }
        told.put("extensions", error.getExtensions());
        return told;
    }

    /** A result as JSON, for who answers otherwise. */
    public static Buffer json(ExecutionResult result) {
        return Buffer.buffer(json(body(result)));
    }

    private static byte[] json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result that is not JSON", e);
        }
    }
}
