package io.isnad.graphql.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Hardly anything is allowed. */
public class StrictProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "isnad.graphql.introspection", "false",
                "isnad.graphql.limits.execution-time", "1s",
                "isnad.graphql.limits.concurrent-requests", "2",
                "isnad.graphql.persisted-documents.registered", "src/test/resources/registered-documents.json",
                "isnad.graphql.persisted-documents.registered-only", "true",
                "isnad.graphql.persisted-documents.max-age", "1m");
    }
}
