package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/** Whether a name goes on with the next word. */
final class NameContinuation {

    private static final int SHORTEST_LAST_NAME = 3;

    /** "توجيهات": several things, which nobody is called by. */
    private static final String THINGS = "ات";
    /** "دي لا كروز". */
    private static final String SPANISH_THE = "لا";

    /** What a last name is written like. */
    private static final WordClasses OF_NAMES = WordClasses.of(EnumSet.of(
            WordClass.NOUN, WordClass.ADJECTIVE, WordClass.NISBA, WordClass.TITLE, WordClass.PLACE, WordClass.NUMBER));

    private static final String SON = "بن";
    private static final String OF_PLACE = "ي";

    private final Words words;
    private final NameWords kinds;
    private final NameParticles particles;
    private final NameNeighbours neighbours;
    private final LastNames lastNames;
    private final ForeignLastNames foreign;
    private final Initials initials;
    private final Patronyms patronyms;
    private final NamesLikeParticles likeParticles;
    private final NamesBeforeContent beforeContent;
    private final AfterNames afterNames;
    private final SpeakersLastNames speakers;
    private final LastNamesLikeWords likeWords;
    private final FamiliesLikeThings families;
    private final LastNamesAtEnds atEnds;
    private final CutLastNames cut;
    private final ParticipleAttributes participles;
    private final NextPersons nextPersons;

    NameContinuation(Words words, NameWords kinds, LastNamesLikeWords likeWords) {
        this.words = words;
        this.kinds = kinds;
        this.particles = new NameParticles(words, kinds);
        this.neighbours = new NameNeighbours(words);
        this.lastNames = new LastNames(words, kinds, neighbours);
        this.foreign = new ForeignLastNames(words, kinds, neighbours);
        this.cut = new CutLastNames(words, neighbours, foreign);
        this.initials = new Initials(words, kinds);
        this.patronyms = new Patronyms(words);
        this.likeParticles = new NamesLikeParticles(words, kinds, neighbours);
        this.beforeContent = new NamesBeforeContent(words);
        this.afterNames = new AfterNames(words);
        this.speakers = new SpeakersLastNames(words, neighbours, beforeContent);
        this.likeWords = likeWords;
        this.families = new FamiliesLikeThings(words);
        this.participles = new ParticipleAttributes(words);
        this.nextPersons = new NextPersons(words);
        this.atEnds = new LastNamesAtEnds(words, kinds, lastNames, neighbours);
    }

    /**
     * Whether the word at {@code index} belongs to the name that ends right before it.
     *
     * @param fresh whether nothing but given names came so far, so that a last name is still to come
     * @param sure whether those are unmistakable
     */
    boolean continues(int index, boolean fresh, boolean sure) {
        Word next = words.get(index);
        if (afterNames.isNoName(index)) {
            return false;
        }
        if (initials.isWithin(index)) {
            return true;
        }
        if (foreign.isSyllable(index)) {
            return !afterNames.isBodyAddressed(index);
        }
        boolean afterParticle = particles.opens(index - 1);
        boolean called = neighbours.isCalledBy(index) && !(fresh && likeWords.is(index, sure));
        if (called || fresh && neighbours.isBeforeLatin(index + 1)) {
            return !called;
        }
        boolean whole =
                fresh && sure && (beforeContent.isName(index) || likeParticles.isFathers(index) || patronyms.is(index))
                        || fresh && cut.is(index);
        if (whole) {
            return true;
        }
        boolean office = !afterParticle && next.is(WordClass.TITLE) && afterNames.opensTitle(index);
        boolean likeClitic = fresh && (foreign.isLikeClitic(index) || atEnds.isLikeAs(index));
        boolean joined = next.hasProclitic()
                && !afterParticle
                && !likeClitic
                && !(fresh && cut.isWhole(next))
                && !(fresh && neighbours.isBeforeLatin(index + 1));
        if (office
                || joined
                || afterNames.isBodyAddressed(index)
                || AfterNames.startsAnother(next, fresh)
                || AfterNames.arePeople(next)
                || afterNames.isVerbRather(index)
                || NameWords.isSpeltAsVerb(next)
                || NounEndings.isTheWhile(next)) {
            return false;
        }
        if (fresh && sure && LastNames.isNumberOfMonarch(next)) {
            return true;
        }
        boolean time = next.is(WordClass.TIME) && !neighbours.isNameOfTime(index, fresh, sure);
        boolean part = likeClitic || afterParticle && next.form().equals(SPANISH_THE);
        boolean father = words.is(index - 1, SON) && next.is(WordClass.GIVEN_NAME); // "سامر بن داخل المطيري"
        boolean function = next.isFunctionWord()
                && !part
                && !father
                && !particles.is(index)
                && !particles.precedes(index)
                && !particles.isChildOf(index)
                && !(fresh && (NameWords.isDotted(next) || likeParticles.isLast(index)))
                && !kinds.isBeforeSuffix(index)
                && !(sure && next.is(WordClass.NISBA) && isBeforeContent(index));
        if (function || time && !afterParticle) {
            return false;
        }
        if (afterParticle && next.unknown() && next.form().length() < SHORTEST_LAST_NAME) {
            // "جي بي اس": letters alone.
            return false;
        }
        if (afterParticle || part || kinds.isBeforeSuffix(index)) {
            return true;
        }
        if (fresh && kinds.opensCompound(index)) {
            return true;
        }
        if (fresh && (foreign.endsOnlyLikeWord(index) || foreign.isCity(index))) {
            return true;
        }
        if (next.unknown()) {
            // "بلال الحجار إستنابة": a thing after a last name with its article.
            boolean thing = !fresh
                    && words.get(index - 1).definite()
                    && (next.token().bare().endsWith("ة") || next.token().bare().endsWith("ا"));
            return fresh && (lastNames.isOfWoman(index) || families.is(index))
                    || next.definite() && lastNames.isAfterFather(index)
                    || !thing
                            && !CaseEndings.isCircumstance(next)
                            && (NameWords.looksLikeName(next)
                                    || fresh && sure && (isBeforeContent(index) || FamiliesLikeThings.isOfTribe(next)));
        }
        return next.definite() ? definite(index, fresh, sure) : indefinite(index, fresh, sure);
    }

    /** "حسن شيخ فارح". */
    boolean isOfRespect(int index) {
        return words.isWord(index) && words.sameParagraph(index - 1, index) && lastNames.isOfRespect(index);
    }

    /** "وكشف سالم المخرج عن": a last name like another word, whose bearer speaks, after a given name that may be one too. */
    boolean isOfSpeaker(int index) {
        return words.isWord(index) && words.get(index).definite() && speakers.isOfSpeaker(index);
    }

    private boolean indefinite(int index, boolean fresh, boolean sure) {
        Word next = words.get(index);
        if (next.is(WordClass.NAME_PARTICLE)) {
            return true;
        }
        if (next.is(WordClass.GIVEN_NAME)) {
            return (sure || !next.is(WordClass.STATEMENT_NOUN))
                    && (fresh || !afterNames.opensObject(index) && !nextPersons.begins(index))
                    && !afterNames.isOccupation(index);
        }
        if (CutLastNames.isVerbAlone(next) && next.preposition() != 0) {
            return true;
        }
        if (!next.is(WordClass.FAMILY_NAME)) {
            if (next.is(WordClass.NOUN) && next.token().bare().endsWith(THINGS)) {
                // "أصدر الرئيس سامر عون توجيهات"
                return false;
            }
            return foreign.isDualInNominative(next) && neighbours.close(index)
                    || fresh
                            && (lastNames.isNisbaAlone(index)
                                    || foreign.isLikeDual(index)
                                    || beforeContent.isBeforeWhatIsSaid(index))
                    || sure
                            && (fresh
                                            && (lastNames.isFathersName(index)
                                                    || lastNames.isOfRespect(index)
                                                    || lastNames.isNation(index)
                                                    || lastNames.isAfterVerb(index)
                                                    || atEnds.is(index))
                                    || isBeforeContent(index));
        }
        if (next.is(WordClass.NISBA)) {
            // "رضا صالحي أميري": of two last names, as in Iran
            boolean two = words.get(index - 1).form().endsWith(OF_PLACE)
                    && !words.get(index - 1).definite();
            return (fresh || two) && !lastNames.isQualified(index);
        }
        return !next.is(WordClass.ORGANIZATION_HEAD)
                && !next.is(WordClass.REPORTING_VERB)
                && !next.is(WordClass.NUMBER);
    }

    /**
     * "آدم شيف إن", "إسماعيل شرقي أن": a word without the article between a name and what its bearer says. Said of the bearer, it
     * would have the article; said of how, the accusative or the bearer's gender.
     */
    private boolean isBeforeContent(int index) {
        Word word = words.get(index);
        Gender gender = kinds.isServantOf(index - 2)
                ? Gender.MASCULINE
                : words.get(index - 1).entry().nameGender();
        boolean circumstance = word.form().endsWith("ا") && !word.is(WordClass.PLACE) && gender != Gender.FEMININE
                || word.token().bare().endsWith("ة") && gender != Gender.MASCULINE;
        return words.sameParagraph(index, index + 1)
                && (beforeContent.opens(index + 1)
                        || !words.is(index + 1, WordClass.PREPOSITION) && beforeContent.opensBeyond(index + 1))
                && (word.unknown() || CutLastNames.isVerbAlone(word) || words.isAny(index, OF_NAMES))
                && (!word.is(WordClass.REPORTING_VERB) || word.is(WordClass.FAMILY_NAME))
                && !word.is(WordClass.TIME)
                && !beforeContent.isDeedInQuotation(index)
                && !circumstance
                && (word.form().endsWith("ي") || !words.hasPronoun(index));
    }

    private boolean definite(int index, boolean fresh, boolean sure) {
        Word next = words.get(index);
        if (afterNames.opensLongTitle(index) || participles.isOfBearer(index) || afterNames.isAddressed(index, fresh)) {
            return false;
        }
        boolean titleOfAnother = next.is(WordClass.TITLE)
                && words.is(index + 1, WordClass.GIVEN_NAME)
                && (!words.is(index + 1, WordClass.AMBIGUOUS_NAME)
                        || words.is(index + 2, SON)
                        || !fresh && kinds.isNameWord(index + 1) && kinds.isNameWord(index + 2))
                && !words.is(index + 1, WordClass.COMPLEMENTIZER)
                && !words.get(index + 1).hasProclitic()
                && !next.is(WordClass.NAME_PARTICLE);
        if (fresh && sure && lastNames.isRespectBetween(index)) {
            return true;
        }
        if (titleOfAnother && words.sameParagraph(index, index + 1)) {
            return false;
        }
        if (!fresh && afterNames.isOther(index, kinds)) {
            return false;
        }
        if (next.is(WordClass.NAME_PARTICLE) || next.is(WordClass.FAMILY_NAME)) {
            // "علي البليهي | الثالث": no monarch
            boolean another = !fresh && (neighbours.isOffice(index) || next.is(WordClass.NUMBER));
            return !next.is(WordClass.PORTFOLIO) && !another;
        }
        if (next.is(WordClass.TITLE) && next.is(WordClass.GIVEN_NAME) && lastNames.isAfterFather(index)) {
            return !neighbours.isOffice(index);
        }
        boolean body =
                next.is(WordClass.TITLE) || next.is(WordClass.ORGANIZATION_HEAD) || next.is(WordClass.STATEMENT_NOUN);
        boolean verb = next.is(WordClass.COMMON_VERB) || next.is(WordClass.REPORTING_VERB);
        if (fresh && (sure && speakers.is(index) || likeWords.is(index, sure))) {
            return true;
        }
        if (body || verb) {
            return fresh && sure && families.isKin(index);
        }
        if (next.is(WordClass.GIVEN_NAME) && !next.is(WordClass.COURTESY)) {
            return !next.token().bare().endsWith("ة")
                    || ArticledNames.isAlways(words, next)
                    || lastNames.isAfterFather(index)
                    || fresh && words.sameParagraph(index, index + 1) && words.is(index + 1, WordClass.COMPLEMENTIZER);
        }
        if (next.form().endsWith("ي") && next.is(WordClass.NOUN)) {
            // "هانس لوبيك التعازي"
            Word before = words.get(index - 1);
            return !next.is(WordClass.COURTESY) && (!before.unknown() || before.definite());
        }
        return fresh && sure && (lastNames.isLastName(next) || speakers.isCalledAsThing(index));
    }
}
