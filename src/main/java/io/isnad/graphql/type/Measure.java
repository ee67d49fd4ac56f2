package io.isnad.graphql.type;

import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.node.NodeType;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A concrete act of an authority.
 *
 * @param key the stored key
 * @param articleKey key of its article
 * @param issuerKey key of who takes it, or null
 * @param statementKey key of the statement that tells of it, or null
 * @param kind what it does
 * @param status how far it has come
 * @param trigger the head word or words
 * @param target upon whom or what, or null
 * @param quantity how many or how much, or null
 * @param effective when it takes effect, or null
 * @param evidence the clause that states it
 */
@Description("A concrete act of an authority upon someone or something.")
public record Measure(
        @Ignore UUID key,
        @Ignore UUID articleKey,
        @Ignore UUID issuerKey,
        @Ignore UUID statementKey,
        @NonNull @Description("What it does.") MeasureKind kind,
        @NonNull @Description("How far it has come.") MeasureStatus status,
        @NonNull @Description("The head word or words.") TextSpan trigger,
        @Description("Upon whom or what.") MeasureTarget target,
        @Description("How many or how much.") Quantity quantity,
        @Description("When it takes effect or was taken.") TimeExpression effective,
        @NonNull @Description("The clause that states it.") TextSpan evidence)
        implements Node, SearchNode {

    @Override
    @Id
    @NonNull @Description("Global, stable, opaque id.")
    public String getId() {
        return NodeId.encode(NodeType.MEASURE, key);
    }
}
