package io.isnad.extraction.time;

import io.isnad.extraction.morphology.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every expression of time in a document. Immutable. */
public final class TimeTable {

    private final List<TimeMatch> all;
    private final TimeMatch[] byToken;

    private TimeTable(List<TimeMatch> all, int size) {
        this.all = List.copyOf(all);
        this.byToken = new TimeMatch[size];
        for (TimeMatch match : all) {
            java.util.Arrays.fill(byToken, match.firstToken(), match.lastToken() + 1, match);
        }
    }

    /**
     * Reads a document.
     *
     * @param publishedOn the day of publication, by which "yesterday" is resolved, or null where it is not known
     */
    public static TimeTable of(Words words, LocalDate publishedOn) {
        TimeParser parser = new TimeParser(words, new TimeReference(publishedOn));
        List<TimeMatch> found = new ArrayList<>();
        int token = 0;
        while (token < words.size()) {
            TimeMatch match = parser.at(token);
            if (match == null) {
                token++;
            } else {
                found.add(match);
                token = match.lastToken() + 1;
            }
        }
        return new TimeTable(found, words.size());
    }

    /** All expressions, in order; they don't overlap. */
    public List<TimeMatch> all() {
        return all;
    }

    /** The expression that begins at the token, or null. */
    public TimeMatch at(int token) {
        TimeMatch match = around(token);
        return match != null && match.firstToken() == token ? match : null;
    }

    /** The expression that the token is part of, or null. */
    public TimeMatch around(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : null;
    }
}
