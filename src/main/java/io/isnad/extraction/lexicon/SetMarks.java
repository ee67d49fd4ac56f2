package io.isnad.extraction.lexicon;

/**
 * Which sets the words of a text may belong to. Rules ask most words for sets that have none of them: a number for each word, with
 * a mark for each of its sets, answers that without looking at the word. There are more sets than bits, so that several share a mark, which then
 * only tells that the word may be in the set. Of the text as a whole the sets are known exactly: a rule that hangs on words of one
 * need not be asked where the text has none.
 */
public final class SetMarks {

    private final long[] marks;
    private final long[] sets = WordSets.none();

    /** No marks yet, of so many tokens. */
    public SetMarks(int tokens) {
        this.marks = new long[tokens];
    }

    /** The mark of a set, as one bit. */
    private static long mark(SetOfWords set) {
        return 1L << set.bit();
    }

    /** The marks of several sets. */
    public static long of(SetOfWords... sets) {
        long marks = 0;
        for (SetOfWords set : sets) {
            marks |= mark(set);
        }
        return marks;
    }

    /**
     * Notes the sets that have a word of the text, alone or as the first of several.
     *
     * @param whole the word as it stands
     * @param word without its proclitics, mostly the same
     * @param base without its article, mostly the same
     */
    public void add(int token, Entry whole, Entry word, Entry base) {
        add(token, whole);
        if (word != whole) {
            add(token, word);
        }
        if (base != word) {
            add(token, base);
        }
    }

    private void add(int token, Entry word) {
        if (word.setMarks() != 0) {
            marks[token] |= word.setMarks();
            WordSets.addTo(sets, word.allSets());
        }
    }

    /** Whether the token may be of the set, alone or with others after it; what is no token is of none. */
    public boolean mayHave(int token, SetOfWords set) {
        return mayHaveAny(token, mark(set));
    }

    /** The same of any of the sets with these {@link #of marks}. */
    public boolean mayHaveAny(int token, long marks) {
        return token >= 0 && token < this.marks.length && (this.marks[token] & marks) != 0;
    }

    /** Whether any word of the text is of the set, alone or with others after it. */
    public boolean isAnyOf(SetOfWords set) {
        return WordSets.contains(sets, set);
    }
}
