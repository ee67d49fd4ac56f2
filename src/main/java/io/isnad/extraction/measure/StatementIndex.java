package io.isnad.extraction.measure;

import io.isnad.extraction.Cue;
import io.isnad.extraction.Span;
import io.isnad.extraction.Statement;
import io.isnad.extraction.morphology.Words;
import java.util.Arrays;
import java.util.List;

/** Which statement's content a token stands in. */
final class StatementIndex {

    private final List<Statement> statements;
    private final int[] innermost;
    /** By the token of a cue the first statement that it has, -1 for none. */
    private final int[] byCue;
    /** The cue of each statement, -1 for none. */
    private final int[] cues;

    StatementIndex(Words words, List<Statement> statements) {
        this.statements = statements;
        this.innermost = new int[words.size()];
        this.cues = new int[statements.size()];
        this.byCue = new int[words.size()];
        Arrays.fill(byCue, -1);
        for (int i = cues.length - 1; i >= 0; i--) {
            Cue cue = statements.get(i).cue();
            cues[i] = cue == null
                    ? -1
                    : words.document().tokenAtOrAfter(cue.span().end()) - 1;
            if (cue != null) {
                byCue[cues[i]] = i;
            }
        }
        Arrays.fill(innermost, -1);
        int[] nextFree = new int[words.size() + 1];
        for (int i = 0; i < nextFree.length; i++) {
            nextFree[i] = i;
        }
        for (int index : shortestFirst(statements)) {
            Span content = statements.get(index).content();
            int end = words.document().tokenAtOrAfter(content.end());
            int first = words.document().tokenAtOrAfter(content.start());
            for (int i = free(nextFree, first); i < end; i = free(nextFree, i)) {
                innermost[i] = index;
                nextFree[i] = i + 1;
            }
        }
    }

    /** Of those with equally long contents the last first. */
    private static int[] shortestFirst(List<Statement> statements) {
        int last = statements.size() - 1;
        long[] byLength = new long[statements.size()];
        for (int i = 0; i <= last; i++) {
            byLength[i] = (long) statements.get(i).content().length() << Integer.SIZE | last - i;
        }
        Arrays.sort(byLength);
        int[] order = new int[byLength.length];
        Arrays.setAll(order, i -> last - (int) byLength[i]);
        return order;
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
        return token < byCue.length && byCue[token] >= 0 ? speaker(byCue[token]) : null;
    }

    /** The token of a statement's cue, or -1 for none. */
    int cueOf(int statement) {
        return cues[statement];
    }

    Statement get(int statement) {
        return statements.get(statement);
    }
}
