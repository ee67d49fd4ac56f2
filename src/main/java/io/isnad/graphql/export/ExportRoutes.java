package io.isnad.graphql.export;

import io.isnad.graphql.access.AccessRefused;
import io.isnad.graphql.access.Callers;
import io.isnad.graphql.execution.Admission;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The addresses of the exports: {@code /articles/{id}.jsonld}, {@code /articles/{id}.txt}, {@code
 * /statements/{id}.jsonld}, by the ids of the API.
 */
@ApplicationScoped
class ExportRoutes {

    private static final Logger LOG = Logger.getLogger(ExportRoutes.class);

    /** After authentication and authorisation (-200, -100). */
    private static final int ORDER = -50;

    private final Exports exports;
    private final Callers callers;
    private final Admission admission;

    ExportRoutes(Exports exports, Callers callers, Admission admission) {
        this.exports = exports;
        this.callers = callers;
        this.admission = admission;
    }

    void install(@Observes Router router) {
        add(router, "/articles/:id.jsonld", exports::annotations);
        add(router, "/articles/:id.txt", exports::text);
        add(router, "/statements/:id.jsonld", exports::quotation);
    }

    private void add(Router router, String path, Export export) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ORDER)
                .handler(context -> callers.reader(context)
                        .subscribe()
                        .with(reader -> export(context, export), refused -> refuse(context, refused)));
    }

    private void export(RoutingContext context, Export export) {
        String base = context.request().scheme() + "://" + context.request().authority();
        String id = context.pathParam("id");
        if (!admission.enter()) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            answer(context, 503, Admission.REFUSAL);
            return;
        }
        context.vertx()
                .executeBlocking(() -> export.of(id, base), false)
                .onComplete(done -> admission.leave())
                .onSuccess(document -> send(context, document))
                .onFailure(failure -> fail(context, failure));
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (!(failure instanceof AccessRefused refused)) {
            fail(context, failure);
            return;
        }
        if (refused.status() == 401) {
            context.response().putHeader("WWW-Authenticate", AccessRefused.CHALLENGE);
        }
        answer(context, refused.status(), refused.getMessage());
    }

    private void send(RoutingContext context, Optional<ExportedDocument> document) {
        HttpServerResponse response = context.response();
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (document.isEmpty()) {
            answer(context, 404, "There is nothing with this id.");
            return;
        }
        String tag = document.get().tag();
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, callers.readersOnly() ? "private, no-cache" : "no-cache");
        if (tag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, document.get().mediaType())
                .end(document.get().body());
    }

    private static void fail(RoutingContext context, Throwable failure) {
        LOG.errorf(failure, "Export of %s failed", context.request().path());
        boolean busy = failure instanceof Exports.NotNow;
        answer(context, busy ? 503 : 500, busy ? "Not now: try again later." : "Internal error, see the server's log.");
    }

    private static void answer(RoutingContext context, int status, String message) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(message + "\n");
    }

    @FunctionalInterface
    private interface Export {

        /** The document of something with an id, if there is such a thing, with links that begin with a base. */
        Optional<ExportedDocument> of(String id, String base);
    }
}
