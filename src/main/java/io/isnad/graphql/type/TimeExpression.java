package io.isnad.graphql.type;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A stretch of text that tells when.
 *
 * @param span the expression
 * @param earliest first day, or null
 * @param latest last day, or null
 */
@Description("A stretch of text that tells when.")
public record TimeExpression(
        @NonNull @Description("The expression.") TextSpan span,

        @Description("First day that it can mean. Null where the article's date does not allow to tell.")
        LocalDate earliest,

        @Description("Last day that it can mean. Null likewise.")
        LocalDate latest) {}
