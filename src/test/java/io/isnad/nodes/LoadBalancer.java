package io.isnad.nodes;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in front of nodes: it has queries answered by those that have said that they are ready, in turn, without
 * end, and keeps what became of them.
 */
final class LoadBalancer implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final long PAUSE_MILLIS = 100;
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<PackagedNode> nodes = new CopyOnWriteArrayList<>();
    private final List<PackagedNode> ready = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final AtomicLong answered = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String query;

    /** A load balancer whose clients ask a query. */
    LoadBalancer(String query) {
        this.query = "{\"query\": \"" + query + "\"}";
        threads.submit(this::watch);
        for (int i = 0; i < CLIENTS; i++) {
            threads.submit(this::askOnAndOn);
        }
    }

    void add(PackagedNode node) {
        nodes.add(node);
    }

    void remove(PackagedNode node) {
        nodes.remove(node);
        ready.remove(node);
    }

    /** How many queries were answered so far. */
    long answered() {
        return answered.get();
    }

    /** Of the queries since this was called, how many failed, by the code of the error or what else went wrong. */
    synchronized Map<String, Integer> takeFailures() {
        Map<String, Integer> taken = new TreeMap<>(failures);
        failures.clear();
        return taken;
    }

    private void watch() {
        try {
            while (true) {
                for (PackagedNode node : nodes) {
                    boolean takesQueries = node.isReady();
                    if (!takesQueries) {
                        ready.remove(node);
                    } else if (!ready.contains(node)) {
                        ready.add(node);
                    }
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void askOnAndOn() {
        try {
            for (int turn = 0; ; turn++) {
                List<PackagedNode> now = List.copyOf(ready);
                if (now.isEmpty()) {
                    Thread.sleep(PAUSE_MILLIS);
                } else {
                    ask(now.get(turn % now.size()));
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(PackagedNode node) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(node.api())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .build();
        try {
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher code = CODE.matcher(answer);
            if (code.find()) {
                failed(code.group(1));
            } else if (answer.startsWith("{\"data\":{")) {
                answered.incrementAndGet();
            } else {
                failed(answer);
            }
        } catch (IOException e) {
            failed(e.toString());
        }
    }

    private synchronized void failed(String how) {
        failures.merge(how, 1, Integer::sum);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
