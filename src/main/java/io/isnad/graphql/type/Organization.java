package io.isnad.graphql.type;

import io.isnad.graphql.node.NodeId;
import io.isnad.graphql.node.NodeType;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A state, government, ministry, party, agency, company, court, army, newspaper …
 *
 * @param key the stored key
 * @param name canonical name, without title
 * @param latinName the name in Latin script, or null
 */
@Description("A state, government, ministry, party, agency, company, court, army, newspaper …")
public record Organization(
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
        return NodeId.encode(NodeType.ORGANIZATION, key);
    }
}
