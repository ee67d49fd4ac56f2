package io.isnad.graphql.text;

import java.util.UUID;

/**
 * The text of one article, from which spans are cut. It is read from the store when first asked for. Indices are UTF-16
 * code units.
 */
public final class ArticleText {

    /** How much of the text goes before and after a span, at most. */
    static final int CONTEXT = 32;

    private final ArticleTexts texts;
    private final UUID article;

    ArticleText(ArticleTexts texts, UUID article) {
        this.texts = texts;
        this.article = article;
    }

    /** The whole text. */
    public String whole() {
        return texts.read(article);
    }

    /** The characters from {@code start} up to {@code end}. */
    public String exact(int start, int end) {
        return whole().substring(start, end);
    }

    /** Up to {@value #CONTEXT} code units before {@code start}, never half a surrogate pair. */
    public String prefix(int start) {
        String text = whole();
        int from = Math.max(0, start - CONTEXT);
        return text.substring(splitsPair(text, from) ? from + 1 : from, start);
    }

    /** Up to {@value #CONTEXT} code units from {@code end} on, never half a surrogate pair. */
    public String suffix(int end) {
        String text = whole();
        int to = Math.min(text.length(), end + CONTEXT);
        return text.substring(end, splitsPair(text, to) ? to - 1 : to);
    }

    private static boolean splitsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
