package io.isnad.extraction.lexicon;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A word's classes, which nearly every rule asks for. Immutable. */
public final class WordClasses {

    /** Those of an unknown word and of what is no word. */
    public static final WordClasses NONE = new WordClasses(0);

    /** Few sets of classes occur, each with very many words. */
    private static final Map<Long, WordClasses> KNOWN = new ConcurrentHashMap<>(Map.of(0L, NONE));

    private static final long FUNCTION_WORDS = functionWords();

    private final long bits;

    private WordClasses(long bits) {
        this.bits = bits;
    }

    /** These. */
    public static WordClasses of(WordClass first, WordClass... rest) {
        return of(EnumSet.of(first, rest));
    }

    /** The same as a set. */
    public static WordClasses of(Set<WordClass> classes) {
        long bits = 0;
        for (WordClass c : classes) {
            bits |= c.bit();
        }
        return KNOWN.computeIfAbsent(bits, WordClasses::new);
    }

    private static long functionWords() {
        long bits = 0;
        for (WordClass c : WordClass.values()) {
            bits |= c.isFunctionWord() ? c.bit() : 0;
        }
        return bits;
    }

    /** Those that are not among the others. */
    public WordClasses without(WordClasses others) {
        long rest = bits & ~others.bits;
        return rest == bits ? this : KNOWN.computeIfAbsent(rest, WordClasses::new);
    }

    /** Whether the class is among them. */
    public boolean contains(WordClass wordClass) {
        return (bits & wordClass.bit()) != 0;
    }

    /** Whether any of the others is among them. */
    public boolean containAny(WordClasses others) {
        return (bits & others.bits) != 0;
    }

    /** The same as a number, a {@link WordClass#bit bit} for a class. */
    public long bits() {
        return bits;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** Whether any is closed. */
    public boolean haveFunctionWord() {
        return (bits & FUNCTION_WORDS) != 0;
    }

    /** Whether there is none but these. */
    public boolean areAmong(WordClasses others) {
        return (bits & ~others.bits) == 0;
    }
}
