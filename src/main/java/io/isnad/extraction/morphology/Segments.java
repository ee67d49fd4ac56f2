package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.PhraseTable;
import java.util.List;

/**
 * The ways to cut a word, the whole word first, and the tables in which a phrase begins with any of them, a bit each.
 */
record Segments(List<Segment> ways, long tables) {

    /** Those of what is no word. */
    static final Segments NONE = new Segments(List.of(), 0);

    static Segments of(List<Segment> ways) {
        long tables = 0;
        for (Segment way : ways) {
            tables |= way.entry().tables();
        }
        return new Segments(List.copyOf(ways), tables);
    }

    /** The entry of the whole word. */
    Entry whole() {
        return ways.get(0).entry();
    }

    /** Whether any phrase of the table begins with the word, however it is cut. */
    boolean begin(PhraseTable<?> table) {
        return (tables & table.bit()) != 0;
    }
}
