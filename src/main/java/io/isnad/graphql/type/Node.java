package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything with a global, stable id. */
@Interface
@Description(
        "Anything with a global, stable id: the same document gives the same ids after every restart and re-import.")
public interface Node {

    /** The global id, opaque to clients: see {@link io.isnad.graphql.node.NodeId}. */
    @Id
    @NonNull @Description("Global, stable, opaque id: give it to node, or to the field of this type.")
    String getId();
}
