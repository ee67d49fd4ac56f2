package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every field of the schema answers over the seed: without errors, and with a value wherever the seed has one. */
@QuarkusTest
@TestProfile(SeedProfile.class)
class EveryFieldTest {

    /** What only changes and subscriptions answer with; they have tests of their own. */
    private static final Set<String> NOT_READ = Set.of("Mutation", "Subscription", "ImportResult");

    /** The seed is a text without date, publisher or address; no medium passes anything on; its import has no complaints. */
    private static final Set<String> NOT_IN_THE_SEED = Set.of(
            "Article.author",
            "Article.publishedAt",
            "Article.publisher",
            "Article.url",
            "Attribution.via",
            "DayCount.count",
            "DayCount.day",
            "Group.aliases",
            "ImportIssue.place",
            "ImportIssue.reason",
            "ImportIssue.sourceName",
            "ImportReport.failures",
            "ImportReport.warnings",
            "PublisherCount.publisher",
            "Statement.url",
            "StatementStats.byDay",
            "TimeExpression.earliest",
            "TimeExpression.latest");

    private final Set<String> answered = new TreeSet<>();
    private GraphQLSchema schema;

    @BeforeEach
    void readSchema() throws InterruptedException {
        SeedProfile.awaitImport();
        schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(given().get("/graphql/schema.graphql").asString()));
    }

    @Test
    void everyFieldAnswers() {
        Map<String, Set<String>> ids = ids();
        assertThat(ids.keySet()).containsExactlyInAnyOrderElementsOf(names(nodeTypes()));
        nodeTypes().forEach(type -> askForAllOf(type, ids.get(type.getName())));
        schema.getQueryType().getFieldDefinitions().forEach(field -> askForRoot(field, ids));
        Set<String> unanswered = readableFields();
        unanswered.removeAll(answered);
        assertThat(unanswered).containsExactlyInAnyOrderElementsOf(NOT_IN_THE_SEED);
    }

    /** The ids of everything in the seed, by type. */
    private Map<String, Set<String>> ids() {
        Map<String, Set<String>> ids = new TreeMap<>();
        Map<String, Object> data = Api.data("""
                        { articles { nodes { ...node actors { ...node } } } statements(first: 100) { nodes { ...node } }
                          measures(first: 100) { nodes { ...node } } }
                        fragment node on Node { __typename id }""").get();
        collectIds(data, ids);
        return ids;
    }

    private static void collectIds(Object value, Map<String, Set<String>> ids) {
        if (value instanceof Map<?, ?> object) {
            if (object.get("id") instanceof String id) {
                ids.computeIfAbsent((String) object.get("__typename"), type -> new TreeSet<>())
                        .add(id);
            }
            object.values().forEach(member -> collectIds(member, ids));
        } else if (value instanceof List<?> list) {
            list.forEach(member -> collectIds(member, ids));
        }
    }

    private void askForAllOf(GraphQLObjectType type, Set<String> ids) {
        Map<String, Object> data = Api.data(
                        "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on " + type.getName() + fields(type) + " } }",
                        Map.of("ids", ids))
                .get();
        List<?> nodes = (List<?>) data.get("nodes");
        assertThat(nodes).hasSameSizeAs(ids).doesNotContainNull();
        nodes.forEach(node -> visit(type, node));
    }

    private void askForRoot(GraphQLFieldDefinition field, Map<String, Set<String>> ids) {
        String any = ids.get("Article").iterator().next();
        String one = ids.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(field.getName()))
                .map(entry -> entry.getValue().iterator().next())
                .findFirst()
                .orElse(any);
        String arguments = switch (field.getName()) {
            case "search" -> "(text: \"القمة الروسية\")";
            case "nodes" -> "(ids: [\"" + one + "\"])";
            default ->
                field.getArguments().stream().anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                        ? "(id: \"" + one + "\")"
                        : "";
        };
        visit(
                schema.getQueryType(),
                Api.data("{ " + field.getName() + arguments + selection(field.getType()) + " }")
                        .get());
    }

    /** What is asked of a type: all of it, except that objects with an id are asked for their id alone. */
    private String selection(GraphQLType wrapped) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(wrapped);
        if (type instanceof GraphQLObjectType object) {
            return nodeTypes().contains(object) ? " { id }" : fields(object);
        }
        return GraphQLTypeUtil.isLeaf(type) ? "" : " { __typename ... on Node { id } }";
    }

    private String fields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(field -> field.getName() + selection(field.getType()))
                .collect(joining(" ", " { ", " }"));
    }

    /** Notes which fields of an answer have a value. */
    private void visit(GraphQLType wrapped, Object value) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(wrapped);
        if (value instanceof Collection<?> list) {
            list.forEach(member -> visit(type, member));
        } else if (value instanceof Map<?, ?> object && type instanceof GraphQLObjectType objectType) {
            for (GraphQLFieldDefinition field : objectType.getFieldDefinitions()) {
                Object member = object.get(field.getName());
                if (member != null && !List.of().equals(member)) {
                    answered.add(type.getName() + "." + field.getName());
                    visit(field.getType(), member);
                }
            }
        }
    }

    private List<GraphQLObjectType> nodeTypes() {
        return schema.getImplementations((GraphQLInterfaceType) schema.getType("Node"));
    }

    private Set<String> readableFields() {
        Set<String> fields = new TreeSet<>();
        for (GraphQLType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object
                    && !object.getName().startsWith("__")
                    && !NOT_READ.contains(object.getName())) {
                object.getFieldDefinitions().forEach(field -> fields.add(object.getName() + "." + field.getName()));
            }
        }
        return fields;
    }

    private static List<String> names(List<GraphQLObjectType> types) {
        return types.stream().map(GraphQLObjectType::getName).toList();
    }
}
