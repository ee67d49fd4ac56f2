package io.isnad.graphql.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells by a key who sends it. A hash without salt or many rounds keeps keys safe only because they are random and long:
 * a shorter text is no key, whatever is configured. How long the search takes tells nothing of the keys: all are compared,
 * each in constant time.
 */
@ApplicationScoped
class ApiKeys {

    /** Half of what {@code openssl rand -hex 32} gives. */
    static final int SHORTEST = 32;

    private final List<Holder> holders;

    ApiKeys(AccessConfig config) {
        this.holders = config.keys().entrySet().stream()
                .map(key -> new Holder(
                        HexFormat.of().parseHex(key.getValue().sha256()), identity(key.getKey(), key.getValue())))
                .toList();
    }

    /** Who holds a key, or nothing if nobody does. */
    Optional<SecurityIdentity> holder(String key) {
        byte[] hash = sha256(key);
        SecurityIdentity found = null;
        for (Holder holder : holders) {
            if (MessageDigest.isEqual(hash, holder.hash())) {
                found = holder.identity();
            }
        }
        return key.length() < SHORTEST ? Optional.empty() : Optional.ofNullable(found);
    }

    private static SecurityIdentity identity(String name, AccessConfig.Key key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(key.roles())
                .build();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Holder(byte[] hash, SecurityIdentity identity) {}
}
