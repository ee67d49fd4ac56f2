package io.isnad.graphql.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.isnad.graphql.Fixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.client.GraphQLClientException;
import io.smallrye.graphql.client.typesafe.api.GraphQLClientApi;
import io.smallrye.graphql.client.typesafe.api.TypesafeGraphQLClientBuilder;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Java program asks through SmallRye's typesafe client, which makes the queries of types. */
@QuarkusTest
class TypesafeClientTest {

    @Inject
    Fixture fixture;

    @TestHTTPResource("/graphql")
    String url;

    private News news;

    @BeforeEach
    void connect() {
        fixture.store(2, 4);
        news = TypesafeGraphQLClientBuilder.newBuilder().endpoint(url).build(News.class);
    }

    @Test
    void readsPagesOfStatements() {
        Statements first = news.statements(new Filter("لافروف", List.of(Form.DIRECT, Form.MIXED)), 2, null);
        assertThat(first.nodes()).hasSize(2).allSatisfy(statement -> {
            assertThat(statement.speaker().name()).isEqualTo("سيرغي لافروف");
            assertThat(statement
                            .article()
                            .text()
                            .substring(
                                    statement.content().start(),
                                    statement.content().end()))
                    .isEqualTo(statement.content().exact());
        });
        Statements second = news.statements(
                new Filter("لافروف", null), 100, first.pageInfo().endCursor());
        assertThat(first.nodes().size() + second.nodes().size()).isEqualTo(first.totalCount());
        assertThat(second.nodes()).doesNotContainAnyElementsOf(first.nodes());
    }

    @Test
    void readsOneById() {
        String id = news.articles(1).nodes().get(0).id();
        assertThat(news.article(id).title()).startsWith("الخبر");
        assertThat(news.article("YQAAAAAAAAAAAAAAAAAAAAA")).isNull();
    }

    @Test
    void errorsComeWithTheirCodes() {
        assertThatThrownBy(() -> news.articles(1000))
                .isInstanceOfSatisfying(
                        GraphQLClientException.class,
                        e -> assertThat(e.getErrors().get(0).getCode()).isEqualTo("BAD_USER_INPUT"));
    }

    @GraphQLClientApi
    interface News {

        @Query
        Statements statements(Filter filter, int first, String after);

        @Query
        Articles articles(int first);

        @Query
        Article article(@NonNull @org.eclipse.microprofile.graphql.Id String id);
    }

    enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    @Name("StatementFilter")
    record Filter(String speakerName, @Nullable List<@NonNull Form> forms) {}

    record Statements(int totalCount, PageInfo pageInfo, List<Statement> nodes) {}

    record PageInfo(boolean hasNextPage, String endCursor) {}

    record Statement(String id, Form form, Span content, Speaker speaker, Article article) {}

    record Speaker(String name) {}

    record Span(int start, int end, String exact) {}

    record Articles(List<Article> nodes) {}

    record Article(String id, String title, String text) {}
}
