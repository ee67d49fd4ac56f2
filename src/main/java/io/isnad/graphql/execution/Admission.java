package io.isnad.graphql.execution;

import io.isnad.graphql.config.ApiConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Lets so many operations be executed at the same time, however they come in: over HTTP, WebSockets or as exports. */
@ApplicationScoped
public class Admission {

    /** What is said to those that are too many. */
    public static final String REFUSAL = "Too many operations run at the moment. Try again in a second.";

    private final Semaphore running;

    Admission(ApiConfig config) {
        this.running = new Semaphore(config.limits().concurrentRequests());
    }

    /** Whether one more may run; it leaves when it is done. */
    public boolean enter() {
        return running.tryAcquire();
    }

    /** One is done. */
    public void leave() {
        running.release();
    }
}
