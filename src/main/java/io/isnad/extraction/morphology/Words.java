package io.isnad.extraction.morphology;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.AttributiveCue;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.text.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * A document's tokens as words. Of the ways to cut a token the first wins whose rest the lexicon knows, or which stands
 * elsewhere in the document by itself; a word that no way explains stays whole.
 */
public final class Words {

    private static final int SHORTEST_NAME = 3;
    /** "بريكس" is hardly ب and the name ريكس; from this length on a preposition is likelier. */
    private static final int LONG_NAME = 5;

    private static final WordClasses NAMES =
            WordClasses.of(EnumSet.of(WordClass.GIVEN_NAME, WordClass.AMBIGUOUS_NAME, WordClass.FAMILY_NAME));
    private static final WordClasses FAMILY_NAME = WordClasses.of(EnumSet.of(WordClass.FAMILY_NAME));

    private final Document document;
    private final Lexicon lexicon;
    private final Word[] words;
    /** Every way to cut each token, which many stages ask for. */
    private final Segments[] segments;

    private Words(Document document, Segmenter segmenter) {
        this.document = document;
        this.lexicon = segmenter.lexicon();
        Set<String> vocabulary = new HashSet<>();
        for (int i = 0; i < document.size(); i++) {
            Token token = document.token(i);
            if (token.isWord() && token.folded().length() >= SHORTEST_NAME) {
                vocabulary.add(token.folded());
            }
        }
        this.segments = new Segments[document.size()];
        for (int i = 0; i < document.size(); i++) {
            segments[i] = segmenter.segments(document.token(i));
        }
        this.words = new Word[document.size()];
        for (int i = 0; i < document.size(); i++) {
            words[i] = analyse(document.token(i), vocabulary);
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

    /** Whether the lexicon knows the word only with a pronoun at its end: "بلاده". */
    public boolean hasPronoun(int token) {
        return get(token).entry().hasPronoun();
    }

    /** The token at an index. */
    public Token token(int index) {
        return document.token(index);
    }

    /** Whether {@code index} is a token and a word. */
    public boolean isWord(int index) {
        return index >= 0 && index < segments.length && segments[index] != Segments.NONE;
    }

    /** Whether both tokens exist and stand in the same paragraph. */
    public boolean sameParagraph(int one, int other) {
        return one >= 0
                && other >= 0
                && one < words.length
                && other < words.length
                && document.token(one).paragraph() == document.token(other).paragraph();
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
        return isWord(token) && segments[token].whole().begins(table);
    }

    /** Whether a phrase of the table may stand at the token, with or without proclitics and article. */
    public boolean mayMatch(PhraseTable<?> table, int token) {
        return isWord(token) && (segments[token].begin(table) || get(token).baseBegins(table));
    }

    /** The longest phrase at the token, whatever proclitics its first word has; null for none. */
    public <T> PhraseMatch<T> match(PhraseTable<T> table, int token) {
        if (!isWord(token) || !segments[token].begin(table)) {
            return null;
        }
        PhraseMatch<T> best = null;
        Segments ways = segments[token];
        for (int i = 0; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            PhraseTable.Match<T> match = segment.entry().begins(table)
                    ? table.longest(segment.form(), distance -> folded(token, token + distance))
                    : null;
            if (match != null && (best == null || token + match.words() - 1 > best.last())) {
                int start = segment.start(text(), token(token));
                best = new PhraseMatch<>(token + match.words() - 1, start, match.value());
            }
        }
        return best;
    }

    /** The same over words without articles: for titles, where "رئيس الوزراء" is listed as "رئيس وزراء". */
    public <T> PhraseMatch<T> matchBase(PhraseTable<T> table, int token) {
        if (!isWord(token) || !get(token).baseBegins(table)) {
            return null;
        }
        PhraseTable.Match<T> match = table.longest(
                get(token).base(),
                distance -> folded(token, token + distance) == null
                        ? null
                        : get(token + distance).base());
        return match == null
                ? null
                : new PhraseMatch<>(token + match.words() - 1, get(token).start(), match.value());
    }

    private String folded(int from, int index) {
        return isWord(index) && sameParagraph(from, index)
                ? document.token(index).folded()
                : null;
    }

    private Word analyse(Token token, Set<String> vocabulary) {
        if (!token.isWord()) {
            return Word.of(token, lexicon.entry(token.folded()));
        }
        Segments ways = segments[token.index()];
        Segment seenElsewhere = null;
        for (int i = 0; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            WordClasses classes = segment.classes();
            boolean rare = segment.preposition() != 0
                    && classes.areAmong(NAMES)
                    && !vocabulary.contains(segment.form())
                    && !isAskedFor(segment, token)
                    && !segment.beginsWithHamza(text(), token);
            if (!classes.isEmpty() && !(rare && segment.form().length() < LONG_NAME)) {
                return word(token, preferred(token, ways, segment));
            }
            if (seenElsewhere == null
                    && segment.form().length() >= SHORTEST_NAME
                    && segment.cut() > 0
                    && vocabulary.contains(segment.form())) {
                seenElsewhere = segment;
            }
        }
        return word(token, seenElsewhere != null ? seenElsewhere : ways.way(0), WordClasses.NONE);
    }

    /** The first way that the lexicon knows, or one of those after it that is likelier here. */
    private Segment preferred(Token token, Segments ways, Segment known) {
        if (ways.size() == 1) {
            return known;
        }
        WordClasses classes = known.classes();
        Segment function = classes.areAmong(FAMILY_NAME) ? functionWordAfterPreposition(ways) : null;
        if (function != null) {
            return function;
        }
        Segment conjoined = known.conjunction() == 0 ? conjoinedVerb(token, ways) : null;
        if (conjoined != null) {
            return conjoined;
        }
        boolean weak = classes.contains(WordClass.AMBIGUOUS_NAME);
        Segment particle = weak && hasHamza(token) ? particleAfterConjunction(ways) : null;
        return particle == null ? known : particle;
    }

    /** "لأي" against the name لاي; null where no segment is a preposition with a word of a closed class. */
    private Segment functionWordAfterPreposition(Segments ways) {
        for (int i = 0; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            if (segment.preposition() != 0 && segment.classes().haveFunctionWord()) {
                return segment;
            }
        }
        return null;
    }

    /** "وفقا لسامر": the word before asks for the preposition. */
    private boolean isAskedFor(Segment segment, Token token) {
        if (token.index() == 0) {
            return false;
        }
        Segments before = segments[token.index() - 1];
        for (int i = 0; i < before.size(); i++) {
            AttributiveCue cue = lexicon.attributiveCues().exact(before.way(i).form());
            if (cue != null && String.valueOf(segment.preposition()).equals(cue.joinedPreposition())) {
                return true;
            }
        }
        return false;
    }

    /** "ودعت" is "and called" rather than "bade farewell" where a clause begins; null where no such verb is stronger. */
    private Segment conjoinedVerb(Token token, Segments ways) {
        boolean opens = token.index() == document.sentenceStart(token.index())
                || !document.token(token.index() - 1).isWord();
        boolean in = token.index() + 1 < document.size()
                && document.token(token.index() + 1).folded().equals("في");
        if (!opens || in) {
            return null;
        }
        int whole = strength(ways.way(0));
        for (int i = 0; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            if (segment.conjunction() != 0 && segment.preposition() == 0 && strength(segment) < whole) {
                return segment;
            }
        }
        return null;
    }

    private static int strength(Segment segment) {
        int strongest = Strength.values().length;
        for (CueForm form : segment.entry().cueForms()) {
            if (form.form().tense() != Tense.PARTICIPLE && form.form().person() == 3) {
                strongest = Math.min(strongest, form.verb().strength().ordinal());
            }
        }
        return strongest;
    }

    private static boolean hasHamza(Token token) {
        return token.bare().length() > 1
                && (token.bare().charAt(1) == 'إ' || token.bare().charAt(1) == 'أ');
    }

    /** "فإن" against the name فان: a conjunction and a particle are likelier than a weak name; null where there are none. */
    private static Segment particleAfterConjunction(Segments ways) {
        for (int i = 0; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            boolean conjoined = segment.conjunction() != 0 && segment.preposition() == 0;
            if (conjoined && segment.classes().contains(WordClass.COMPLEMENTIZER)) {
                return segment;
            }
        }
        return null;
    }

    private Word word(Token token, Segment segment) {
        return word(token, segment, segment.classes());
    }

    private Word word(Token token, Segment segment, WordClasses classes) {
        return Word.of(token, segment, segment.start(text(), token), classes);
    }
}
