package io.isnad.graphql.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;

/** The media types of answers. */
enum ResponseFormat {
    /** Tells by its status whether the operation was executed. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),

    /** The older one, of which clients expect status 200 for every GraphQL request. */
    JSON("application/json");

    private final String mediaType;

    ResponseFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String contentType() {
        return mediaType + "; charset=utf-8";
    }

    /**
     * The format that a client likes best; JSON where it does not say.
     *
     * @param accepted the Accept header's values, best first
     * @return nothing if the client accepts neither
     */
    static Optional<ResponseFormat> of(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(JSON);
        }
        return accepted.stream()
                .filter(type -> type.weight() > 0)
                .map(ResponseFormat::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ResponseFormat> of(MIMEHeader accepted) {
        return switch (accepted.component() + "/" + accepted.subComponent()) {
            case "application/graphql-response+json" -> Optional.of(GRAPHQL_RESPONSE);
            case "application/json", "application/*", "*/*" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }
}
