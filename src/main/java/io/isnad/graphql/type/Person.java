package io.isnad.graphql.type;

import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.node.NodeType;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One human being.
 *
 * @param key the stored key
 * @param name canonical name, without title
 * @param latinName the name in Latin script, or null
 */
@Description("One human being whom the documents name.")
public record Person(
        @Ignore UUID key,

        @NonNull @Description("Canonical name, without title: the fullest form seen.")
        String name,

        @Description("Latin-script form of the name (authority file where it has one, else transliteration).")
        String latinName)
        implements Actor, SearchNode {

    @Override
    @Id
    @NonNull @Description("Global, stable, opaque id.")
    public String getId() {
        return NodeId.encode(NodeType.PERSON, key);
    }
}
