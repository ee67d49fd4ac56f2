package io.isnad.extraction.lexicon;

import java.util.Set;

/**
 * What may begin with a word by itself, a bit each. They stand beside the {@link PhraseTable#bit bits} of the tables that have a phrase
 * which begins with it, so that a word is asked once for all with which something may begin.
 */
public final class Openings {

    /** A mention. */
    public static final long MENTION = 1L << 60;

    /** An expression of time. */
    public static final long TIME = 1L << 61;

    /** What names a measure, with an ending or without one. */
    public static final long MEASURE = 1L << 62;

    /** A report, of which the word is the cue: a verb, a participle or a noun. */
    public static final long CUE = 1L << 63;

    private static final Set<String> DAY_NOUNS = Set.of("يوم", "يومي", "ايام");

    private Openings() {}

    /** Whether a day's name may follow the folded word. */
    public static boolean isDayNoun(String form) {
        return DAY_NOUNS.contains(form);
    }

    /** Those of a word of which all else is known. */
    static long of(Entry entry, boolean mayBeCue) {
        boolean mention = entry.titleWithPronoun() != null || entry.nisba() != null || entry.organizationHead() != null;
        boolean time = entry.weekday() != null || isDayNoun(entry.form());
        return (mention ? MENTION : 0)
                | (time ? TIME : 0)
                | (entry.trigger().isNone() ? 0 : MEASURE)
                | (mayBeCue ? CUE : 0);
    }
}
