package io.isnad.extraction.morphology;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.CueNoun;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.Openings;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.lexicon.SetMarks;
import io.isnad.extraction.lexicon.SetOfWords;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A document's tokens as words, and the phrases that they make. */
public final class Words {

    private final Document document;
    private final Lexicon lexicon;
    private final Word[] words;
    /** Every way to cut each token, which many stages ask for. */
    private final Segments[] segments;
    /** Whether each token is a word, which nearly every rule asks first. */
    private final boolean[] isWord;
    /** The classes of each, a bit for a class. */
    private final long[] classes;
    /** The tables in which a phrase begins with each, with or without proclitics and article, a bit for a table; and its {@link Openings}. */
    private final long[] tables;
    /** The hash of each, without proclitics: rules ask most words whether they are spelt like others. */
    private final int[] hashes;
    /** The sets that each may be in, with or without proclitics and article. */
    private final SetMarks sets;

    private final PhraseWalk phrases;

    private Words(Document document, Segmenter segmenter) {
        this.document = document;
        this.lexicon = segmenter.lexicon();
        this.segments = new Segments[document.size()];
        this.isWord = new boolean[document.size()];
        Set<String> vocabulary = new HashSet<>(document.size());
        for (int i = 0; i < document.size(); i++) {
            Token token = document.token(i);
            segments[i] = segmenter.segments(token);
            isWord[i] = token.isWord();
            if (segments[i].isSought()) {
                vocabulary.add(token.folded());
            }
        }
        WordAnalysis analysis = new WordAnalysis(document, segmenter, segments, vocabulary);
        this.words = new Word[document.size()];
        this.classes = new long[document.size()];
        this.tables = new long[document.size()];
        long[] laterTables = new long[document.size()];
        this.phrases = new PhraseWalk(this, laterTables);
        this.hashes = new int[document.size()];
        this.sets = new SetMarks(document.size());
        for (int i = 0; i < document.size(); i++) {
            words[i] = analysis.word(document.token(i));
            classes[i] = words[i].classes().bits();
            hashes[i] = words[i].form().hashCode();
            tables[i] = segments[i].tables()
                    | (words[i].definite() ? words[i].entry().baseTables() : 0);
            if (isWord[i]) {
                tables[i] |= words[i].entry().openings();
                laterTables[i] =
                        segments[i].whole().laterTables() | words[i].baseEntry().laterTables();
                sets.add(i, segments[i].whole(), words[i].entry(), words[i].baseEntry());
            }
        }
    }

    /** Analyses every token. */
    public static Words of(Document document, Segmenter segmenter) {
        return new Words(document, segmenter);
    }

    public Document document() {
        return document;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public String text() {
        return document.text();
    }

    public int size() {
        return words.length;
    }

    /** The word at a token's index. */
    public Word get(int token) {
        return words[token];
    }

    /** Whether {@code token} is a word of the class; what is no token or no word has none. */
    public boolean is(int token, WordClass wordClass) {
        return token >= 0 && token < classes.length && (classes[token] & wordClass.bit()) != 0;
    }

    /** Whether {@code token} is a word of any of the classes. */
    public boolean isAny(int token, WordClasses any) {
        return token >= 0 && token < classes.length && (classes[token] & any.bits()) != 0;
    }

    /** Whether {@code token} is a word that no lexicon file has. */
    public boolean isUnknown(int token) {
        return isWord(token) && classes[token] == 0;
    }

    /** Whether {@code token} is a word that the lexicon has for somebody's first or last name. */
    public boolean isPersonName(int token) {
        return is(token, WordClass.GIVEN_NAME) || is(token, WordClass.FAMILY_NAME);
    }

    /** Whether {@code token} is a word that is spelt like this, folded and without proclitics. */
    public boolean is(int token, String form) {
        return token >= 0
                && token < hashes.length
                && hashes[token] == form.hashCode()
                && isWord[token]
                && words[token].form().equals(form);
    }

    /** Whether {@code token} is a word that the set has, without proclitics. */
    public boolean isAmong(int token, SetOfWords set) {
        return sets.mayHave(token, set) && words[token].entry().isAmong(set);
    }

    /** As {@link SetMarks#mayHaveAny}. */
    public boolean mayBeAmongAny(int token, long marks) {
        return sets.mayHaveAny(token, marks);
    }

    /** As {@link SetMarks#isAnyOf}. */
    public boolean has(SetOfWords set) {
        return sets.isAnyOf(set);
    }

    /** The same without its article. */
    public boolean isBaseAmong(int token, SetOfWords set) {
        return sets.mayHave(token, set) && words[token].baseEntry().isAmong(set);
    }

    /** The same with its proclitics. */
    public boolean isTokenAmong(int token, SetOfWords set) {
        return sets.mayHave(token, set) && segments[token].whole().isAmong(set);
    }

    /** "بقوله", "بالقول": by what words something is done. */
    public boolean isBySaying(int token) {
        return isAmong(token, WordSet.SAYING) && get(token).preposition() == 'ب';
    }

    /** Whether the set has the word and the one after it together: "نقطة الجزاء". */
    public boolean areAmong(int token, SetOfWords set) {
        return sets.mayHave(token, set)
                && isWord(token + 1)
                && words[token].entry().opensAmong(set)
                && lexicon.isAmong(set, words[token].form() + " " + words[token + 1].form());
    }

    /** The same with the proclitics of both: "عز وجل". */
    public boolean areTokensAmong(int token, SetOfWords set) {
        return sets.mayHave(token, set)
                && isWord(token + 1)
                && segments[token].whole().opensAmong(set)
                && lexicon.isAmong(
                        set, token(token).folded() + " " + token(token + 1).folded());
    }

    /** Whether the lexicon knows the word only with a pronoun at its end: "بلاده". */
    public boolean hasPronoun(int token) {
        return get(token).pronoun();
    }

    /** Nouns of saying that are left when a pronoun is taken off: "قوله"; "حديثة" ends in no pronoun. */
    public List<CueNoun> cueNounsWithPronoun(int token) {
        return token(token).bare().endsWith("ة")
                ? List.of()
                : get(token).entry().cueNounsWithPronoun();
    }

    /** The token at an index. */
    public Token token(int index) {
        return document.token(index);
    }

    /** Whether {@code index} is a token and a word. */
    public boolean isWord(int index) {
        return index >= 0 && index < isWord.length && isWord[index];
    }

    /** Whether both tokens exist and stand in the same paragraph. */
    public boolean sameParagraph(int one, int other) {
        return document.sameParagraph(one, other);
    }

    /** "أعضاء | المجلس", "هذا | القرار": whether a word that has the article, and nothing else before it, comes next. */
    public boolean isBeforeDefinite(int token) {
        int next = token + 1;
        return sameParagraph(token, next)
                && isWord(next)
                && get(next).definite()
                && !get(next).hasProclitic();
    }

    /** From the word at {@code first}, without its proclitics, to the end of token {@code last}. */
    public Span span(int first, int last) {
        return new Span(
                Math.min(get(first).start(), document.token(last).end()),
                document.token(last).end());
    }

    /**
     * A phrase found in the text.
     *
     * @param last its last token
     * @param start offset at which it begins, without proclitics
     * @param value what it means
     */
    public record PhraseMatch<T>(int last, int start, T value) {}

    /** Whether a phrase of the table begins with the token as it stands. */
    public boolean begins(PhraseTable<?> table, int token) {
        return mayMatch(table, token) && segments[token].wholeBegins(table);
    }

    /** What phrases of the table that begin with the token, perhaps after a conjunction, go on with, or null where none does. */
    public <T> PhraseTable.Beginning<T> beginning(PhraseTable<T> table, int token) {
        if (!mayMatch(table, token)) {
            return null;
        }
        for (int i = 0; i < segments[token].size(); i++) {
            Segment way = segments[token].way(i);
            if (way.preposition() == 0 && way.entry().begins(table)) {
                return table.beginning(way.entry());
            }
        }
        return null;
    }

    /** Whether a phrase of the table may stand at the token, with or without proclitics and article. */
    public boolean mayMatch(PhraseTable<?> table, int token) {
        return mayMatchAny(table.bit(), token);
    }

    /** The same of several tables, a bit each, and of what may begin with a word by itself, as {@link Openings}. */
    public boolean mayMatchAny(long bits, int token) {
        return token >= 0 && token < tables.length && (tables[token] & bits) != 0;
    }

    /** The longest phrase at the token, whatever proclitics its first word has; null for none. */
    public <T> PhraseMatch<T> match(PhraseTable<T> table, int token) {
        if (!mayMatch(table, token)) {
            return null;
        }
        PhraseMatch<T> best = null;
        Segments ways = segments[token];
        for (int i = 0; i < ways.size(); i++) {
            Segment way = ways.way(i);
            PhraseMatch<T> match = way.entry().begins(table)
                    ? phrases.overForms(table, way.entry(), token, way.start(text(), token(token)))
                    : null;
            best = match != null && (best == null || match.last() > best.last()) ? match : best;
        }
        return best;
    }

    /** The same over words without articles: for titles, where "رئيس الوزراء" is listed as "رئيس وزراء". */
    public <T> PhraseMatch<T> matchBase(PhraseTable<T> table, int token) {
        if (!mayMatch(table, token) || !get(token).baseBegins(table)) {
            return null;
        }
        return phrases.overBases(
                table, get(token).baseEntry(), token, get(token).start());
    }
}
