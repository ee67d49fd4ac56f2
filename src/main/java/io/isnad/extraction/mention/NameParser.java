package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Blessings;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Tribes;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.EndPerToken;
import io.isnad.extraction.text.TokenKind;

/**
 * Where a person's name ends. A name is a run of given names, family names, name particles and words that no lexicon
 * knows; a common word belongs to it only where grammar leaves no other reading, which is a definite word straight after
 * an unmistakable given name ("مقتدى الصدر"), or anything after بن or آل.
 */
final class NameParser {

    private static final int LONGEST = 6;

    /** "آل المناصير": all of a family. */
    private static final String FAMILY = "ال";

    private final Words words;
    private final NameWords kinds;
    private final NameParticles particles;
    private final NameContinuation continuation;
    private final NameNeighbours neighbours;
    private final NamesBeforeContent beforeContent;
    private final NamesLikeParticles likeParticles;
    private final ArticledNames articled;
    private final VerbsLikeNames verbs;
    private final AfterNames afterNames;
    private final Initials initials;
    private final ShortPatronyms sons;
    private final BylineNames bylines;
    private final WeakGivenNames weakNames;
    private final NamePlaces places;
    private final NamesAfterTitles afterTitles;
    private final EndPerToken ofGiven;
    private final EndPerToken ofEvidence;
    private final EndPerToken eastAsian;

    NameParser(Words words) {
        this.words = words;
        this.kinds = new NameWords(words);
        this.particles = new NameParticles(words, kinds);
        LastNamesLikeWords likeWords = new LastNamesLikeWords(words);
        this.continuation = new NameContinuation(words, kinds, likeWords);
        this.neighbours = new NameNeighbours(words);
        this.beforeContent = new NamesBeforeContent(words);
        this.likeParticles = new NamesLikeParticles(words, kinds, neighbours);
        this.articled = new ArticledNames(words, kinds);
        this.verbs = new VerbsLikeNames(words, kinds);
        this.afterNames = new AfterNames(words);
        this.initials = new Initials(words, kinds);
        this.sons = new ShortPatronyms(words);
        this.bylines = new BylineNames(words);
        this.places = new NamePlaces(words, kinds);
        this.weakNames = new WeakGivenNames(words, kinds, likeWords);
        this.ofGiven = new EndPerToken(words.size(), this::readFromGivenName);
        this.afterTitles = new NamesAfterTitles(words, kinds);
        this.ofEvidence = new EndPerToken(words.size(), this::readAfterEvidence);
        this.eastAsian = new EndPerToken(words.size(), new EastAsianNames(words)::last);
    }

    /** Whether a name may begin with the word where nothing around it but another name is evidence. */
    boolean mayBegin(int first) {
        return words.mayMatch(words.lexicon().givenNames(), first)
                || words.is(first, WordClass.GIVEN_NAME)
                || words.get(first).unknown() && (words.isPersonName(first + 1) || isOfAuthor(first))
                || words.is(first, WordClass.NAME_PARTICLE)
                || words.isTokenAmong(first, WordSet.ASIAN_FAMILY)
                || places.isSonOf(first)
                || words.token(first).folded().length() == 1;
    }

    /** Whether the name of who wrote the article begins at the token, as a line of its own shows. */
    boolean isOfAuthor(int first) {
        return bylines.last(first) > first;
    }

    /** Last token of a name that begins with a given name at {@code first}; -1 where none does, or where it stands alone. */
    int fromGivenName(int first) {
        int asian = eastAsian.at(first);
        return asian < 0 ? ofGiven.at(first) : asian;
    }

    private int readFromGivenName(int first) {
        if (sons.isAt(first)) {
            return first + 1;
        }
        boolean opening = kinds.isServantOf(first) || kinds.isKunya(first);
        int byline = opening ? -1 : bylines.last(first);
        int afterInitials = opening || byline > first ? -1 : initials.lastName(first);
        boolean given = words.mayMatch(words.lexicon().givenNames(), first) || words.is(first, WordClass.GIVEN_NAME);
        given |= opening || byline > first || afterInitials > 0 || places.isSonOf(first);
        return given && !isRatherNoName(first) ? fromGivenName(first, opening, byline, afterInitials) : -1;
    }

    private boolean isRatherNoName(int first) {
        return verbs.is(first)
                || Prepositions.isOfMe(words, first) && !likeParticles.isBeforeSyllables(first)
                || Blessings.isIn(words, first)
                || UnlikeNames.isInTribe(words, first)
                || UnlikeNames.isCourtesy(words, first);
    }

    private int fromGivenName(int first, boolean opening, int byline, int afterInitials) {
        if (opening) {
            return extend(first, kinds.isServantOf(first + 1) ? first + 2 : first + 1, true);
        }
        if (byline > first) {
            return byline;
        }
        if (afterInitials > 0) {
            return extend(first, afterInitials, true);
        }
        var given = words.match(words.lexicon().givenNames(), first);
        Word word = words.isWord(first) ? words.get(first) : null;
        if (given == null && (articled.begins(first) || places.isSonOf(first))) {
            return extend(first, first, true);
        }
        // "وجود خلل": one noun rather than a conjunction and a name.
        boolean whole = word != null && (word.hasProclitic() || word.is(WordClass.NUMBER) || word.is(WordClass.NOUN));
        if (given == null || given.start() != word.start() && whole) {
            return -1;
        }
        if (given.last() == first && (UnlikeNames.isAttribute(words, first) || UnlikeNames.isNow(words, first))
                || given.start() != word.start() && words.match(words.lexicon().capitals(), first) != null) {
            // "بكين زيادة": no "كين".
            return -1;
        }
        boolean dayPart = word.is(WordClass.TIME) && neighbours.isWeekday(first + 1);
        if (dayPart || words.is(first, FAMILY) || given.last() > first && UnlikeNames.isThat(word)) {
            return -1;
        }
        boolean function = word.isFunctionWord() && !NameWords.isDotted(word) && given.last() == first;
        if (function && (likeParticles.opensSubject(first) || likeParticles.isBeforeSyllables(first))) {
            return extend(first, first, true);
        }
        if (function || kinds.opensFixedName(first)) {
            return -1;
        }
        boolean weak = given.last() == first && weakNames.is(first) && !likeParticles.isSubject(first);
        boolean speaks = weak && (continuation.isOfSpeaker(first + 1) || UndottedNames.isDottedSubject(words, first));
        if (weak && !speaks && !weakNames.isConfirmed(first)) {
            return -1;
        }
        // "أكبر قائد": the greatest rather than somebody's name
        boolean greatest = weak && word.is(WordClass.MODIFIER) && words.is(first + 1, WordClass.TITLE);
        int last = extend(first, given.last(), !weak || speaks);
        return last > first && !greatest && !UnlikeNames.isOfGod(words, first, last) ? last : -1;
    }

    /** Last token of a name that evidence around it (a title, an adjective of nation) lets begin at {@code first}; or -1. */
    int afterEvidence(int first) {
        int asian = eastAsian.at(first);
        return asian < 0 ? ofEvidence.at(first) : asian;
    }

    private int readAfterEvidence(int first) {
        int last = readName(first);
        return Math.max(last, last > first ? last : afterTitles.last(first));
    }

    private int readName(int first) {
        if (words.isWord(first) && words.get(first).hasProclitic() && beforeContent.begins(first)) {
            return first + 1;
        }
        if (!words.isWord(first) || words.get(first).hasProclitic()) {
            return -1;
        }
        Word word = words.get(first);
        int afterInitials = initials.lastName(first);
        if (afterInitials > 0) {
            return extend(first, afterInitials, true);
        }
        boolean time = word.is(WordClass.TIME)
                && (!(word.is(WordClass.GIVEN_NAME) && weakNames.isBeforeLastName(first))
                        || neighbours.isWeekday(first + 1));
        if (time
                || Blessings.isIn(words, first)
                || word.form().length() < 2
                || UnlikeNames.isCourtesyOrFor(words, first)
                || kinds.opensFixedName(first)
                || !kinds.beginsName(first)) {
            return -1;
        }
        boolean nationality = word.definite() && word.is(WordClass.NISBA) && words.is(first + 1, WordClass.GIVEN_NAME);
        boolean numbered =
                words.sameParagraph(first, first + 1) && words.token(first + 1).kind() == TokenKind.NUMBER;
        if ((word.unknown() || numbered) && kinds.isNameOfBody(first) || kinds.isBody(first)) {
            return -1;
        }
        boolean servant = kinds.isServantOf(first);
        boolean verb = !servant
                && (word.is(WordClass.REPORTING_VERB) || word.is(WordClass.COMMON_VERB))
                && (word.is(WordClass.AMBIGUOUS_NAME) || word.is(WordClass.NAME_PARTICLE))
                && !weakNames.isBeforeLastName(first)
                && !continuation.isOfRespect(first + 1)
                && !beforeContent.isBeforeLastWord(first)
                && !LastNames.isOfRelation(words, first + 1)
                && !(words.isTokenAmong(first, WordSet.ASIAN_FAMILY)
                        && words.isUnknown(first + 1)
                        && words.sameParagraph(first, first + 1))
                // "الفنانة يسرا": as a verb of two people, which the news hardly has
                && !(word.is(WordClass.GIVEN_NAME) && word.endsIn('ا'));
        if (verb || nationality) {
            return -1;
        }
        if (servant || kinds.isKunya(first)) {
            return extend(first, kinds.isServantOf(first + 1) ? first + 2 : first + 1, true);
        }
        var given = words.match(words.lexicon().givenNames(), first);
        return extend(first, given == null ? first : given.last(), true);
    }

    /** Last token of a name whose first word no lexicon file has, but whose second is a given or a family name; or -1. */
    int beforeKnownName(int first) {
        if (!words.isWord(first)
                || verbs.is(first)
                || !words.sameParagraph(first, first + 1)
                || !words.isWord(first + 1)) {
            return -1;
        }
        Word next = words.get(first + 1);
        boolean given = next.is(WordClass.GIVEN_NAME)
                && !next.is(WordClass.AMBIGUOUS_NAME)
                && !next.hasProclitic()
                && !(UnlikeNames.isAfterLand(words, first) && kinds.isNameOfBody(first))
                && (!next.definite() || ArticledNames.isAlways(words, next));
        boolean known = given || kinds.isOnlyFamilyName(first + 1) && !kinds.isNameOfBody(first);
        boolean fixed = known && (kinds.opensFixedName(first) || Tribes.mayOpen(words, first));
        return known && !fixed && !UnlikeNames.isAt(words, first) && !words.hasPronoun(first + 1)
                ? unknownRun(first)
                : -1;
    }

    /** "قالت أرسينا كاهينغ": last token of a name whose first word looks like a verb, which no other verb has after it; or -1. */
    int afterVerbLike(int first) {
        boolean verb = words.is(first, WordClass.COMMON_VERB)
                && words.is(first - 1, WordClass.REPORTING_VERB)
                && !words.is(first, WordClass.REPORTING_VERB)
                && !words.is(first, WordClass.NOUN)
                && !words.is(first, WordClass.ADJECTIVE)
                && !words.get(first).isFunctionWord()
                && words.sameParagraph(first - 1, first + 1);
        return verb && !particles.is(first + 1) ? unknownRun(first + 1) : -1;
    }

    /** As {@link NamesBeforeContent#run}, where a title is the subject of a verb, so that no other verb follows it. */
    int beforeContent(int first) {
        return beforeContent.run(first);
    }

    /** Last token of a run of unknown words at {@code first}, for subjects of speech and headlines; or -1. */
    int unknownRun(int first) {
        if (!words.isWord(first) || words.get(first).hasProclitic()) {
            return -1;
        }
        Word word = words.get(first);
        return particles.opensName(first)
                        || word.unknown()
                                && NameWords.looksLikeName(word)
                                && !RelationAdjectives.areAt(words, first)
                                && !kinds.isTwoBodies(first)
                                && !afterNames.isBodyAddressed(first)
                ? extend(first, first, false)
                : -1;
    }

    private int extend(int first, int from, boolean sure) {
        int last = from;
        boolean fresh = true;
        while (last + 1 < words.size() && last - first + 1 - particles.count(first, last) < LONGEST) {
            if (kinds.isHyphenated(last)) {
                last += 2;
                continue;
            }
            if (!words.sameParagraph(first, last + 1)
                    || !words.isWord(last + 1)
                    || !continuation.continues(last + 1, fresh, sure)) {
                break;
            }
            last++;
            Word word = words.get(last);
            fresh = word.is(WordClass.NAME_PARTICLE) && (particles.opens(last) || word.definite())
                    || kinds.isServantOf(last - 1)
                    || !word.definite()
                            && (word.is(WordClass.GIVEN_NAME)
                                    || particles.standsFor(last - 1) && !kinds.isForeign(first));
        }
        while (last > first && particles.standsFor(last)) {
            last--;
        }
        return last;
    }
}
