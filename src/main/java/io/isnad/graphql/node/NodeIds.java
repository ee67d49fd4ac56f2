package io.isnad.graphql.node;

import io.isnad.graphql.error.BadUserInput;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Reads the global ids that clients give. */
public final class NodeIds {

    /** How many ids one argument takes. */
    static final int MAX = 100;

    private static final Set<NodeType> ACTORS = Set.of(NodeType.PERSON, NodeType.ORGANIZATION, NodeType.GROUP);

    private NodeIds() {}

    /**
     * The id of anything.
     *
     * @param argument name of the argument that it comes from
     * @throws BadUserInput if it is no id of ours
     */
    public static NodeId any(String argument, String id) {
        return NodeId.decode(id)
                .orElseThrow(() -> new BadUserInput(argument + " is not an id of this API: " + abbreviated(id)));
    }

    /**
     * The ids of anything.
     *
     * @throws BadUserInput if one is no id of ours, or there are more than {@value #MAX}
     */
    public static List<NodeId> all(String argument, List<String> ids) {
        if (ids.size() > MAX) {
            throw new BadUserInput(argument + " takes at most " + MAX + " ids, not " + ids.size());
        }
        return ids.stream().map(id -> any(argument, id)).toList();
    }

    /**
     * The id of a node of one type.
     *
     * @throws BadUserInput if it is no id of ours, or of another type
     */
    public static NodeId of(String argument, String id, NodeType type) {
        return of(argument, id, Set.of(type), type.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The key of an actor.
     *
     * @throws BadUserInput if it is no id of ours, or not an actor's
     */
    public static UUID actor(String argument, String id) {
        return of(argument, id, ACTORS, "person, organization or group").key();
    }

    /**
     * The key of an article.
     *
     * @throws BadUserInput if it is no id of ours, or not an article's
     */
    public static UUID article(String argument, String id) {
        return of(argument, id, NodeType.ARTICLE).key();
    }

    private static NodeId of(String argument, String id, Set<NodeType> types, String expected) {
        NodeId node = any(argument, id);
        if (!types.contains(node.type())) {
            throw new BadUserInput(argument + " is the id of another type, not of a " + expected + ": " + id);
        }
        return node;
    }

    private static String abbreviated(String id) {
        return id.length() <= 64 ? id : id.substring(0, 64) + "…";
    }
}
