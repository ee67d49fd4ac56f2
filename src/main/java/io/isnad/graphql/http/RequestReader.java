package io.isnad.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.isnad.graphql.error.ApiException;
import io.isnad.graphql.execution.GraphQLRequest;
import io.isnad.graphql.execution.GraphQLRequest.DocumentId;
import io.isnad.graphql.execution.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes requests of what comes in. */
public final class RequestReader {

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";
    private static final String DOCUMENT_ID = "documentId";

    /** Far deeper than any input type of the schema. */
    private static final int MAX_NESTING = 64;

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build())
            .build());

    private RequestReader() {}

    /**
     * The request in the body of a POST.
     *
     * @throws Refusal if it is none
     */
    static GraphQLRequest ofBody(byte[] body) {
        if (body.length == 0) {
            throw Refusal.badRequest("The body is empty. Send a JSON object with query, and variables if it has any.");
        }
        Object parameters = parsed("The body", body);
        if (parameters instanceof List) {
            throw Refusal.badRequest("Operations are not executed in batches: send one operation a request");
        }
        return request(object("The body", parameters), Transport.POST);
    }

    /**
     * The request in the query string of a GET. Parameters that are objects are JSON in it.
     *
     * @param parameter the value of a parameter, or null
     * @throws Refusal if it is none
     */
    static GraphQLRequest ofQueryString(Function<String, String> parameter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String text : List.of(QUERY, OPERATION_NAME, DOCUMENT_ID)) {
            parameters.put(text, emptyAsNull(parameter.apply(text)));
        }
        for (String json : List.of(VARIABLES, EXTENSIONS)) {
            String value = emptyAsNull(parameter.apply(json));
            parameters.put(json, value == null ? null : parsed(json, value.getBytes(StandardCharsets.UTF_8)));
        }
        return request(parameters, Transport.GET);
    }

    /**
     * The request in the payload of a message over a WebSocket.
     *
     * @throws ApiException if it is none
     */
    public static GraphQLRequest ofPayload(Map<String, Object> payload) {
        return request(payload, Transport.WEBSOCKET);
    }

    private static GraphQLRequest request(Map<String, Object> parameters, Transport transport) {
        String document = text(QUERY, parameters.get(QUERY));
        DocumentId persisted = persisted(
                object(EXTENSIONS, parameters.get(EXTENSIONS)), text(DOCUMENT_ID, parameters.get(DOCUMENT_ID)));
        if (persisted == null && (document == null || document.isBlank())) {
            throw Refusal.badRequest("query is missing: the GraphQL document to execute");
        }
        return new GraphQLRequest(
                document,
                text(OPERATION_NAME, parameters.get(OPERATION_NAME)),
                object(VARIABLES, parameters.get(VARIABLES)),
                persisted,
                transport);
    }

    private static DocumentId persisted(Map<String, Object> extensions, String documentId) {
        Map<String, Object> persistedQuery = object("extensions.persistedQuery", extensions.get("persistedQuery"));
        if (persistedQuery.isEmpty()) {
            return documentId == null ? null : new DocumentId(documentId, false);
        }
        String hash = text("extensions.persistedQuery.sha256Hash", persistedQuery.get("sha256Hash"));
        if (hash == null || !Integer.valueOf(1).equals(persistedQuery.get("version"))) {
            throw Refusal.badRequest("extensions.persistedQuery must have version 1 and a sha256Hash");
        }
        return new DocumentId(hash, true);
    }

    private static Object parsed(String name, byte[] json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw Refusal.badRequest(name + " is not JSON"
                    + (at == null ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr()));
        } catch (IOException e) {
            throw Refusal.badRequest(name + " is not JSON in UTF-8");
        }
    }

    private static String text(String name, Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw Refusal.badRequest(name + " must be a text");
    }

    /** An object; an empty one for null. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String name, Object value) {
        if (value == null || value instanceof Map) {
            return value == null ? Map.of() : (Map<String, Object>) value;
        }
        throw Refusal.badRequest(name + " must be a JSON object");
    }

    private static String emptyAsNull(String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
