package io.isnad.graphql.error;

import graphql.GraphQLError;
import graphql.validation.ValidationError;
import io.smallrye.graphql.validation.BeanValidationError;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a client is told of an error that graphql-java or SmallRye GraphQL has found: its message, without the Java that is
 * in it. They print values as the syntax tree's objects, name the classes of variables' values, and tell of the parser.
 */
final class ClientMessage {

    /** Pieces of messages, and what becomes of them. */
    private static final List<Rule> RULES = List.of(
            new Rule("^Validation [eE]rror \\([^)]*\\) ?: ?", ""),
            new Rule("(is not a valid '[^']*') - .*$", "$1"),
            new Rule(
                    " with value '.*' (is not a valid|must not be null|must be an object|is missing required|contains a field)",
                    " $1"),
            new Rule("^Bad default value '.*' for type ('[^']*')$", "Default value that is not a valid $1"),
            new Rule(" with ANTLR error '.*' at line", " at line"),
            new Rule("Expected type 'Map'.*$", "not an object"),
            new Rule(" but (?:it )?was an? '[^']*'", ""),
            new Rule("SRGQL\\d+: .*$", "not a value of this type"));

    private ClientMessage() {}

    /** The message of an error that is not ours. */
    static String of(GraphQLError error) {
        if (isUnreadableArgument(error)) {
            return "An argument of " + String.join("/", ((ValidationError) error).getQueryPath())
                    + " cannot be read. Dates are written like 2021-04-16.";
        }
        if (error instanceof BeanValidationError) {
            return violations(error);
        }
        String message = error.getMessage();
        for (Rule rule : RULES) {
            message = rule.pattern().matcher(message).replaceAll(rule.replacement());
        }
        return message.isEmpty() ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    /** Which constraints are violated, by the paths of arguments and their fields, in one order. */
    private static String violations(GraphQLError error) {
        return Arrays.stream(error.getMessage()
                        .replaceFirst("^validation failed: ", "")
                        .split(", "))
                .map(violation -> violation.replaceFirst("^[^.]*\\.", ""))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Whether the error is SmallRye's, of an argument that it could not make a Java object of: it names the class. */
    static boolean isUnreadableArgument(GraphQLError error) {
        return error instanceof ValidationError invalid
                && invalid.getDescription() != null
                && invalid.getDescription().startsWith("argument '");
    }

    private record Rule(Pattern pattern, String replacement) {

        Rule(String pattern, String replacement) {
            this(Pattern.compile(pattern, Pattern.DOTALL), replacement);
        }
    }
}
