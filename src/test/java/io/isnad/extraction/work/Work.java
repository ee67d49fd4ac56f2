package io.isnad.extraction.work;

/** Where the counted classes of {@link CountedEngine} report the steps that they take. */
public final class Work {

    private static long steps;

    private Work() {}

    /** Counts a step: a method entered, or a loop gone round. Called by what {@link CountedEngine} weaves into the engine. */
    public static void step() {
        steps++;
    }

    static long steps() {
        return steps;
    }
}
