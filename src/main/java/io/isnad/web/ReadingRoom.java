package io.isnad.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * The web app at the root. Its views have addresses of their own, and all of them are one page; what the page may load and
 * run is told to the browser, and files that have a hash in their name are kept by it for good.
 */
@ApplicationScoped
class ReadingRoom {

    /** First segments of the views' addresses, as in src/main/webui/src/App.tsx; after it an id at most. */
    private static final List<String> VIEWS = List.of(
            "articles", "statements", "persons", "organizations", "groups", "measures", "search", "import", "api");

    /** Everything from here and nothing else: no inline script or style, no other origin, no frame around it. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final int NOT_FOUND = 404;

    /** Before the handler of static files. */
    private static final int ORDER = -10;

    void install(@Observes Router router) {
        router.getWithRegex("/|/index\\.html").order(ORDER).handler(ReadingRoom::guard);
        router.getWithRegex("/(" + String.join("|", VIEWS) + ")(/[\\w-]*)?")
                .order(ORDER)
                .handler(ReadingRoom::answerWithPage);
        router.getWithRegex("/(?!assets/).*").last().handler(ReadingRoom::answerWithPageThatNothingIsThere);
        router.get("/assets/*").order(ORDER).handler(ReadingRoom::keepForGood);
    }

    private static void guard(RoutingContext context) {
        context.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        context.next();
    }

    private static void answerWithPage(RoutingContext context) {
        context.reroute("/");
    }

    /** For people who look; a program gets the plain answer. */
    private static void answerWithPageThatNothingIsThere(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null
                || !accept.contains("text/html")
                || context.response().getStatusCode() == NOT_FOUND) {
            context.next();
            return;
        }
        context.response().setStatusCode(NOT_FOUND);
        context.reroute("/");
    }

    private static void keepForGood(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        context.next();
    }
}
