package io.isnad.graphql.api;

/** Descriptions of the arguments that every connection takes. */
final class Arguments {

    static final String FIRST = "How many, from the beginning on: 1 to 100; 20 if neither first nor last is given.";
    static final String AFTER = "Only what follows this cursor, which comes from the same list in the same order.";
    static final String LAST = "How many, from the end back: 1 to 100. Excludes first.";
    static final String BEFORE = "Only what precedes this cursor, which comes from the same list in the same order.";
    static final String FILTER = "Which to list; all where it is not given.";
    static final String ORDER = "In what order; ARTICLE_POSITION where it is not given.";

    private Arguments() {}
}
