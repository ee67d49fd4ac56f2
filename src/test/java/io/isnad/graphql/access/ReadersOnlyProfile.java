package io.isnad.graphql.access;

import java.util.HashMap;
import java.util.Map;

/** The same keys, tokens too, and reading is not for everyone. */
public class ReadersOnlyProfile extends KeysProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
        overrides.put("isnad.access.readers-only", "true");
        overrides.put("quarkus.oidc.tenant-enabled", "true");
        overrides.put("quarkus.oidc.public-key", TokenIssuer.newKey());
        return overrides;
    }
}
