package io.isnad.store.embedded;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Stops the application's own server with the application, after everyone else who observes the shutdown. */
@ApplicationScoped
class EmbeddedServerShutdown {

    void onShutdown(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        EmbeddedDriver.stopServer();
    }
}
