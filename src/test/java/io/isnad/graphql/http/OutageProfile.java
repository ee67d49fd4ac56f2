package io.isnad.graphql.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A database of its own, that may be killed, and few connections to it. */
public class OutageProfile implements QuarkusTestProfile {

    static final String DIRECTORY = "target/outage-test-database";
    static final int CONNECTIONS = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "isnad.database.directory",
                DIRECTORY,
                "quarkus.datasource.jdbc.max-size",
                String.valueOf(CONNECTIONS),
                "quarkus.datasource.jdbc.acquisition-timeout",
                "1s");
    }
}
