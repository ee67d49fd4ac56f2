package io.isnad.extraction.text;

import java.util.function.IntUnaryOperator;

/** Where what a rule finds at a token ends, read the first time that it is asked for: many rules ask for the same tokens. */
public final class EndPerToken {

    /** Makes a number of -1, so that 0 is what nobody has asked for. */
    private static final int SHIFT = 2;

    private final IntUnaryOperator rule;
    private final int[] found;

    /**
     * Nothing read yet.
     *
     * @param tokens how many tokens the document has
     * @param rule the token at which it ends, -1 for none; always the same for the same token
     */
    public EndPerToken(int tokens, IntUnaryOperator rule) {
        this.rule = rule;
        this.found = new int[tokens];
    }

    /** The token at which it ends, -1 for none; of what is no token as the rule tells. */
    public int at(int token) {
        if (token < 0 || token >= found.length) {
            return rule.applyAsInt(token);
        }
        if (found[token] == 0) {
            found[token] = rule.applyAsInt(token) + SHIFT;
        }
        return found[token] - SHIFT;
    }
}
