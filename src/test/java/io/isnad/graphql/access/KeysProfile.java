package io.isnad.graphql.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Has an editor, a reader, and a key that is too short to be one; and low limits for subscribers. */
public class KeysProfile implements QuarkusTestProfile {

    public static final String EDITOR = "editor-key-0123456789abcdef0123456789abcdef";
    public static final String READER = "reader-key-0123456789abcdef0123456789abcdef";
    public static final String EDITOR_SHA256 = "a4905f0995728af33bede24260fa772324eb07647f4de0990a44fa8d62d253d9";
    static final String SHORT = "too-short";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("isnad.access.keys.desk.sha256", EDITOR_SHA256),
                Map.entry("isnad.access.keys.desk.roles", "editor"),
                Map.entry(
                        "isnad.access.keys.archive.sha256",
                        "5dcdcc12969834f6687ee2a17620c6ee4998621228c66957c1ccfabb927702f8"),
                Map.entry("isnad.access.keys.archive.roles", "reader"),
                Map.entry(
                        "isnad.access.keys.nobody.sha256",
                        "7750e5644cf856467b1acb0e59b3dbe5a2991e69bc1b9846abd4f991c800cf8e"),
                Map.entry("isnad.access.keys.nobody.roles", "editor"),
                Map.entry("isnad.graphql.limits.article-size", "100K"),
                Map.entry("isnad.graphql.limits.complexity", "2000"),
                Map.entry("isnad.graphql.limits.connections-per-client", "8"),
                Map.entry("isnad.graphql.limits.subscriptions-per-client", "2"),
                Map.entry("isnad.graphql.limits.subscription-buffer", "3"),
                Map.entry("isnad.graphql.subscriptions.keep-alive", "5s"),
                Map.entry("isnad.graphql.subscriptions.initialisation", "5s"));
    }
}
