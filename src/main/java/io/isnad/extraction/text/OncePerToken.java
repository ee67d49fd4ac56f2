package io.isnad.extraction.text;

import java.util.function.IntFunction;

/**
 * What a rule finds at a token, read the first time that it is asked for: many rules ask for the same tokens.
 *
 * @param <T> what is found
 */
public final class OncePerToken<T> {

    private static final Object NOTHING = new Object();

    private final IntFunction<T> rule;
    private final Object[] found;

    /**
     * Nothing read yet.
     *
     * @param tokens how many tokens the document has
     * @param rule what it finds at a token, or null; always the same for the same token
     */
    public OncePerToken(int tokens, IntFunction<T> rule) {
        this.rule = rule;
        this.found = new Object[tokens];
    }

    /** What is found at the token, or null; null where there is no such token. */
    @SuppressWarnings("unchecked")
    public T at(int token) {
        if (token < 0 || token >= found.length) {
            return null;
        }
        if (found[token] == null) {
            T value = rule.apply(token);
            found[token] = value == null ? NOTHING : value;
        }
        return found[token] == NOTHING ? null : (T) found[token];
    }
}
