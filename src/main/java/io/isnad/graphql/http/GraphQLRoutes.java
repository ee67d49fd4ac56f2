package io.isnad.graphql.http;

import io.isnad.graphql.access.AccessRefused;
import io.isnad.graphql.access.Callers;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.error.Limit;
import io.isnad.graphql.error.LimitExceeded;
import io.isnad.graphql.execution.Admission;
import io.isnad.graphql.execution.GraphQLRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The routes of the API, in front of those of SmallRye GraphQL: its handler of requests is never reached, its GraphiQL and
 * its schema are.
 */
@ApplicationScoped
class GraphQLRoutes {

    private static final Logger LOG = Logger.getLogger(GraphQLRoutes.class);

    private static final String PATH = "/graphql";

    /** After authentication and authorisation (-200, -100) and before the routes of extensions (0 and more). */
    private static final int ORDER = -50;

    private static final int ORDER_OF_HEAD = ORDER - 1;

    /** Shorter answers get no shorter. */
    private static final int WORTH_COMPRESSING = 1024;

    private static final int BODY_TOO_LARGE = 413;

    private static final String FORMAT = "graphql-format";

    private final GraphQLEndpoint endpoint;
    private final Callers callers;
    private final ApiConfig config;
    private final Admission admission;

    GraphQLRoutes(GraphQLEndpoint endpoint, Callers callers, Admission admission, ApiConfig config) {
        this.callers = callers;
        this.endpoint = endpoint;
        this.config = config;
        this.admission = admission;
    }

    void install(@Observes Router router) {
        router.route(PATH + "/schema.graphql")
                .order(ORDER)
                .handler(this::hideSchema)
                .failureHandler(this::fail);
        router.route(PATH).order(ORDER_OF_HEAD).handler(this::checkHead);
        router.route(PATH)
                .order(ORDER)
                .handler(BodyHandler.create(false)
                        .setBodyLimit(config.limits().bodySize().asLongValue()))
                .handler(this::execute)
                .failureHandler(this::fail);
    }

    private void hideSchema(RoutingContext context) {
        if (config.introspection()) {
            callers.reader(context).subscribe().with(reader -> context.next(), context::fail);
        } else {
            context.response().setStatusCode(404).end();
        }
    }

    /** Refuses what can be refused before the body is read. */
    private void checkHead(RoutingContext context) {
        ResponseFormat format =
                ResponseFormat.of(context.parsedHeaders().accept()).orElse(null);
        context.put(FORMAT, format == null ? ResponseFormat.JSON : format);
        HttpMethod method = context.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.POST) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
            throw new Refusal(405, ErrorCode.BAD_REQUEST, "Use POST, or GET for queries");
        }
        if (format == null) {
            throw new Refusal(
                    406,
                    ErrorCode.BAD_REQUEST,
                    "Accept application/graphql-response+json or application/json: there is nothing else");
        }
        // Media types that a page of another origin can send without asking are none of these.
        if (method == HttpMethod.POST && !isJson(context.parsedHeaders().contentType())) {
            throw new Refusal(415, ErrorCode.BAD_REQUEST, "Send the request as application/json, in UTF-8");
        }
        context.next();
    }

    private static boolean isJson(MIMEHeader type) {
        String charset = type.parameter("charset");
        return type.component().equalsIgnoreCase("application")
                && type.subComponent().equalsIgnoreCase("json")
                && (charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8"));
    }

    private void execute(RoutingContext context) {
        GraphQLRequest request = context.request().method() == HttpMethod.GET
                ? RequestReader.ofQueryString(name -> firstOf(context.queryParam(name)))
                : RequestReader.ofBody(
                        context.body().buffer() == null
                                ? new byte[0]
                                : context.body().buffer().getBytes());
        ResponseFormat format = context.get(FORMAT);
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (!admission.enter()) {
            throw new Refusal(503, ErrorCode.OVERLOADED, Admission.REFUSAL);
        }
        callers.reader(context)
                .chain(caller -> Uni.createFrom()
                        .completionStage(context.vertx()
                                .executeBlocking(() -> endpoint.answer(request, format, known, caller), false)
                                .toCompletionStage()))
                .onTermination()
                .invoke(admission::leave)
                .subscribe()
                .with(answer -> send(context, answer), context::fail);
    }

    private static String firstOf(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    private void fail(RoutingContext context) {
        ResponseFormat format = context.get(FORMAT, ResponseFormat.JSON);
        if (context.statusCode() == BODY_TOO_LARGE) {
            send(context, Answers.of(BODY_TOO_LARGE, endpoint.refused(bodyTooLarge()), format));
            return;
        }
        Refusal refusal = refusal(context);
        send(context, Answers.of(refusal.status(), endpoint.refused(refusal.code(), refusal.getMessage()), format));
    }

    private LimitExceeded bodyTooLarge() {
        return LimitExceeded.of(Limit.BODY_SIZE, config.limits().bodySize().asLongValue());
    }

    private static Refusal refusal(RoutingContext context) {
        if (context.failure() instanceof Refusal refusal) {
            return refusal;
        }
        if (context.failure() instanceof AccessRefused refused) {
            if (refused.status() == 401) {
                context.response().putHeader("WWW-Authenticate", AccessRefused.CHALLENGE);
            }
            return new Refusal(refused.status(), refused.code(), refused.getMessage());
        }
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            return new Refusal(context.statusCode(), ErrorCode.BAD_REQUEST, "The request is not well-formed");
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(context.failure(), "Request failed, error id %s", id);
        return new Refusal(500, ErrorCode.INTERNAL, "Internal error, see the server's log for id " + id);
    }

    private static void send(RoutingContext context, Answer answer) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.headers().add(HttpHeaders.VARY, "Accept, Accept-Encoding");
        response.putHeader("X-Content-Type-Options", "nosniff");
        if (answer.body().length < WORTH_COMPRESSING) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        response.end(Buffer.buffer(answer.body()));
    }
}
