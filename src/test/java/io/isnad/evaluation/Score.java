package io.isnad.evaluation;

/**
 * How much was found, and how much of it rightly.
 *
 * @param right what was found and is right
 * @param found all that was found
 * @param wanted all that was to be found
 */
public record Score(int right, int found, int wanted) {

    /** Nothing yet. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Both together. */
    public Score and(Score other) {
        return new Score(right + other.right, found + other.found, wanted + other.wanted);
    }

    /** The harmonic mean of precision and recall, 0 where nothing is right. */
    public double f1() {
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }
}
