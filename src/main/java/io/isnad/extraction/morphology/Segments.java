package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.text.Spelling;
import java.util.List;

/** The ways to cut a word, the whole word first, and the tables in which a phrase begins with any of them. Immutable. */
final class Segments extends Spelling {

    /** Those of what is no word. */
    static final Segments NONE = new Segments("", List.of());

    private final Segment[] ways;
    /** A bit each. */
    private final long tables;
    /** Those in which a phrase begins with the whole word. */
    private final long wholeTables;
    /** The way that is taken whatever the document is, or null. */
    private final Segment settled;
    /** Whether another word may be looked for in it. */
    private final boolean sought;

    Segments(String surface, List<Segment> ways) {
        super(surface);
        long beginning = 0;
        for (Segment way : ways) {
            beginning |= way.entry().tables();
        }
        this.ways = ways.toArray(Segment[]::new);
        this.tables = beginning;
        this.wholeTables = ways.isEmpty() ? 0 : ways.get(0).entry().tables();
        this.settled = WordAnalysis.settled(surface, ways);
        this.sought = !ways.isEmpty() && WordAnalysis.isSought(ways.get(0).entry());
    }

    /** The way that is taken whatever the document is, or null where that hangs on it. */
    Segment settled() {
        return settled;
    }

    /** As {@link WordAnalysis#isSought}, of the whole word. */
    boolean isSought() {
        return sought;
    }

    /** The tables in which a phrase begins with the word, however it is cut, a bit each. */
    long tables() {
        return tables;
    }

    /** How many ways there are. */
    int size() {
        return ways.length;
    }

    Segment way(int number) {
        return ways[number];
    }

    /** What the lexicon tells of the word as it stands. */
    Entry whole() {
        return ways[0].entry();
    }

    /** Whether any phrase of the table begins with the word as it stands. */
    boolean wholeBegins(PhraseTable<?> table) {
        return (wholeTables & table.bit()) != 0;
    }
}
