package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import java.util.function.IntFunction;

/** Finds the longest phrases that begin with a word, and looks for the rest of one only where the next word may stand in it. */
final class PhraseWalk {

    private final Words words;
    /** The tables in which a phrase may go on with each token, with or without its article, a bit for a table. */
    private final long[] laterTables;

    private final IntFunction<String> forms = this::form;
    private final IntFunction<String> bases = this::base;

    PhraseWalk(Words words, long[] laterTables) {
        this.words = words;
        this.laterTables = laterTables;
    }

    /** The longest phrase that begins with the word at the token and goes on with those after it as they stand; or null. */
    <T> PhraseMatch<T> overForms(PhraseTable<T> table, Entry first, int token, int start) {
        return longest(table, first, forms, token, start);
    }

    /** The same over words without articles. */
    <T> PhraseMatch<T> overBases(PhraseTable<T> table, Entry first, int token, int start) {
        return longest(table, first, bases, token, start);
    }

    private <T> PhraseMatch<T> longest(
            PhraseTable<T> table, Entry first, IntFunction<String> following, int token, int start) {
        PhraseTable.Beginning<T> phrase = table.beginning(first);
        T value = null;
        int last = token;
        for (int at = token; phrase != null; at++) {
            if (phrase.value() != null) {
                value = phrase.value();
                last = at;
            }
            boolean goesOn = at + 1 < laterTables.length && (laterTables[at + 1] & table.bit()) != 0;
            String next = goesOn ? following.apply(at + 1) : null;
            phrase = next == null ? null : phrase.next(next);
        }
        return value == null ? null : new PhraseMatch<>(last, start, value);
    }

    /** The folded word at the token, or null where it is none or opens a paragraph. */
    private String form(int token) {
        return continues(token) ? words.token(token).folded() : null;
    }

    private String base(int token) {
        return continues(token) ? words.get(token).base() : null;
    }

    private boolean continues(int token) {
        return words.isWord(token) && words.sameParagraph(token - 1, token);
    }
}
