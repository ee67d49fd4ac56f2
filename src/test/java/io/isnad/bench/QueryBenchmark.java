package io.isnad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Measures a running application: ten queries over HTTP at several numbers of connections, each for some seconds after a
 * warm-up, as a table of throughput and latency. {@code src/test/scripts/benchmark.sh} starts it.
 */
public final class QueryBenchmark {

    private static final int[] CONNECTIONS = {1, 8, 32};
    private static final int PAGE = 20;
    private static final int FAR_PAGE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String STATEMENT = "id form content { exact } cue { lemma kind } speaker { id name }"
            + " attribution { method confidence chain { rule span { exact } } }";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Duration duration;
    private final LongAdder failures = new LongAdder();

    private QueryBenchmark(URI address, Duration duration) {
        this.address = address;
        this.duration = duration;
    }

    /** Arguments: the address of the API, and for how many seconds each measurement goes on. */
    public static void main(String... arguments) throws Exception {
        Duration duration = Duration.ofSeconds(Long.parseLong(arguments[1]));
        new QueryBenchmark(URI.create(arguments[0]), duration).run();
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        System.out.println("| query | connections | per second | p50 ms | p99 ms | failed |");
        System.out.println("|---|---|---|---|---|---|");
        for (Map.Entry<String, String> query : queries().entrySet()) {
            byte[] body = body(query.getValue());
            measure(body, 1, duration.dividedBy(2));
            for (int connections : CONNECTIONS) {
                long[] nanos = measure(body, connections, duration);
                System.out.printf(
                        "| %s | %d | %.0f | %.1f | %.1f | %d |%n",
                        query.getKey(),
                        connections,
                        nanos.length / (double) duration.toSeconds(),
                        quantile(nanos, 0.5),
                        quantile(nanos, 0.99),
                        failures.sumThenReset());
            }
        }
    }

    private Map<String, String> queries() throws IOException, InterruptedException {
        JsonNode first = ask("{ statements(first: 1, filter: { minConfidence: 0.8 })"
                + " { nodes { id article { id } speaker { id } } } articles(first: 3) { nodes { id } } }");
        JsonNode statement = first.at("/statements/nodes/0");
        String article = statement.at("/article/id").asText();
        String person = statement.at("/speaker/id").asText();
        String node = statement.at("/id").asText();
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(
                "an article with everything",
                "{ article(id: \"" + article
                        + "\") { title text paragraphs { start end } mentions { actor { name } span { start"
                        + " end } } statements(first: 100) { nodes { " + STATEMENT
                        + " } } measures { kind status trigger {"
                        + " exact } } } }");
        queries.put("statements, first page", "{ statements(first: " + PAGE + ") { nodes { " + STATEMENT + " } } }");
        queries.put(
                "statements, 500th page",
                "{ statements(first: " + PAGE + ", after: \"" + farCursor() + "\") { nodes { " + STATEMENT + " } } }");
        queries.put(
                "statements of a person",
                "{ statements(first: " + PAGE + ", filter: { speakerId: \"" + person + "\" }) { nodes { " + STATEMENT
                        + " } } }");
        queries.put(
                "persons with their statements",
                "{ persons(first: 10) { nodes { name statements(first: 5) { nodes { " + STATEMENT + " } } } } }");
        queries.put(
                "articles with their statements",
                "{ articles(first: 10) { nodes { title statements(first: 5) { nodes { " + STATEMENT + " } } } } }");
        queries.put(
                "statements by full text",
                "{ statements(first: " + PAGE + ", filter: { text: \"الميزانية\" }) { nodes { " + STATEMENT + " } } }");
        queries.put("persons by name", "{ persons(first: 10, filter: { name: \"محمد\" }) { nodes { id name } } }");
        queries.put("statistics", "{ statementStats { total byForm { form count } bySpeaker(first: 10) { count } } }");
        queries.put("a node", "{ node(id: \"" + node + "\") { id ... on Statement { " + STATEMENT + " } } }");
        return queries;
    }

    /** The end of the page before the far one, or of the last that has one after it. */
    private String farCursor() throws IOException, InterruptedException {
        String cursor = "";
        for (int page = 1; page < FAR_PAGE; page += 5) {
            String after = cursor.isEmpty() ? "" : ", after: \"" + cursor + "\"";
            JsonNode info = ask("{ statements(first: " + 5 * PAGE + after
                            + ") { pageInfo { hasNextPage endCursor } } }")
                    .at("/statements/pageInfo");
            if (!info.get("hasNextPage").asBoolean()) {
                break;
            }
            cursor = info.get("endCursor").asText();
        }
        return cursor;
    }

    private JsonNode ask(String query) throws IOException, InterruptedException {
        byte[] answer =
                client.send(request(body(query)), BodyHandlers.ofByteArray()).body();
        JsonNode json = JSON.readTree(answer);
        if (json.has("errors")) {
            throw new IllegalStateException(query + " is answered with " + json);
        }
        return json.get("data");
    }

    private static byte[] body(String query) throws IOException {
        return JSON.writeValueAsBytes(Map.of("query", query));
    }

    private HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    /** How long each request took, in order of length. */
    private long[] measure(byte[] body, int connections, Duration time)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long end = System.nanoTime() + time.toNanos();
        List<Future<List<Long>>> parts = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Callable<List<Long>> part = () -> repeat(request(body), end);
            parts.add(threads.submit(part));
        }
        threads.shutdown();
        threads.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS);
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> part : parts) {
            all.addAll(part.get());
        }
        long[] sorted = all.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private List<Long> repeat(HttpRequest request, long end) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofString());
            nanos.add(System.nanoTime() - begin);
            if (answer.statusCode() != 200 || answer.body().startsWith("{\"errors\"")) {
                failures.increment();
            }
        }
        return nanos;
    }

    private static double quantile(long[] sorted, double q) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1.0, sorted.length * q)] / 1e6;
    }
}
