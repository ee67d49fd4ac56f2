package io.isnad.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The generated schema has everything that the contract has, exactly so, and describes everything that it has. */
@QuarkusTest
class ContractTest {

    @Test
    void generatedSchemaKeepsTheContract() throws IOException {
        TreeMap<String, String> expected = members(contract());
        TreeMap<String, String> actual = members(generated());
        assertThat(expected).hasSizeGreaterThan(150);
        assertThat(actual).containsAllEntriesOf(expected);
    }

    @Test
    void implementsTheContractsInterfaces() throws IOException {
        assertThat(interfaces(generated())).containsAllEntriesOf(interfaces(contract()));
    }

    @Test
    void everythingIsDescribed() {
        List<String> bare = new TreeSet<>(describables(generated()).entrySet().stream()
                        .filter(entry -> entry.getValue().getDescription() == null
                                || entry.getValue()
                                        .getDescription()
                                        .getContent()
                                        .isBlank())
                        .map(Map.Entry::getKey)
                        .toList())
                .stream().toList();
        assertThat(bare).isEmpty();
    }

    private static TypeDefinitionRegistry contract() throws IOException {
        try (InputStream file = ContractTest.class.getResourceAsStream("/contract.graphql")) {
            return new SchemaParser().parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static TypeDefinitionRegistry generated() {
        return new SchemaParser()
                .parse(given().get("/graphql/schema.graphql")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    /** Every field, argument, input field and enum value by its path, with its type. */
    private static TreeMap<String, String> members(TypeDefinitionRegistry schema) {
        TreeMap<String, String> members = new TreeMap<>();
        describables(schema).forEach((path, node) -> members.put(path, typeOf(node)));
        return members;
    }

    private static String typeOf(Node<?> node) {
        Type<?> type = node instanceof FieldDefinition field
                ? field.getType()
                : node instanceof InputValueDefinition input ? input.getType() : null;
        return type == null ? "" : AstPrinter.printAst(type);
    }

    private static TreeMap<String, AbstractDescribedNode<?>> describables(TypeDefinitionRegistry schema) {
        TreeMap<String, AbstractDescribedNode<?>> nodes = new TreeMap<>();
        for (TypeDefinition<?> type : schema.types().values()) {
            nodes.put(type.getName(), (AbstractDescribedNode<?>) type);
            for (Node<?> member : type.getChildren()) {
                if (member instanceof FieldDefinition
                        || member instanceof InputValueDefinition
                        || member instanceof EnumValueDefinition) {
                    String path = type.getName() + "." + ((NamedNode<?>) member).getName();
                    nodes.put(path, (AbstractDescribedNode<?>) member);
                    if (member instanceof FieldDefinition field) {
                        field.getInputValueDefinitions()
                                .forEach(argument -> nodes.put(path + "(" + argument.getName() + ")", argument));
                    }
                }
            }
        }
        return nodes;
    }

    /** The interfaces of every object and interface type; the kind of every other. */
    private static TreeMap<String, String> interfaces(TypeDefinitionRegistry schema) {
        TreeMap<String, String> interfaces = new TreeMap<>();
        for (TypeDefinition<?> type : schema.types().values()) {
            interfaces.put(type.getName(), kind(type));
        }
        return interfaces;
    }

    private static String kind(TypeDefinition<?> type) {
        if (type instanceof ObjectTypeDefinition object) {
            return "type " + names(object.getImplements());
        }
        if (type instanceof InterfaceTypeDefinition declared) {
            return "interface " + names(declared.getImplements());
        }
        if (type instanceof UnionTypeDefinition union) {
            return "union " + names(union.getMemberTypes());
        }
        if (type instanceof EnumTypeDefinition) {
            return "enum";
        }
        return type instanceof InputObjectTypeDefinition ? "input" : ScalarTypeDefinition.class.getSimpleName();
    }

    private static Set<String> names(List<?> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add(AstPrinter.printAst((Node<?>) type)));
        return names;
    }
}
