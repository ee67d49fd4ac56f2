package io.isnad.graphql.export;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.isnad.graphql.error.ErrorCode;
import io.isnad.graphql.execution.Execution;
import io.isnad.graphql.execution.GraphQLRequest;
import io.isnad.graphql.execution.Transport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes documents of what the API's own queries give, under the API's own limits. */
@ApplicationScoped
class Exports {

    private static final String ANNOTATION = "http://www.w3.org/ns/anno.jsonld";

    private static final String TEXT = "query ($id: ID!) { article(id: $id) { text } }";

    private static final String FRAGMENTS = """
            fragment page on StatementConnection {
              nodes { id form content { ...span } speaker { ...actor } }
              pageInfo { hasNextPage endCursor }
            }
            fragment span on TextSpan { start end exact prefix suffix }
            fragment actor on Actor { __typename id name latinName }""";

    private static final String ARTICLE = """
            query ($id: ID!) {
              article(id: $id) {
                id title text language importedAt
                mentions { span { ...span } actor { ...actor } }
                measures { id kind status evidence { ...span } }
                statements(first: 100) { ...page }
              }
            }
            """ + FRAGMENTS;

    private static final String FURTHER_STATEMENTS = """
            query ($id: ID!, $after: String) {
              article(id: $id) { statements(first: 100, after: $after) { ...page } }
            }
            """ + FRAGMENTS;

    private static final String STATEMENT = """
            query ($id: ID!) {
              statement(id: $id) {
                id form url
                content { exact }
                quotes { exact }
                speaker { __typename id name latinName aliases }
                article { id title language publisher author url publishedAt }
              }
            }""";

    private final Execution execution;

    Exports(Execution execution) {
        this.execution = execution;
    }

    /** The text of an article. */
    Optional<ExportedDocument> text(String id, String base) {
        return ask(TEXT, id, null, "article")
                .map(article -> new ExportedDocument("text/plain; charset=utf-8", (String) article.get("text")));
    }

    /** What is known of an article, as annotations of its text. */
    Optional<ExportedDocument> annotations(String id, String base) {
        return ask(ARTICLE, id, null, "article").map(article -> {
            Map<String, Object> whole = new LinkedHashMap<>(article);
            whole.put("statements", statements(id, article));
            return ExportedDocument.jsonLd(ANNOTATION, new ArticleAnnotations(whole, base).collection());
        });
    }

    /** A statement as a quotation. */
    Optional<ExportedDocument> quotation(String id, String base) {
        return ask(STATEMENT, id, null, "statement")
                .map(statement -> ExportedDocument.jsonLd(null, StatementQuotation.of(statement, base)));
    }

    /** All statements of an article, of which the first page is there. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> statements(String id, Map<String, Object> article) {
        List<Map<String, Object>> all = new ArrayList<>();
        Map<String, Object> page = (Map<String, Object>) article.get("statements");
        while (page != null) {
            all.addAll((List<Map<String, Object>>) page.get("nodes"));
            Map<String, Object> info = (Map<String, Object>) page.get("pageInfo");
            page = Boolean.TRUE.equals(info.get("hasNextPage"))
                    ? ask(FURTHER_STATEMENTS, id, (String) info.get("endCursor"), "article")
                            .map(next -> (Map<String, Object>) next.get("statements"))
                            .orElse(null)
                    : null;
        }
        return all;
    }

    private Optional<Map<String, Object>> ask(String query, String id, String after, String field) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("id", id);
        if (after != null) {
            variables.put("after", after);
        }
        ExecutionResult result = execution.execute(new GraphQLRequest(query, null, variables, null, Transport.GET));
        if (!result.getErrors().isEmpty()) {
            return absent(result.getErrors().get(0));
        }
        Map<String, Map<String, Object>> data = result.getData();
        return Optional.ofNullable(data.get(field));
    }

    /** Nothing, for what is no id, or the id of something else. */
    private static Optional<Map<String, Object>> absent(GraphQLError error) {
        Object code =
                error.getExtensions() == null ? null : error.getExtensions().get("code");
        if (ErrorCode.BAD_USER_INPUT.name().equals(code)) {
            return Optional.empty();
        }
        throw new NotNow(error.getMessage());
    }

    /** The API did not answer. */
    static final class NotNow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotNow(String message) {
            super(message);
        }
    }
}
