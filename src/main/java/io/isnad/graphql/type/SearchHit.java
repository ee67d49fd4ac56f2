package io.isnad.graphql.type;

import io.isnad.graphql.node.NodeType;
import io.isnad.graphql.text.ArticleText;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that a search has found.
 *
 * @param type what it is
 * @param key its stored key
 * @param score how well it fits, 0 to 1
 * @param names a title or the forms of a name, in which the search may have found what it looked for
 * @param article the text of its article, or null of an actor
 * @param start where in the text it begins, or null if it is the whole text
 * @param end where in the text it ends
 */
public record SearchHit(
        NodeType type, UUID key, double score, List<String> names, ArticleText article, Integer start, Integer end) {

    /** The texts in which the search may have found what it looked for. */
    public List<String> texts() {
        if (article == null) {
            return names;
        }
        return start != null
                ? List.of(article.exact(start, end))
                : Stream.concat(names.stream(), Stream.of(article.whole())).toList();
    }
}
