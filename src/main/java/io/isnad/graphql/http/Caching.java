package io.isnad.graphql.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets caches keep answers to persisted queries. The tag of an answer is a hash of it, so it changes exactly when an
 * import has changed the answer, on every instance and whatever else has been imported.
 */
final class Caching {

    private Caching() {}

    /**
     * An answer that caches may keep, or, where the client has it already, only that it is still right.
     *
     * @param maxAge for how long it may be used without asking again
     * @param privately whether only the client's own cache may keep it
     * @param known the If-None-Match header, or null
     */
    static Answer cacheable(Answer answer, Duration maxAge, boolean privately, String known) {
        String tag = "W/\"" + hash(answer.body()) + "\"";
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put("ETag", tag);
        String age = maxAge.isZero() ? "no-cache" : "max-age=" + maxAge.toSeconds() + ", must-revalidate";
        headers.put("Cache-Control", privately ? "private, " + age : age);
        boolean unchanged = known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(etag -> matches(etag, tag));
        return unchanged ? new Answer(304, headers, new byte[0]) : new Answer(answer.status(), headers, answer.body());
    }

    /** Whether two tags are the same, weak or not. */
    private static boolean matches(String etag, String tag) {
        return etag.equals("*") || etag.equals(tag) || tag.equals("W/" + etag);
    }

    private static String hash(byte[] body) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
