package io.isnad.graphql.node;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a global id says: type and stored key. As text it is opaque: base64url, without padding, of the type's letter and
 * the key's sixteen bytes.
 *
 * @param type what it names
 * @param key the stored key
 */
public record NodeId(NodeType type, UUID key) {

    private static final int BYTES = 1 + 2 * Long.BYTES;

    /** The id of a stored row, as clients see it. */
    public static String encode(NodeType type, UUID key) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .put((byte) type.letter())
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What an id says, or nothing if it is not one of ours. */
    public static Optional<NodeId> decode(String id) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(id);
            if (decoded.length != BYTES) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(decoded);
            NodeType type = NodeType.of((char) bytes.get());
            return type == null
                    ? Optional.empty()
                    : Optional.of(new NodeId(type, new UUID(bytes.getLong(), bytes.getLong())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
