package io.isnad.extraction.measure;

import io.isnad.extraction.Span;
import io.isnad.extraction.Statement;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which statement's content a token stands in. */
final class StatementIndex {

    private final List<Statement> statements;
    private final int[] innermost;
    private final Map<Integer, Integer> byCue = new HashMap<>();
    private final Map<Integer, Integer> cues = new HashMap<>();

    StatementIndex(Words words, List<Statement> statements) {
        this.statements = statements;
        this.innermost = new int[words.size()];
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).cue() != null) {
                int cue = words.document()
                                .tokenAtOrAfter(statements.get(i).cue().span().end())
                        - 1;
                byCue.putIfAbsent(cue, i);
                cues.put(i, cue);
            }
        }
        Arrays.fill(innermost, -1);
        List<Integer> shortestFirst = new ArrayList<>();
        for (int i = statements.size() - 1; i >= 0; i--) {
            shortestFirst.add(i);
        }
        shortestFirst.sort(Comparator.comparing(i -> statements.get(i).content().length()));
        int[] nextFree = new int[words.size() + 1];
        Arrays.setAll(nextFree, i -> i);
        for (int index : shortestFirst) {
            Span content = statements.get(index).content();
            int end = words.document().tokenAtOrAfter(content.end());
            int first = words.document().tokenAtOrAfter(content.start());
            for (int i = free(nextFree, first); i < end; i = free(nextFree, i)) {
                innermost[i] = index;
                nextFree[i] = i + 1;
            }
        }
    }

    /** The first token from here on that no statement has, with the ways there made shorter. */
    private static int free(int[] nextFree, int token) {
        int at = token;
        while (nextFree[at] != at) {
            nextFree[at] = nextFree[nextFree[at]];
            at = nextFree[at];
        }
        return at;
    }

    /** Index of the innermost statement around the token, or null. */
    Integer around(int token) {
        return token < innermost.length && innermost[token] >= 0 ? innermost[token] : null;
    }

    /** Who said it, or null. */
    Integer speaker(Integer statement) {
        return statement == null ? null : statements.get(statement).speaker();
    }

    /** Who says what the word at the token reports, as far as it is a cue and its speaker is known; or null. */
    Integer speakerOfCue(int token) {
        return speaker(byCue.get(token));
    }

    /** The token of a statement's cue, or -1 for none. */
    int cueOf(int statement) {
        return cues.getOrDefault(statement, -1);
    }

    Statement get(int statement) {
        return statements.get(statement);
    }
}
