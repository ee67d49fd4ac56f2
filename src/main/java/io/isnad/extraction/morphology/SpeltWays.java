package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.WordClass;
import java.util.List;

/** Ways to cut a word that its spelling alone shows to be the right ones, wherever it stands. */
final class SpeltWays {

    /** Of folded letters. */
    private static final char FIRST_LATIN = 'a';

    private static final char LAST_LATIN = 'z';
    private static final char HAMZA_BELOW = 'إ';

    /** The only way that the spelling leaves; null where it leaves several. */
    static Segment of(String surface, List<Segment> ways) {
        Segment latin = beforeLatin(ways);
        return latin == null ? beforeHamza(surface, ways) : latin;
    }

    /** "وإلى": no word but one after a conjunction is spelt so, and so it is no governor; null where no particle is. */
    private static Segment beforeHamza(String surface, List<Segment> ways) {
        boolean hamza = surface.length() > 2 && surface.charAt(1) == HAMZA_BELOW;
        for (int i = 1; hamza && i < ways.size(); i++) {
            Segment way = ways.get(i);
            boolean conjoined = way.conjunction() != 0 && way.preposition() == 0;
            if (conjoined && way.classes().contains(WordClass.PREPOSITION)) {
                return way;
            }
        }
        return null;
    }

    /** "لـNTV": no word begins in one script and goes on in another; null where the token has one. */
    private static Segment beforeLatin(List<Segment> ways) {
        Segment last = ways.get(ways.size() - 1);
        boolean latin = last.cut() > 0
                && last.form().charAt(0) <= LAST_LATIN
                && last.form().charAt(0) >= FIRST_LATIN;
        return latin ? last : null;
    }

    private SpeltWays() {}
}
