package io.isnad.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Requests at the same time each get their own answer, and give their connections back. */
@QuarkusTest
class ConcurrencyTest {

    @Inject
    Fixture fixture;

    @Inject
    AgroalDataSource source;

    @Test
    void requestsDoNotMix() throws Exception {
        fixture.store(6, 6);
        ExecutorService clients = Executors.newFixedThreadPool(12);
        try {
            List<Future<?>> requests = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                int size = 1 + i % 6;
                requests.add(clients.submit(() -> check(size)));
            }
            for (Future<?> request : requests) {
                request.get();
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(source.getMetrics().activeCount()).isZero();
    }

    private static void check(int size) {
        JsonPath data = Api.data("{ articles(first: " + size + ") { nodes { title text statements(last: " + size
                + ") { totalCount nodes { content { exact } speaker { name } article { title } } } } } }");
        assertThat(data.getList("articles.nodes")).hasSize(size);
        for (int i = 0; i < size; i++) {
            String article = "articles.nodes[" + i + "].";
            assertThat(data.getList(article + "statements.nodes.article.title"))
                    .hasSize(size)
                    .containsOnly((Object) data.get(article + "title"));
            assertThat(data.getList(article + "statements.nodes.content.exact", String.class))
                    .allMatch(data.getString(article + "text")::contains);
            assertThat(data.getList(article + "statements.nodes.speaker.name")).doesNotContainNull();
        }
    }
}
