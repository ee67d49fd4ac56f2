package io.isnad.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** A database of its own, the scripted engine, and no import but those that the tests start. */
public class IngestProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.flyway.migrate-at-start", "true",
                "isnad.database.directory", "target/ingest-test-database",
                "isnad.seeds.import-at-start", "false",
                "isnad.seeds.threads", "4",
                "isnad.seeds.max-file-size", "10K");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ScriptedExtractor.class);
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
