package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.AttributiveCue;
import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Chooses how to cut each token of a document. Of the ways the first wins whose rest the lexicon knows, or which stands
 * elsewhere in the document by itself; a word that no way explains stays whole.
 */
final class WordAnalysis {

    private static final int SHORTEST_NAME = 3;
    /** "بريكس" is hardly ب and the name ريكس; from this length on a preposition is likelier. */
    private static final int LONG_NAME = 5;

    private static final WordClasses NAMES =
            WordClasses.of(EnumSet.of(WordClass.GIVEN_NAME, WordClass.AMBIGUOUS_NAME, WordClass.FAMILY_NAME));
    private static final String COLD = "برد";
    private static final String ARTICLE = "ال";
    private static final WordClasses FAMILY_NAME = WordClasses.of(EnumSet.of(WordClass.FAMILY_NAME));

    /** "آن", "آنيك" are neither "أن" nor "أنا". */
    private static final WordClasses WITHOUT_MADDA =
            WordClasses.of(EnumSet.of(WordClass.COMPLEMENTIZER, WordClass.PRONOUN, WordClass.PARTICLE));

    /** "إمام" is not "أمام". */
    private static final WordClasses WITH_HAMZA_ABOVE = WordClasses.of(EnumSet.of(WordClass.PREPOSITION));

    private final Document document;
    private final Segmenter segmenter;
    private final Segments[] segments;
    private final ConjoinedVerbs conjoinedVerbs;
    private final ForeignNames foreign;
    private final HiddenArticles articles;
    /** Every word of the document that is {@link #isSought sought}, as it stands. */
    private final Set<String> vocabulary;

    WordAnalysis(Document document, Segmenter segmenter, Segments[] segments, Set<String> vocabulary) {
        this.document = document;
        this.segmenter = segmenter;
        this.segments = segments;
        this.conjoinedVerbs = new ConjoinedVerbs(document, segments);
        this.foreign = new ForeignNames(document, segments);
        this.articles = new HiddenArticles(document, segments);
        this.vocabulary = vocabulary;
    }

    /** The token as a word. */
    Word word(Token token) {
        if (!token.isWord()) {
            return Word.of(token, segmenter.whole(token));
        }
        Segments ways = segments[token.index()];
        if (ways.settled() != null) {
            return cut(token, ways.settled());
        }
        Segment seenElsewhere = null;
        for (int i = 0; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            WordClasses classes = segment.classes();
            boolean rare = segment.preposition() != 0
                    && classes.areAmong(NAMES)
                    && !vocabulary.contains(segment.form())
                    && !isAskedFor(segment, token)
                    && !isBeforeLastName(segment, token)
                    && !segment.beginsWithHamza(document.text(), token);
            if (!classes.isEmpty()
                    && !(rare && segment.form().length() < longName(segment, classes))
                    && !foreign.isMiscut(token, segment)) {
                return cut(token, preferred(token, ways, segment));
            }
            if (seenElsewhere == null
                    && segment.form().length() >= SHORTEST_NAME
                    && segment.cut() > 0
                    && vocabulary.contains(segment.form())) {
                seenElsewhere = segment;
            }
        }
        return cut(token, seenElsewhere != null ? seenElsewhere : ways.way(0), WordClasses.NONE);
    }

    /** Whether what is left of another word without its proclitics is looked for in it: it may be nothing but a name. */
    static boolean isSought(Entry whole) {
        return whole.form().length() >= SHORTEST_NAME
                && (whole.classes(true).areAmong(NAMES) || whole.classes(false).areAmong(NAMES));
    }

    /** The way that {@link #word} takes in every document, known by its spelling; null where others are to be weighed there. */
    static Segment settled(String surface, List<Segment> ways) {
        if (ways.size() <= 1) {
            return ways.isEmpty() ? null : ways.get(0);
        }
        Segment whole = ways.get(0);
        Segment spelt = SpeltWays.of(surface, ways);
        if (spelt != null) {
            return spelt;
        }
        WordClasses classes = whole.classes();
        boolean weak = classes.contains(WordClass.AMBIGUOUS_NAME) || classes.areAmong(FAMILY_NAME);
        boolean verb = ways.stream()
                .anyMatch(w -> w.conjunction() != 0 && ConjoinedVerbs.strength(w) < ConjoinedVerbs.strength(whole));
        boolean name = ways.stream().anyMatch(w -> ConjoinedVerbs.isAndName(whole, w));
        verb |= ways.stream().anyMatch(w -> ConjoinedVerbs.mayCall(whole, w));
        return weak || verb || name || whole.form().equals(COLD) || nounAfterBi(ways.size(), ways::get) != null
                ? null
                : whole;
    }

    /** The first way that the lexicon knows, or one of those after it that is likelier here. */
    private Segment preferred(Token token, Segments ways, Segment known) {
        if (ways.size() == 1) {
            return known;
        }
        WordClasses classes = known.classes();
        boolean hamza = classes.contains(WordClass.AMBIGUOUS_NAME) && hasHamza(token);
        Segment function = hamza || classes.areAmong(FAMILY_NAME) ? afterPreposition(ways, hamza) : null;
        if (function != null) {
            return function;
        }
        Segment noun = followsContentWord(token) ? nounAfterBi(ways.size(), ways::way) : null;
        if (noun != null) {
            return noun;
        }
        Segment response = isResponse(token) ? ways.way(1) : null;
        if (response != null) {
            return response;
        }
        Segment part = isInPhrase(token, known) ? afterPreposition(ways, true) : null;
        if (part != null && part.classes().contains(WordClass.NOUN)) {
            return part;
        }
        Segment construct = articles.withoutIn(token, ways, known);
        if (construct != null) {
            return construct;
        }
        Segment conjoined = conjoinedVerbs.rather(token, ways, known);
        if (conjoined != null) {
            return conjoined;
        }
        Segment particle = hamza ? particleAfterConjunction(ways) : null;
        return particle == null ? known : particle;
    }

    /** "هددت إيران برد حاسم": "with a response" rather than "cold", which is no attribute of what is known. */
    private boolean isResponse(Token token) {
        int before = token.index() - 1;
        return token.folded().equals(COLD)
                && document.sameParagraph(before, token.index())
                && document.token(before).isWord()
                && (document.token(before).folded().startsWith(ARTICLE)
                        || segments[before].way(0).classes().contains(WordClass.PLACE));
    }

    /** "أشاد نقاد بلغته": their language rather than "it reached him"; "أقر المتهم بالتهم": charges rather than "she minded them"; null where no way is a noun after ب, or the whole is one. */
    private static Segment nounAfterBi(int size, IntFunction<Segment> ways) {
        Segment whole = ways.apply(0);
        WordClasses classes = whole.classes();
        boolean verb = whole.entry().hasPronoun()
                && !classes.contains(WordClass.NOUN)
                && (classes.contains(WordClass.REPORTING_VERB) || classes.contains(WordClass.COMMON_VERB));
        for (int i = 1; verb && i < size; i++) {
            Segment segment = ways.apply(i);
            boolean noun = segment.conjunction() == 0
                    && segment.preposition() == 'ب'
                    && segment.classes().contains(WordClass.NOUN);
            if (noun) {
                return segment;
            }
        }
        return null;
    }

    /** Whether a word stands before it in its sentence that opens no clause. */
    private boolean followsContentWord(Token token) {
        int before = token.index() - 1;
        return token.index() != document.sentenceStart(token.index())
                && document.token(before).isWord()
                && !segments[before].way(0).classes().haveFunctionWord();
    }

    /** "أشاد سامر بدور العمال": what is rarely a name, between two words of which neither is said to be one. */
    private boolean isInPhrase(Token token, Segment name) {
        int next = token.index() + 1;
        WordClasses classes = name.classes();
        return name.cut() == 0
                && name.form().charAt(0) == 'ب'
                && classes.contains(WordClass.AMBIGUOUS_NAME)
                && classes.areAmong(NAMES)
                && token.index() != document.sentenceStart(token.index())
                && document.sameParagraph(token.index(), next)
                && document.token(next).isWord()
                && !segments[next].way(0).classes().isEmpty()
                && !segments[next].way(0).classes().contains(WordClass.GIVEN_NAME)
                && !segments[next].way(0).classes().contains(WordClass.FAMILY_NAME);
    }

    /** "لأي" against the name لاي, "لأمين" against لامين; null where no way is a preposition with a word, of a closed class unless any is asked for. */
    private Segment afterPreposition(Segments ways, boolean any) {
        for (int i = 0; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            if (segment.preposition() != 0
                    && (any ? !segment.classes().isEmpty() : segment.classes().haveFunctionWord())) {
                return segment;
            }
        }
        return null;
    }

    /** "بسامر حداد": a given name that is nothing else, before a last name. */
    private boolean isBeforeLastName(Segment segment, Token token) {
        int next = token.index() + 1;
        return segment.form().length() >= SHORTEST_NAME
                && segment.classes().contains(WordClass.GIVEN_NAME)
                && !segment.classes().contains(WordClass.AMBIGUOUS_NAME)
                && document.sameParagraph(token.index(), next)
                && document.token(next).isWord()
                && segments[next].way(0).classes().areAmong(FAMILY_NAME);
    }

    /** "وفقا لسامر": the word before asks for the preposition. */
    private boolean isAskedFor(Segment segment, Token token) {
        if (token.index() == 0) {
            return false;
        }
        Segments before = segments[token.index() - 1];
        for (int i = 0; i < before.size(); i++) {
            AttributiveCue cue =
                    segmenter.lexicon().attributiveCues().exact(before.way(i).form());
            if (cue != null && String.valueOf(segment.preposition()).equals(cue.joinedPreposition())) {
                return true;
            }
        }
        return false;
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

    private Word cut(Token token, Segment segment) {
        return cut(token, segment, segment.possible());
    }

    private Word cut(Token token, Segment segment, WordClasses classes) {
        return Word.of(token, segment, segment.start(document.text(), token), classes);
    }

    /** Of the classes of a word those that it can have with its first letter as it is written. */
    static WordClasses possible(WordClasses classes, char first) {
        if (first == 'آ') {
            return classes.without(WITHOUT_MADDA);
        }
        if (first == 'إ' && classes.contains(WordClass.TITLE)) {
            return classes.without(WITH_HAMZA_ABOVE);
        }
        return classes.contains(WordClass.COMPLEMENTIZER) ? classes.without(NAMES) : classes;
    }

    /** "لفادي": ل is the likeliest of them before a name, if that is nothing else. */
    private static int longName(Segment segment, WordClasses classes) {
        boolean sure = segment.preposition() == 'ل' && !classes.contains(WordClass.AMBIGUOUS_NAME);
        return sure ? LONG_NAME - 1 : LONG_NAME;
    }
}
