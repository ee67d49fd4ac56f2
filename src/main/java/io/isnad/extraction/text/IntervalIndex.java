package io.isnad.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of tokens, asked for those around a token: a segment tree over blocks of their first tokens that knows the
 * farthest last one. Adding takes logarithmic time, asking logarithmic time for each answer.
 *
 * @param <T> what covers a stretch
 */
public final class IntervalIndex<T> {

    /** More around one token are not told: no article nests so deep, and time stays linear. */
    private static final int MOST = 64;

    /** So many tokens share a leaf, as few of them begin a stretch. */
    private static final int BLOCK = 8;

    private final int leaves;
    /** One past the last token, so that 0 is nothing. */
    private final int[] farthest;

    private final Beginning<T>[] byFirst;

    private record Entry<T>(T item, int last) {}

    /** What begins with one token. */
    private static final class Beginning<T> {

        private final List<Entry<T>> entries = new ArrayList<>(1);
        private int last;

        void add(Entry<T> entry) {
            entries.add(entry);
            last = Math.max(last, entry.last());
        }
    }

    /**
     * An empty index.
     *
     * @param tokens how many tokens the document has
     */
    @SuppressWarnings("unchecked")
    public IntervalIndex(int tokens) {
        this.leaves = Integer.highestOneBit(tokens / BLOCK + 1) * 2;
        this.farthest = new int[2 * leaves];
        this.byFirst = new Beginning[tokens];
    }

    /** Adds what covers the tokens from {@code first} to {@code last}, inclusive; nothing where there are none. */
    public void add(T item, int first, int last) {
        if (first > last) {
            return;
        }
        if (byFirst[first] == null) {
            byFirst[first] = new Beginning<>();
        }
        byFirst[first].add(new Entry<>(item, last));
        for (int node = first / BLOCK + leaves; node > 0 && farthest[node] <= last; node /= 2) {
            farthest[node] = last + 1;
        }
    }

    /** Whether anything covers the token. */
    public boolean covers(int token) {
        return latest(token, token) >= 0;
    }

    /** What covers the token, of nested ones the inner first; not all where they are very many. */
    public List<T> around(int token) {
        List<T> around = new ArrayList<>();
        for (int first = latest(token, token); first >= 0 && around.size() < MOST; first = latest(first - 1, token)) {
            for (Entry<T> entry : byFirst[first].entries) {
                if (entry.last() >= token) {
                    around.add(entry.item());
                }
            }
        }
        return around;
    }

    /** The greatest first token up to {@code limit} of anything that reaches the token, or -1. */
    private int latest(int limit, int token) {
        if (limit < 0 || limit >= byFirst.length) {
            return -1;
        }
        int node = limit / BLOCK + leaves;
        int here = farthest[node] > token ? latestInBlock(limit, token) : -1;
        if (here >= 0) {
            return here;
        }
        while (node > 1) {
            boolean right = node % 2 == 1;
            if (right && farthest[node - 1] > token) {
                return rightmost(node - 1, token);
            }
            node /= 2;
        }
        return -1;
    }

    private int rightmost(int subtree, int token) {
        int node = subtree;
        while (node < leaves) {
            node = farthest[2 * node + 1] > token ? 2 * node + 1 : 2 * node;
        }
        int block = node - leaves;
        return latestInBlock(Math.min(block * BLOCK + BLOCK, byFirst.length) - 1, token);
    }

    /** The same among the tokens of one block. */
    private int latestInBlock(int limit, int token) {
        for (int first = limit; first >= limit / BLOCK * BLOCK; first--) {
            if (byFirst[first] != null && byFirst[first].last >= token) {
                return first;
            }
        }
        return -1;
    }
}
