package io.isnad.extraction.mention;

/** Between which tokens mentions were asked for: what was found with their help hangs on no others. */
public final class AskedTokens {

    private int first = Integer.MAX_VALUE;
    private int last = -1;

    /** From here on it is kept in mind anew. */
    public void forget() {
        first = Integer.MAX_VALUE;
        last = -1;
    }

    /** All from one token to another, inclusive, were asked about, or as good as that. */
    public void add(int from, int to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
    }

    /** The first of them. */
    public int first() {
        return first;
    }

    /** The last of them; before the first where there is none. */
    public int last() {
        return last;
    }
}
