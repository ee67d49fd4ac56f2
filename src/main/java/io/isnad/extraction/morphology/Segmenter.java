package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.Memo;
import io.isnad.extraction.text.Normalizer;
import io.isnad.extraction.text.Spelling;
import io.isnad.extraction.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Lists the ways to cut the proclitics و ف ب ل ك off a word, from none to all. That depends on the spelling alone, so it is
 * done once for all articles.
 */
public final class Segmenter implements Spelling.Source {

    private static final int SHORTEST_REST = 2;

    /** What a verbal noun of the eighth form begins with whose root begins with a lam. */
    private static final String OF_LAM = "الت";

    /** What stands after the article has no alif of the accusative. */
    private static final String ACCUSATIVE = "ا";

    private static final WordClasses WITH_ARTICLE = WordClasses.of(EnumSet.of(
            WordClass.NOUN,
            WordClass.TITLE,
            WordClass.NISBA,
            WordClass.NUMBER,
            WordClass.FAMILY_NAME,
            WordClass.PLACE,
            WordClass.GROUP_HEAD,
            WordClass.ORGANIZATION_HEAD));

    private final Lexicon lexicon;
    private final Memo<Segments> known = new Memo<>(this::read);

    public Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public Spelling of(char[] text, int start, int end) {
        return known.get(text, start, end);
    }

    /** The ways to cut the token; none for what is no word. */
    Segments segments(Token token) {
        return token.isWord() ? ways(token) : Segments.NONE;
    }

    /** What the lexicon tells of the token as a whole. */
    Entry whole(Token token) {
        return ways(token).way(0).entry();
    }

    /** Known by the spelling where that was had from here. */
    private Segments ways(Token token) {
        return token.spelling() instanceof Segments ways ? ways : known.get(token.bare());
    }

    private Segments read(String surface) {
        String bare = Normalizer.bare(surface);
        String folded = Normalizer.fold(bare);
        List<Segment> segments = new ArrayList<>(4);
        segments.add(segment(bare, (char) 0, (char) 0, 0, folded));
        boolean joins = startsWithAny(folded, "وف");
        if (joins) {
            add(segments, bare, folded, folded.charAt(0), (char) 0, 1);
        }
        prepositions(segments, bare, folded, (char) 0, 0);
        if (joins) {
            prepositions(segments, bare, folded, folded.charAt(0), 1);
        }
        return new Segments(surface, segments);
    }

    private void prepositions(List<Segment> segments, String bare, String folded, char conjunction, int from) {
        if (folded.length() - from > SHORTEST_REST && "بلك".indexOf(folded.charAt(from)) >= 0) {
            add(segments, bare, folded, conjunction, folded.charAt(from), from + 1);
        }
    }

    private void add(List<Segment> segments, String bare, String folded, char conjunction, char preposition, int cut) {
        String rest = folded.substring(cut);
        if (rest.length() < SHORTEST_REST) {
            return;
        }
        if (preposition == 'ل' && rest.startsWith("ل") && rest.length() > SHORTEST_REST) {
            WordClasses own = lexicon.entry(rest).classes(false);
            if (own.contains(WordClass.NOUN) && !own.contains(WordClass.PLACE)) {
                // "للجنة": of three lams one is not written.
                segments.add(Segment.of(conjunction, preposition, cut, lexicon.entry("ال" + rest), true, bare));
            }
            if (!isNameInLam(own, rest)) {
                Entry definite = lexicon.entry("ا" + rest);
                segments.add(Segment.of(conjunction, preposition, cut + 1, definite, true, bare));
            }
        }
        segments.add(segment(bare, conjunction, preposition, cut, rest));
    }

    /** "للبنان", "للينا": what begins with a lam itself, and without it is nothing that has the article. */
    private boolean isNameInLam(WordClasses own, String rest) {
        boolean name = own.contains(WordClass.GIVEN_NAME) || own.contains(WordClass.PLACE);
        if (!name) {
            return false;
        }
        if (rest.endsWith(ACCUSATIVE)) {
            return true;
        }
        WordClasses base = lexicon.entry(rest.substring(1)).classes(false);
        boolean quality = base.contains(WordClass.ADJECTIVE) && own.contains(WordClass.AMBIGUOUS_NAME);
        return !quality && (base.bits() & WITH_ARTICLE.bits()) == 0;
    }

    /** "الكان" may be a word with its article, "إلكان" and "ألبرت" are not. */
    private Segment segment(String bare, char conjunction, char preposition, int cut, String form) {
        boolean article = form.length() > SHORTEST_REST + 1
                && form.startsWith("ال")
                && "أإآ".indexOf(bare.charAt(cut)) < 0
                && !isOfLam(form);
        return Segment.of(conjunction, preposition, cut, lexicon.entry(form), article, bare);
    }

    /** "التزام", "التحاق": a verbal noun whose root begins with the lam, so that it has no article. */
    private boolean isOfLam(String form) {
        return form.startsWith(OF_LAM)
                && lexicon.entry(form).classes(false).contains(WordClass.VERBAL_NOUN)
                && !lexicon.entry(form.substring(2)).classes(false).contains(WordClass.NOUN);
    }

    /** Where in the text the letter at {@code letters} of the folded form stands. */
    static int offset(String text, Token token, int letters) {
        int seen = 0;
        int at = token.start();
        while (at < token.end() && (seen < letters || Normalizer.isDropped(text.charAt(at)))) {
            if (!Normalizer.isDropped(text.charAt(at))) {
                seen++;
            }
            at++;
        }
        return at;
    }

    private static boolean startsWithAny(String word, String letters) {
        return word.length() > SHORTEST_REST && letters.indexOf(word.charAt(0)) >= 0;
    }
}
