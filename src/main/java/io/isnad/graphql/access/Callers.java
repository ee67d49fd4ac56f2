package io.isnad.graphql.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/** Finds out who sends a request, and whether he may read. */
@ApplicationScoped
public class Callers {

    /** Nothing: whoever asks for the caller answers the request himself, with an error of GraphQL. */
    private static final BiConsumer<RoutingContext, Throwable> LEAVE_THE_ANSWER = (context, failure) -> {};

    private final boolean readersOnly;

    Callers(AccessConfig config) {
        this.readersOnly = config.readersOnly();
    }

    /** Whether answers are not for everyone. */
    public boolean readersOnly() {
        return readersOnly;
    }

    /** Who sends a request, if he may read; fails with {@link AccessRefused} if not. */
    public Uni<SecurityIdentity> reader(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEAVE_THE_ANSWER);
        return QuarkusHttpUser.getSecurityIdentity(context, null)
                .onFailure(AuthenticationFailedException.class)
                .transform(failure -> AccessRefused.wrongCredentials())
                .invoke(this::checkMayRead);
    }

    private void checkMayRead(SecurityIdentity caller) {
        if (!readersOnly) {
            return;
        }
        if (caller.isAnonymous()) {
            throw AccessRefused.unknownCaller();
        }
        if (!caller.hasRole(Roles.READER) && !caller.hasRole(Roles.EDITOR)) {
            throw AccessRefused.noReader();
        }
    }
}
