package io.isnad.graphql.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Set;

/** Who may use the API. */
@ConfigMapping(prefix = "isnad.access")
public interface AccessConfig {

    /** Whether reading, too, needs a role: reader or editor. */
    @WithDefault("false")
    boolean readersOnly();

    /** API keys, by the names that the audit log knows their holders by. */
    Map<String, Key> keys();

    /** An API key. */
    interface Key {

        /** The SHA-256 of the key, in hexadecimal. The key itself is never stored. */
        @Pattern(regexp = "[0-9a-fA-F]{64}", message = "must be a SHA-256: 64 hexadecimal digits") String sha256();

        /** What its holder may do. */
        @NotEmpty Set<@Pattern(regexp = "reader|editor", message = "must be reader or editor") String> roles();
    }
}
