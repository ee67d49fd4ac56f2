package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Given names that are other words too, and what after them shows that they are names. */
final class WeakGivenNames {

    private final Words words;
    private final NameWords kinds;
    private final NameParticles particles;
    private final LastNames lastNames;
    private final ForeignLastNames foreign;
    private final LastNamesLikeWords likeWords;
    private final LastNamesAtEnds atEnds;
    private final NamesLikeParticles likeParticles;
    private final FamiliesLikeThings families;
    private final AfterNames afterNames;

    WeakGivenNames(Words words, NameWords kinds, LastNamesLikeWords likeWords) {
        this.words = words;
        this.kinds = kinds;
        this.particles = new NameParticles(words, kinds);
        NameNeighbours neighbours = new NameNeighbours(words);
        this.lastNames = new LastNames(words, kinds, neighbours);
        this.foreign = new ForeignLastNames(words, kinds, neighbours);
        this.likeWords = likeWords;
        this.atEnds = new LastNamesAtEnds(words, kinds, lastNames, neighbours);
        this.likeParticles = new NamesLikeParticles(words, kinds, neighbours);
        this.families = new FamiliesLikeThings(words);
        this.afterNames = new AfterNames(words);
    }

    /** Whether the given name is another word too. */
    boolean is(int given) {
        return words.isAny(given, LastNamesLikeWords.WEAK);
    }

    /** Whether what comes next shows that it is a name. */
    boolean isConfirmed(int given) {
        int next = given + 1;
        if (kinds.isNameWord(next) || kinds.isHyphenated(given) || particles.is(next)) {
            return true;
        }
        return words.isWord(next)
                && words.sameParagraph(given, next)
                && (foreign.isLikeClitic(next)
                        || lastNames.isNisbaAlone(next)
                        || !afterNames.opensLongTitle(next) && likeWords.is(next, false));
    }

    /** Whether, where a name is to be told, the last name follows. */
    boolean isBeforeLastName(int given) {
        int next = given + 1;
        return kinds.isNameWord(next)
                || words.isWord(next)
                        && words.sameParagraph(given, next)
                        && (!afterNames.opensLongTitle(next) && likeWords.is(next, true)
                                || families.is(next)
                                || !words.get(next).definite()
                                        && !words.get(next).hasProclitic()
                                        && !words.isAny(given, LastNamesLikeWords.OF_SOMETHING)
                                        && isApart(given - 1)
                                        && atEnds.is(next));
    }

    /** "وزير العدل |", "بحسب |": no title that the word after it could tell more of. */
    private boolean isApart(int token) {
        return !words.is(token, WordClass.TITLE) || words.get(token).definite();
    }
}
