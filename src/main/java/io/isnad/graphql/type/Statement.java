package io.isnad.graphql.type;

import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.node.NodeType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Who said what: one act of communication.
 *
 * @param key the stored key
 * @param articleKey key of its article
 * @param speakerKey key of who said it, or null
 * @param withinKey key of the statement in whose content it stands, or null
 * @param form how much of it is the speaker's own wording
 * @param content what was said
 * @param quotes the quoted parts of the content
 * @param cue the words that announce it, or null
 * @param attribution why it is attributed to its speaker
 * @param saidAt when it was said, or null
 */
@Description("One act of communication that an article attributes to a source.")
public record Statement(
        @Ignore UUID key,
        @Ignore UUID articleKey,
        @Ignore UUID speakerKey,
        @Ignore UUID withinKey,

        @NonNull @Description("How much of it is the speaker's own wording.")
        StatementForm form,

        @NonNull @Description("What was said: contiguous, verbatim, without cue, speaker or complementizer.")
        TextSpan content,

        @NonNull @Description("The parts of content inside quotation marks, without the marks. Empty for INDIRECT.")
        List<@NonNull TextSpan> quotes,

        @Description("The words that announce it. Null only for a headline's 'speaker: …' and for quotes with no cue.")
        Cue cue,

        @NonNull @Description("Why it is attributed to its speaker.")
        Attribution attribution,

        @Description("When it was said, as far as the article tells.")
        TimeExpression saidAt)
        implements Node, SearchNode {

    @Override
    @Id
    @NonNull @Description("Global, stable, opaque id.")
    public String getId() {
        return NodeId.encode(NodeType.STATEMENT, key);
    }
}
