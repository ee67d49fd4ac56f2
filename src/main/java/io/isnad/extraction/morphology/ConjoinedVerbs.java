package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.text.Token;
import java.util.EnumSet;

/** Tells a conjunction and a verb of saying from one longer verb: "ودعت" is "and called" or "bade farewell". */
final class ConjoinedVerbs {

    private static final WordClasses PLACE = WordClasses.of(EnumSet.of(WordClass.PLACE));

    private static final WordClasses FAMILY_NAME = WordClasses.of(EnumSet.of(WordClass.FAMILY_NAME));

    private static final String IN = "في";

    /** How far from the verb the preposition may stand that shows which verb it is. */
    private static final int FARTHEST_PREPOSITION = 6;

    private final Document document;
    private final Segments[] segments;

    ConjoinedVerbs(Document document, Segments[] segments) {
        this.document = document;
        this.segments = segments;
    }

    /** The way with a conjunction that is likelier than the first known; null where there is none. */
    Segment rather(Token token, Segments ways, Segment known) {
        WordClasses classes = known.classes();
        boolean name = classes.contains(WordClass.GIVEN_NAME) && !classes.contains(WordClass.AMBIGUOUS_NAME);
        Segment conjoined = known.conjunction() == 0 && !name ? inContext(token, ways) : null;
        conjoined =
                conjoined == null && known.conjunction() == 0 && !name ? withPronoun(token, known, ways) : conjoined;
        return conjoined == null && known.cut() == 0 ? bySpelling(token, known, ways) : conjoined;
    }

    /**
     * "ودعت" is "and called" rather than "bade farewell" where a clause begins, or the preposition of calling follows, but
     * "وردت في" no answer; null where no such verb is stronger.
     */
    private Segment inContext(Token token, Segments ways) {
        boolean opens = token.index() == document.sentenceStart(token.index())
                || !document.token(token.index() - 1).isWord();
        boolean in = token.index() + 1 < document.size()
                && document.token(token.index() + 1).folded().equals(IN);
        int whole = strength(ways.way(0));
        boolean reports = whole < Strength.values().length;
        if (opens && in && reports || !opens && reports) {
            return null;
        }
        for (int i = 0; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            boolean verb = segment.conjunction() != 0 && segment.preposition() == 0 && strength(segment) < whole;
            if (verb && (opens || isBeforeItsPreposition(token, segment))) {
                return segment;
            }
        }
        return null;
    }

    /** "ودعاهم إلى": "and called upon them" rather than "both bade them farewell", right before the preposition of calling. */
    private Segment withPronoun(Token token, Segment whole, Segments ways) {
        int next = token.index() + 1;
        if (next >= document.size() || !document.token(next).isWord()) {
            return null;
        }
        String preposition = document.token(next).folded();
        for (int i = 1; i < ways.size(); i++) {
            Segment segment = ways.way(i);
            boolean calls = mayCall(whole, segment)
                    && segment.entry().verbsWithPronoun().stream()
                            .anyMatch(forms -> forms.stream().anyMatch(f -> callsUpon(f, preposition)));
            if (calls) {
                return segment;
            }
        }
        return null;
    }

    /** Whether the segment may be a conjunction and a verb of saying with its object, where the whole is another verb with one. */
    static boolean mayCall(Segment whole, Segment segment) {
        return segment.conjunction() != 0
                && segment.preposition() == 0
                && whole.entry().hasPronoun()
                && whole.entry().verbsWithPronoun().isEmpty()
                && !segment.entry().verbsWithPronoun().isEmpty();
    }

    private static boolean callsUpon(CueForm form, String preposition) {
        return form.isFinite()
                && form.verb().addressees().contains(Complement.OBJECT)
                && form.verb().complements().stream()
                        .anyMatch(c -> c.isPreposition() && c.form().equals(preposition));
    }

    /** "… مقلق ودعا الحكومة إلى". */
    private boolean isBeforeItsPreposition(Token token, Segment segment) {
        if (segments[token.index() - 1].way(0).classes().haveFunctionWord()) {
            return false;
        }
        int end = Math.min(document.sentenceEnd(token.index()), token.index() + FARTHEST_PREPOSITION);
        for (int i = token.index() + 1; i < end && document.token(i).isWord(); i++) {
            String form = document.token(i).folded();
            for (CueForm cue : segment.entry().cueForms()) {
                boolean preposition = cue.verb().complements().stream()
                        .anyMatch(c -> c.isPreposition()
                                && c != Complement.LI
                                && c.form().equals(form));
                if (preposition && cue.isFinite()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "فرأى", "فترى": known as a whole only with a pronoun at its end ("fled from me"), a verb of saying after the conjunction. */
    private static Segment bySpelling(Token token, Segment whole, Segments ways) {
        // "كريم فيرى": the last name فيري is not spelt so.
        boolean spelt = token.bare().endsWith("ى") && whole.classes().areAmong(FAMILY_NAME);
        boolean forced = spelt || whole.entry().hasPronoun() || whole.classes().areAmong(PLACE);
        for (int i = 1; forced && i < ways.size(); i++) {
            Segment segment = ways.way(i);
            boolean conjoined = segment.conjunction() != 0 && segment.preposition() == 0;
            boolean stronger = isAndName(whole, segment) || strength(segment) < strength(whole);
            if (conjoined && !segment.entry().hasPronoun() && stronger) {
                return segment;
            }
        }
        return null;
    }

    /** "وسامي": "and Sami" rather than "my medal". */
    static boolean isAndName(Segment whole, Segment segment) {
        WordClasses classes = segment.classes();
        return segment.conjunction() != 0
                && segment.preposition() == 0
                && whole.entry().hasPronoun()
                && classes.contains(WordClass.GIVEN_NAME)
                && (!classes.contains(WordClass.AMBIGUOUS_NAME) || whole.form().endsWith("ي"));
    }

    /** The strongest verb of saying that the segment may be, as an ordinal of {@link Strength}; past the last for none. */
    static int strength(Segment segment) {
        int strongest = Strength.values().length;
        for (CueForm form : segment.entry().cueForms()) {
            if (form.form().tense() != Tense.PARTICIPLE && form.form().person() == 3) {
                strongest = Math.min(strongest, form.verb().strength().ordinal());
            }
        }
        return strongest;
    }
}
