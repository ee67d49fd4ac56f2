package io.isnad.graphql.list;

import io.isnad.graphql.error.BadUserInput;
import io.isnad.graphql.sql.Sql;
import io.isnad.store.search.SearchWord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type to search by, as PostgreSQL's {@code websearch_to_tsquery} reads it: all words have to be there, words
 * in quotation marks side by side, a word after a minus not at all, and {@code or} between two is either. Words are
 * stemmed as those of the searched texts are.
 *
 * @param query the words' stems, with the signs between them
 * @param stems the stems that are looked for, without those that must not be there
 */
public record FullText(String query, Set<String> stems) {

    private static final Pattern PIECES =
            Pattern.compile("(?<quote>[\"«»“”„‟〝〞＂])|(?<minus>(?<!\\S)-(?=\\S))|(?<words>[^\\s\"«»“”„‟〝〞＂]+)");
    private static final String OR = "or";

    /** How long what is searched for may be. */
    private static final int LONGEST = 1000;

    /**
     * What is searched for by a text.
     *
     * @param argument name of the argument that it comes from
     * @throws BadUserInput for a text with nothing to look for, or of more than {@value #LONGEST} characters
     */
    public static FullText of(String argument, String text) {
        if (text.length() > LONGEST) {
            throw new BadUserInput(argument + " must have at most " + LONGEST + " characters, not " + text.length());
        }
        Reader reader = new Reader();
        Matcher piece = PIECES.matcher(text);
        while (piece.find()) {
            reader.read(piece);
        }
        if (reader.stems.isEmpty()) {
            throw new BadUserInput(argument + " must have words to search for");
        }
        return new FullText(reader.query.toString().strip(), Set.copyOf(reader.stems));
    }

    /** The column with the query. */
    public Sql column() {
        return Sql.of("websearch_to_tsquery('simple', ?) as query", query);
    }

    private static final class Reader {

        private final StringBuilder query = new StringBuilder();
        private final Set<String> stems = new HashSet<>();
        private boolean quoted;
        private boolean excluded;

        void read(Matcher piece) {
            if (piece.group("minus") != null) {
                query.append(" -");
                excluded = true;
            } else if (piece.group("quote") != null) {
                quoted = !quoted;
                query.append(quoted && !excluded ? " \"" : "\"");
                excluded &= quoted;
            } else {
                words(piece.group("words"));
                excluded &= quoted;
            }
        }

        /** What is written together is found together: several words are a phrase. */
        private void words(String written) {
            List<String> found =
                    SearchWord.of(written).stream().map(SearchWord::stem).toList();
            boolean operator = !quoted && written.equalsIgnoreCase(OR);
            boolean phrase = !quoted && found.size() > 1;
            query.append(excluded && !quoted ? "" : " ")
                    .append(phrase ? "\"" : "")
                    .append(String.join(" ", found))
                    .append(phrase ? "\"" : "");
            if (!excluded && !operator) {
                stems.addAll(found);
            }
        }
    }
}
