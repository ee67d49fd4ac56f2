package io.isnad.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids derived from what they identify, so that the same document has the same ids on every machine and after every
 * rebuild: the first 16 bytes of the SHA-256 of a type tag and the identifying parts, each part preceded by its length.
 */
public final class StableId {

    private StableId() {}

    /** An article, by where it came from. */
    public static UUID article(String sourceName) {
        return of("article", sourceName);
    }

    /** An actor whose name means the same one in every article. */
    public static UUID actor(ActorKind kind, String normalizedName) {
        return of("actor", kind.name(), normalizedName);
    }

    /** An actor whose name means this one only inside its article. */
    public static UUID localActor(UUID article, ActorKind kind, String normalizedName) {
        return of("actor", kind.name(), normalizedName, article);
    }

    /** A place where an article refers to an actor. */
    public static UUID mention(UUID article, UUID actor, Span span) {
        return of("mention", article, actor, span);
    }

    /** A title, by the mention that carries it. */
    public static UUID role(UUID mention, String title) {
        return of("role", mention, title);
    }

    /**
     * A statement, by its article, what was said and the word that says so.
     *
     * @param cue null where there is none
     */
    public static UUID statement(UUID article, Span content, Span cue) {
        return of("statement", article, content, cue);
    }

    /** A measure, by its article, kind and head words. */
    public static UUID measure(UUID article, MeasureKind kind, Span trigger) {
        return of("measure", article, kind.name(), trigger);
    }

    /** A hash of any parts in this order; a null differs from every other part. */
    public static UUID of(String type, Object... parts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            write(out, type);
            for (Object part : parts) {
                write(out, part);
            }
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(DataOutputStream out, Object part) throws IOException {
        if (part == null) {
            out.writeInt(-1);
            return;
        }
        String form = part instanceof Span span ? span.start() + "-" + span.end() : part.toString();
        byte[] utf8 = form.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
