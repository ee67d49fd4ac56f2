package io.isnad.graphql.list;

import io.isnad.graphql.error.BadUserInput;
import io.isnad.store.NormalizedText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people type to search by, as PostgreSQL's {@code websearch_to_tsquery} reads it: all words have to be there, words
 * in quotation marks side by side, a word after a minus not at all, and {@code or} between two is either. Words are
 * normalised as the searched texts are, and stemmed by the text search configuration {@code arabic}.
 *
 * @param words the normalised text
 */
public record FullText(String words) {

    /** The function that makes a query of the words. */
    static final String QUERY = "websearch_to_tsquery('arabic', ?)";

    private static final Pattern QUOTATION_MARKS = Pattern.compile("[«»“”„‟〝〞＂]");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");

    /**
     * What is searched for by a text; nothing where it is null.
     *
     * @param argument name of the argument that it comes from
     * @throws BadUserInput for a text without letters and digits
     */
    public static Optional<FullText> of(String argument, String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (NormalizedText.words(text).isEmpty()) {
            throw new BadUserInput(argument + " must have words to search for");
        }
        String marked = QUOTATION_MARKS.matcher(text).replaceAll("\"");
        return Optional.of(
                new FullText(NormalizedText.of(CONTROLS.matcher(marked).replaceAll(" "))));
    }
}
