package io.isnad.graphql.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The article texts of one request. Whoever makes a span names its article here; the first span that is cut reads the
 * texts of all articles named so far in one statement. So a text is read once a request, and only where it is needed.
 *
 * <p>Belongs to the thread of its request.
 */
public final class ArticleTexts {

    private final Function<Set<UUID>, Map<UUID, String>> reader;
    private final Map<UUID, String> read = new HashMap<>();
    private final Set<UUID> named = new LinkedHashSet<>();

    /**
     * Texts that come from a reader.
     *
     * @param reader gives the texts of the articles whose keys it gets
     */
    public ArticleTexts(Function<Set<UUID>, Map<UUID, String>> reader) {
        this.reader = reader;
    }

    /** The text of an article, not read yet. */
    public ArticleText of(UUID article) {
        if (!read.containsKey(article)) {
            named.add(article);
        }
        return new ArticleText(this, article);
    }

    /** Forgets what was read, which may have changed. */
    public void clear() {
        read.clear();
        named.clear();
    }

    String read(UUID article) {
        if (!read.containsKey(article)) {
            read.putAll(reader.apply(named));
            named.clear();
        }
        String text = read.get(article);
        if (text == null) {
            throw new IllegalStateException("No article " + article);
        }
        return text;
    }
}
