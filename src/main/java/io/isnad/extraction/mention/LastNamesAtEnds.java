package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/**
 * Last names that are common words without the article ("بحسب سمير خطيب،", "وأشار سمير جبل إلى"), told by both ends of the phrase around
 * them: beside a name such a word would be a predicate or a circumstance, which the accusative would mark.
 */
final class LastNamesAtEnds {

    /** What says something of people: after a preposition no clause says it of whom the preposition governs. */
    private static final WordClasses OF_PEOPLE = WordClasses.of(EnumSet.of(
            WordClass.TITLE,
            WordClass.GROUP_HEAD,
            WordClass.NISBA,
            WordClass.ADJECTIVE,
            WordClass.NOUN,
            WordClass.PLACE));

    private static final WordClasses NEITHER = WordClasses.of(
            EnumSet.of(WordClass.TIME, WordClass.ORGANIZATION_HEAD, WordClass.STATEMENT_NOUN, WordClass.NUMBER));

    /** So many given names are looked at before the one that stands before the last name. */
    private static final int LONGEST_GIVEN = 3;

    private static final WordClasses WHAT_ONE_IS = WordClasses.of(EnumSet.of(WordClass.TITLE, WordClass.GROUP_HEAD));

    private static final String OF_ME = "ي";

    private static final char LONG_A = 'ا';
    private static final char AS = 'ك';

    private final Words words;
    private final NameWords kinds;
    private final CommonLastNames common;
    private final NameNeighbours neighbours;
    private final TitlesBeforeNames titles;
    private final AfterSubjects places;
    private final NamesOfSpeakers speakers;

    LastNamesAtEnds(Words words, NameWords kinds, LastNames lastNames, NameNeighbours neighbours) {
        this.words = words;
        this.kinds = kinds;
        this.common = new CommonLastNames(words, lastNames, neighbours);
        this.neighbours = neighbours;
        this.titles = new TitlesBeforeNames(words);
        this.places = new AfterSubjects(words);
        this.speakers = new NamesOfSpeakers(words, neighbours);
    }

    /** Whether the word straight after an unmistakable given name is the last name. */
    boolean is(int index) {
        return common.is(index)
                || isBetweenCommas(index)
                || isOfPeople(index)
                || isSubject(index)
                || (isPossible(index) && !canBeObject(index) || isLikeMine(index)) && speakers.is(index)
                || isLikeVerb(index)
                || isCity(index);
    }

    /** "وأكد وزير العدل، سمير ريفي، أن": nothing else between the commas that is no office. */
    private boolean isBetweenCommas(int index) {
        int comma = firstGiven(index - 1) - 1;
        return isPossible(index)
                && !words.isAny(index, WHAT_ONE_IS)
                && words.sameParagraph(comma, index + 2)
                && words.token(comma).isComma()
                && words.token(index + 1).isComma()
                && words.is(index + 2, WordClass.COMPLEMENTIZER);
    }

    /** "ماركو كاساس أن": "as" before a noun of no person, at the end of a foreign name, or of another right before what is said. */
    boolean isLikeAs(int index) {
        Word next = words.get(index);
        return next.preposition() == AS
                && next.conjunction() == 0
                && !next.definite()
                && !words.isAny(index, WHAT_ONE_IS)
                && !words.hasPronoun(index)
                && (kinds.isForeign(index - 1)
                        || words.is(index - 1, WordClass.GIVEN_NAME) && words.is(index + 1, WordClass.COMPLEMENTIZER))
                && neighbours.close(index);
    }

    /** "وقال توم كلفت، مدير المصنع": right after a verb with its subject no other verb follows without a conjunction. */
    private boolean isLikeVerb(int index) {
        boolean verb = (words.is(index, WordClass.COMMON_VERB) || words.is(index, WordClass.REPORTING_VERB))
                && !words.is(index, WordClass.NOUN)
                && !words.is(index, WordClass.ADJECTIVE)
                && !words.get(index).hasProclitic()
                && !words.get(index).isFunctionWord();
        if (verb
                && (isHers(index)
                        || speakers.is(index)
                        || opensWords(index + 1) && !words.is(index, WordClass.REPORTING_VERB))) {
            return true;
        }
        int phrase = verb ? titles.start(firstGiven(index - 1)) : -1;
        int before = phrase - 1;
        boolean ends = verb && (neighbours.close(index) || places.follows(index + 1, true));
        boolean subject = verb
                && words.sameParagraph(before, index)
                && words.is(before, WordClass.REPORTING_VERB)
                && !words.is(before, WordClass.NOUN)
                && !words.is(before, WordClass.GIVEN_NAME);
        return subject && (ends || words.is(index + 1, WordClass.TITLE) || places.isAddressedBy(before, index + 1))
                || ends
                        && !words.is(index, WordClass.REPORTING_VERB)
                        && (isAfterPreposition(phrase) || places.isAuxiliary(before, index + 1));
    }

    /** "ديفيد هولت": spelt as what only a woman does, and hardly ever says, after a man's name. */
    private boolean isHers(int index) {
        Word word = words.get(index);
        return word.token().bare().endsWith("ت")
                && words.get(index - 1).entry().nameGender() == Gender.MASCULINE
                && !words.is(index - 1, WordClass.FAMILY_NAME)
                && word.entry().cueForms().stream()
                        .allMatch(f ->
                                f.verb().strength() == Strength.WEAK && f.form().gender() == Gender.FEMININE)
                && words.lexicon()
                        .entry(word.form().substring(0, word.form().length() - 1))
                        .classes(false)
                        .contains(
                                words.is(index, WordClass.COMMON_VERB)
                                        ? WordClass.COMMON_VERB
                                        : WordClass.REPORTING_VERB);
    }

    /** "المدرب توم كلفت | إن", "أشار توم كلفت | إلى أن": the clause that is said, which no verb takes that says nothing. */
    private boolean opensWords(int token) {
        return words.sameParagraph(token - 1, token)
                && (words.is(token, WordClass.COMPLEMENTIZER)
                        || words.is(token, WordClass.PREPOSITION) && words.is(token + 1, WordClass.COMPLEMENTIZER));
    }

    /** "وفقا لسمير خطيب،", "، هشام طبيب قال": what says something of people, where nothing can be said of whom a preposition governs. */
    private boolean isOfPeople(int index) {
        if (!isPossible(index) || !neighbours.endsPhrase(index)) {
            return false;
        }
        int first = firstGiven(index - 1);
        int phrase = titles.start(first);
        return isAfterPreposition(phrase)
                || isSubjectOf(phrase - 1, index)
                || words.is(index + 1, WordClass.REPORTING_VERB) && opensClause(phrase);
    }

    /**
     * "وأشار سمير جبل إلى", "وقال سمير جبل أمس", "يقول سمير جبل الذي": between a verb with its subject and a preposition, a time or what only
     * something known has, an indefinite noun that is neither in the accusative nor before its complement is no object; "وقال محمود شاهد من
     * القرية" tells what somebody is, and where.
     */
    private boolean isSubject(int index) {
        if (!words.sameParagraph(index, index + 1) || !isPossible(index)) {
            return false;
        }
        int verb = titles.start(firstGiven(index - 1)) - 1;
        return isSubjectOf(verb, index)
                && (places.follows(index + 1, words.isAny(index, WHAT_ONE_IS))
                        || isOfficeOfSomething(index + 1) && takesNoObject(verb));
    }

    /** Whether the verb has its subject in the name before a word that is not its object. */
    private boolean isSubjectOf(int verb, int index) {
        return words.sameParagraph(verb, index)
                && (words.is(verb, WordClass.REPORTING_VERB) && (takesNoObject(verb) || !canBeObject(index))
                        || places.isAuxiliary(verb, index + 1)
                        || places.isDoneBy(verb, index + 1));
    }

    /** "وقال سمير بغداد مدير المهرجان", "الفنان خالد تونس رئيس اللجنة": a place between a name and what its bearer is has nothing there to be of. */
    private boolean isCity(int index) {
        if (!words.is(index, WordClass.PLACE)
                || words.is(index, WordClass.NISBA)
                || words.get(index).hasProclitic()
                || !words.sameParagraph(index - 2, index + 1)
                || !isOfficeOfSomething(index + 1)) {
            return false;
        }
        int before = firstGiven(index - 1) - 1;
        return words.is(before, WordClass.REPORTING_VERB)
                || words.is(before, WordClass.TITLE) && words.get(before).definite();
    }

    /** "قال سمير جبل | عضو | اللجنة": what somebody is, with its complement. */
    private boolean isOfficeOfSomething(int index) {
        int of = index + 1;
        return words.is(index, WordClass.TITLE)
                && words.isWord(index)
                && !words.get(index).definite()
                && !words.get(index).hasProclitic()
                && words.sameParagraph(index, of)
                && words.isWord(of)
                && !words.get(of).hasProclitic()
                && (words.get(of).definite() || words.is(of, WordClass.ORGANIZATION_HEAD));
    }

    /** "قال", but not "أعلن سمير وصول مدير المركز", nor "طلب سمير مساعدة". */
    private boolean takesNoObject(int verb) {
        return VerbComplements.takes(words, verb, Complement.IN)
                && !VerbComplements.takes(words, verb, Complement.OBJECT);
    }

    /** "نقلي", "فلالي": spelt like something of mine, of which nobody tells but in words of his own. */
    private boolean isLikeMine(int index) {
        Word word = words.get(index);
        return words.hasPronoun(index)
                && word.form().endsWith(OF_ME)
                && !word.definite()
                && !words.isAny(index, NEITHER);
    }

    private boolean isPossible(int index) {
        return words.isAny(index, OF_PEOPLE)
                && !words.isAny(index, NEITHER)
                && (!words.is(index, WordClass.REPORTING_VERB) || isNounAfterVerb(index))
                && !isCircumstance(index)
                && (!words.hasPronoun(index) || isOfMine(index));
    }

    /** "مصطفى وزيري": as if it were the writer's, who tells nothing of his own but in quotations. */
    private boolean isOfMine(int index) {
        return words.get(index).form().endsWith(OF_ME) && words.document().quotationAround(index) == null;
    }

    /** "قال عماد ذهب": after a verb of saying with its subject no other follows. */
    private boolean isNounAfterVerb(int index) {
        return words.is(index, WordClass.NOUN)
                && words.is(titles.start(firstGiven(index - 1)) - 1, WordClass.REPORTING_VERB);
    }

    /** "خطة", "شكوى", "تفاصيل", "أكثر": whose accusative has no alif. */
    private boolean canBeObject(int index) {
        String form = words.get(index).form();
        boolean title =
                words.is(index, WordClass.TITLE) && words.token(index).bare().endsWith("ة");
        boolean elative = form.length() == 4 && form.charAt(0) == LONG_A;
        return !title && CommonLastNames.marksNoAccusative(words.token(index))
                || elative
                || words.is(index, WordClass.PLACE);
    }

    /** Whether the ending could be of the accusative, or of a woman of whom it is said. */
    private boolean isCircumstance(int index) {
        String bare = words.token(index).bare();
        return bare.endsWith("ا")
                || bare.endsWith("ة") && words.get(index - 1).entry().nameGender() != Gender.MASCULINE;
    }

    /** The first of the given names that end at the token. */
    private int firstGiven(int last) {
        int first = last;
        while (last - first < LONGEST_GIVEN
                && words.get(first).preposition() == 0
                && words.sameParagraph(first - 1, first)
                && words.isWord(first - 1)
                && !places.isVerbLikeName(first - 1)
                && (kinds.isServantOf(first - 1) || words.is(first - 1, WordClass.GIVEN_NAME))) {
            first--;
        }
        return first;
    }

    private boolean isAfterPreposition(int name) {
        boolean given =
                words.is(name, WordClass.GIVEN_NAME) || words.is(name, WordClass.TITLE) || kinds.isServantOf(name);
        boolean joined = words.get(name).preposition() != 0;
        return given
                && (joined
                        || words.sameParagraph(name - 1, name)
                                && words.is(name - 1, WordClass.PREPOSITION)
                                && !words.hasPronoun(name - 1));
    }

    private boolean opensClause(int first) {
        return !words.sameParagraph(first - 1, first)
                || words.token(first - 1).isComma()
                || words.token(first - 1).isTerminator()
                || words.isWord(first - 1)
                        && words.get(first - 1).isFunctionWord()
                        && !words.is(first - 1, WordClass.PREPOSITION);
    }
}
