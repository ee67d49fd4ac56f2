package io.isnad.graphql.type;

import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.node.NodeType;
import io.isnad.graphql.text.ArticleText;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A news article.
 *
 * @param key the stored key
 * @param content the text, read only when asked for
 * @param sourceName where it came from
 * @param title its headline
 * @param language BCP 47 tag
 * @param publisher the medium, or null
 * @param author who wrote it, or null
 * @param url where it was published, or null
 * @param publishedAt when it was published, or null
 * @param importedAt when its present state was read
 * @param contentHash SHA-256 of the text's UTF-8 bytes, hexadecimal
 */
@Description("A news article, exactly as read.")
public record Article(
        @Ignore UUID key,
        @Ignore ArticleText content,

        @NonNull @Description("Where it came from, relative to the seed folder: 'summit.txt', 'archive.jsonl#17'.")
        String sourceName,

        @NonNull @Description("Its headline.") String title,

        @NonNull @Description("Language of the text, a BCP 47 tag.")
        String language,

        @Description("The medium that published it.") String publisher,
        @Description("Who wrote it.") String author,
        @Description("Where it was published.") String url,
        @Description("When it was published.") OffsetDateTime publishedAt,

        @NonNull @Description("When its present state was read.")
        OffsetDateTime importedAt,

        @NonNull @Description("SHA-256 of the text's UTF-8 bytes, hexadecimal.")
        String contentHash)
        implements Node, SearchNode {

    @Override
    @Id
    @NonNull @Description("Global, stable, opaque id.")
    public String getId() {
        return NodeId.encode(NodeType.ARTICLE, key);
    }

    @NonNull @Description(
            "The whole text, exactly as read (UTF-8 decoded, byte-order mark dropped, CRLF as LF). All spans point into it.")
    public String getText() {
        return content.whole();
    }
}
