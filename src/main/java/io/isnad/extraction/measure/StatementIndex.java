package io.isnad.extraction.measure;

import io.isnad.extraction.Statement;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which statement's content a token stands in. */
final class StatementIndex {

    private final List<Statement> statements;
    private final int[] innermost;

    StatementIndex(Words words, List<Statement> statements) {
        this.statements = statements;
        this.innermost = new int[words.size()];
        Arrays.fill(innermost, -1);
        List<Integer> longestFirst = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(
                Comparator.comparing((Integer i) -> -statements.get(i).content().length()));
        for (int index : longestFirst) {
            int first = words.document()
                    .tokenAtOrAfter(statements.get(index).content().start());
            int end = statements.get(index).content().end();
            for (int i = first; i < words.size() && words.token(i).start() < end; i++) {
                innermost[i] = index;
            }
        }
    }

    /** Index of the innermost statement around the token, or null. */
    Integer around(int token) {
        return token < innermost.length && innermost[token] >= 0 ? innermost[token] : null;
    }

    /** Who said it, or null. */
    Integer speaker(Integer statement) {
        return statement == null ? null : statements.get(statement).speaker();
    }

    Statement get(int statement) {
        return statements.get(statement);
    }
}
