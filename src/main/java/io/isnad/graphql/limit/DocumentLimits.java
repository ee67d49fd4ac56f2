package io.isnad.graphql.limit;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import io.isnad.graphql.config.ApiConfig;
import io.isnad.graphql.error.Limit;
import io.isnad.graphql.error.LimitExceeded;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Refuses documents that are too large, before they are validated: validation, and graphql-java's own limits on depth
 * and complexity after it, follow every spread of a fragment, and a few fragments can unfold to millions of fields.
 */
public final class DocumentLimits extends SimplePerformantInstrumentation {

    private final ApiConfig.Limits limits;

    /** The limits that are configured. */
    public DocumentLimits(ApiConfig.Limits limits) {
        this.limits = limits;
    }

    /** How much the parser reads of a document. */
    public static ParserOptions parserOptions(ApiConfig.Limits limits) {
        return ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .maxCharacters(limits.documentCharacters())
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.documentCharacters())
                .build();
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
            if (failure instanceof ParseCancelledTooManyCharsException) {
                throw LimitExceeded.of(Limit.DOCUMENT_CHARACTERS, limits.documentCharacters());
            }
            if (failure instanceof ParseCancelledTooDeepException) {
                throw LimitExceeded.of(Limit.DEPTH, limits.depth());
            }
            if (failure instanceof ParseCancelledException) {
                throw LimitExceeded.of(Limit.TOKENS, limits.tokens());
            }
        });
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        check(parsed.getDocument());
        return parsed;
    }

    private void check(Document document) {
        int aliases = 0;
        int directives = 0;
        Deque<Node<?>> nodes = new ArrayDeque<>();
        nodes.push(document);
        while (!nodes.isEmpty()) {
            Node<?> node = nodes.pop();
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            } else if (node instanceof Directive) {
                directives++;
            }
            node.getChildren().forEach(nodes::push);
        }
        LimitExceeded.check(Limit.ALIASES, aliases, limits.aliases());
        LimitExceeded.check(Limit.DIRECTIVES, directives, limits.directives());
        DocumentShape.Shape shape = DocumentShape.of(document);
        LimitExceeded.check(Limit.DEPTH, shape.depth(), limits.depth());
        LimitExceeded.check(Limit.ROOT_FIELDS, shape.rootFields(), limits.rootFields());
        LimitExceeded.check(Limit.FIELDS, shape.fields(), limits.fields());
    }
}
