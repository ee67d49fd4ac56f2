package io.isnad.extraction.number;

import io.isnad.extraction.lexicon.NumberWord;
import io.isnad.extraction.lexicon.NumberWord.Kind;

/**
 * Adds up one number, word by word. Over و smaller parts add to greater ones, and tens to units; without و a scale
 * multiplies the group before it: "مئة وخمسون | ألفا و | ثلاثمئة".
 */
final class NumberComposer {

    private static final int THOUSAND = 1000;
    private static final int FIRST_COMPOUND_TEN = 20;

    /** What scales have multiplied already. */
    private double total;
    /** What the next scale multiplies. */
    private double group;
    /** What is added over و is smaller than this. */
    private double limit;

    private double scale;
    private Kind last;

    private NumberComposer() {}

    static NumberComposer ofDigits(double value) {
        NumberComposer composer = new NumberComposer();
        composer.group = value;
        composer.limit = 1;
        composer.last = null;
        return composer;
    }

    static NumberComposer ofWord(NumberWord word) {
        NumberComposer composer = new NumberComposer();
        if (word.kind() == Kind.SCALE) {
            composer.multiply(word.value());
        } else {
            composer.extend(word);
        }
        return composer;
    }

    double value() {
        return total + group;
    }

    /** The last scale, or 0. */
    double scale() {
        return scale;
    }

    /**
     * Takes the next word.
     *
     * @param joined whether و stands before it
     * @return false, and nothing changes, where it does not belong to the number
     */
    boolean add(NumberWord word, boolean joined) {
        return joined ? addJoined(word) : addDirectly(word);
    }

    /** Takes digits after و, which belong to the number only before a smaller scale: "1.5 مليار و200 مليون". */
    boolean addDigits(double value, double nextScale) {
        if (last != Kind.SCALE || nextScale == 0 || nextScale >= scale) {
            return false;
        }
        group = value;
        limit = 1;
        last = null;
        return true;
    }

    private boolean addJoined(NumberWord word) {
        switch (word.kind()) {
            case FRACTION -> {
                if (last == Kind.VAGUE || last == Kind.FRACTION) {
                    return false;
                }
                total += word.value() * (last == Kind.SCALE || last == Kind.DUAL ? scale : 1);
                limit = 0;
                last = Kind.FRACTION;
                return true;
            }
            case TEN -> {
                boolean compound = last == Kind.UNIT && word.value() >= FIRST_COMPOUND_TEN;
                if (!compound && word.value() >= limit) {
                    return false;
                }
            }
            case VAGUE, ORDINAL -> {
                return false;
            }
            default -> {
                if (word.value() >= limit || last == Kind.VAGUE) {
                    return false;
                }
            }
        }
        if (word.kind() == Kind.SCALE) {
            group = 0;
            multiply(word.value());
        } else {
            extend(word);
        }
        return true;
    }

    private boolean addDirectly(NumberWord word) {
        // The accusative "ألفا" of one thousand is written like the dual of two thousand before a complement.
        boolean accusative = word.kind() == Kind.DUAL && word.value() == 2 * THOUSAND;
        if (word.kind() != Kind.SCALE && !accusative || last == Kind.SCALE && word.value() <= scale) {
            return false;
        }
        if (last == Kind.FRACTION && group == 0) {
            return false;
        }
        multiply(accusative ? THOUSAND : word.value());
        return true;
    }

    private void extend(NumberWord word) {
        group += word.value();
        last = word.kind();
        limit = switch (last) {
            case HUNDRED -> 100;
            case TEN -> word.value() >= FIRST_COMPOUND_TEN ? 10 : 1;
            case DUAL -> word.value() / 2;
            default -> 1;
        };
        if (last == Kind.DUAL) {
            scale = word.value() / 2;
        }
    }

    private void multiply(double by) {
        if (last == Kind.SCALE && group == 0) {
            total = total == 0 ? by : total * by;
        } else {
            total += (group > 0 ? group : 1) * by;
        }
        group = 0;
        scale = by;
        limit = by;
        last = Kind.SCALE;
    }
}
