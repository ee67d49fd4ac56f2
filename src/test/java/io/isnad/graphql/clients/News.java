package io.isnad.graphql.clients;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.client.typesafe.api.GraphQLClientApi;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What a Java program asks of the API, in its own types; SmallRye's typesafe client makes the queries of them. */
@GraphQLClientApi
public interface News {

    @Query
    Statements statements(Filter filter, int first, String after);

    @Query
    Articles articles(int first);

    @Query
    Article article(@NonNull @Id String id);

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
