package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Last names that are common words with the article right after one given name ("سامي الساير", "عدنان الطبيب"). Nobody is told by a given
 * name alone but who is told so elsewhere too, so that beside it the word is hardly anything else.
 */
final class LastNamesLikeWords {

    private static final WordClasses COMMON = WordClasses.of(EnumSet.of(
            WordClass.NOUN,
            WordClass.ADJECTIVE,
            WordClass.MODIFIER,
            WordClass.NISBA,
            WordClass.TITLE,
            WordClass.GROUP_HEAD,
            WordClass.GIVEN_NAME));
    /** What nobody is called by. */
    private static final WordClasses NEVER = WordClasses.of(EnumSet.of(
            WordClass.TIME,
            WordClass.STATEMENT_NOUN,
            WordClass.COURTESY,
            WordClass.CLAIM,
            WordClass.STANCE,
            WordClass.OFFER));
    /** What is rather a verb's object. */
    private static final WordClasses THINGS = WordClasses.of(
            EnumSet.of(WordClass.ORGANIZATION_HEAD, WordClass.PORTFOLIO, WordClass.VERBAL_NOUN, WordClass.PLACE));
    /** What a definite noun has after it when it is described. */
    private static final WordClasses DESCRIBING =
            WordClasses.of(EnumSet.of(WordClass.ADJECTIVE, WordClass.NISBA, WordClass.MODIFIER, WordClass.NUMBER));

    private static final WordClasses NO_ATTRIBUTE = WordClasses.of(EnumSet.of(WordClass.TITLE, WordClass.NOUN));
    /** A given name that is one of these too could have the word after it as what it is of. */
    static final WordClasses OF_SOMETHING =
            WordClasses.of(EnumSet.of(WordClass.NOUN, WordClass.TITLE, WordClass.TIME, WordClass.ORGANIZATION_HEAD));

    private static final WordClasses VERBS =
            WordClasses.of(EnumSet.of(WordClass.REPORTING_VERB, WordClass.COMMON_VERB, WordClass.AUXILIARY));

    /** What a given name may be besides. */
    static final WordClasses WEAK =
            WordClasses.of(EnumSet.of(WordClass.AMBIGUOUS_NAME, WordClass.NISBA, WordClass.TITLE));
    /** So far before the last name its verb may stand. */
    private static final int LONGEST_SUBJECT = 12;

    private final Words words;
    private final NameNeighbours neighbours;
    private final NamesBeforeContent beforeContent;
    private final SpeakersLastNames speakers;
    private final TitlesBeforeNames titles;
    private final AfterSubjects subjects;
    /** By given name, the words that stand after it in the article; null before it is asked for. */
    private Map<String, Set<String>> afterGivenNames;

    LastNamesLikeWords(Words words) {
        this.words = words;
        this.neighbours = new NameNeighbours(words);
        this.beforeContent = new NamesBeforeContent(words);
        this.speakers = new SpeakersLastNames(words, neighbours, beforeContent);
        this.titles = new TitlesBeforeNames(words);
        this.subjects = new AfterSubjects(words);
    }

    /**
     * Whether the word is the last name of whose given name is right before it.
     *
     * @param sure whether that is unmistakably one
     */
    boolean is(int index, boolean sure) {
        int given = index - 1;
        return isPossible(index)
                && isOneGivenName(given)
                && (!words.is(given, WordClass.FAMILY_NAME) || isPlaced(index))
                && (sure ? !isOfThing(given) : isSpeaker(given, index))
                && !isOf(given, index)
                && !isDescribed(index)
                && !isWhatOneIs(index)
                && !isToldAlone(given, index);
    }

    private boolean isPossible(int index) {
        Word word = words.get(index);
        boolean possible = word.definite()
                && !word.hasProclitic()
                && words.isAny(index, COMMON)
                && !words.isAny(index, NEVER)
                && !isPlural(word.token().bare());
        return possible
                && (!word.token().bare().endsWith("ة") || isFamily(index))
                && (!words.isAny(index, THINGS) || isPlaced(index))
                && !beforeContent.isDescribed(index);
    }

    private static boolean isPlural(String bare) {
        return bare.endsWith("ات") || bare.endsWith("ون") || bare.endsWith("ين");
    }

    /** "حمزة الخليفة": after a man's name, or a verb without an object, at the end of the phrase. */
    private boolean isFamily(int index) {
        boolean his = words.get(index - 1).entry().nameGender() == Gender.MASCULINE;
        return neighbours.close(index) && (his || isPlaced(index))
                || his && (isTakenByVerb(index + 1) || subjects.follows(index + 1, false));
    }

    /** "بحسب راشد العدل", "وقال راشد العدل أمس", "كان راشد العدل قد": where no verb before could have the word as its object. */
    private boolean isPlaced(int index) {
        int phrase = titles.start(index - 1);
        int verb = phrase - 1;
        boolean governed = words.get(phrase).preposition() != 0
                || words.sameParagraph(verb, phrase)
                        && words.is(verb, WordClass.PREPOSITION)
                        && !words.hasPronoun(verb);
        return governed
                || opensSentence(phrase, index)
                || subjects.isAuxiliary(verb, index + 1)
                || speakers.isSubject(index, !words.is(index, WordClass.TITLE));
    }

    private boolean isOneGivenName(int given) {
        Word word = words.get(given);
        boolean plain = words.is(given, WordClass.GIVEN_NAME)
                && !word.definite()
                && !word.isFunctionWord()
                && !word.entry().isForeignName();
        return plain && !isOfName(given - 1, given);
    }

    /** "محمود | عباس الخبر", "بن | سلمان القرار". */
    private boolean isOfName(int before, int given) {
        if (!words.isWord(before)
                || !words.sameParagraph(before, given)
                || words.get(given).hasProclitic()) {
            return false;
        }
        Word word = words.get(before);
        return word.is(WordClass.NAME_PARTICLE)
                || word.is(WordClass.GIVEN_NAME)
                        && !word.is(WordClass.REPORTING_VERB)
                        && !subjects.isVerbLikeName(before)
                || word.is(WordClass.FAMILY_NAME)
                || word.unknown() && !word.definite();
    }

    /** "كتاب | سامي الجديد": a thing that the word may describe. */
    private boolean isOfThing(int given) {
        int before = given - 1;
        return words.sameParagraph(before, given)
                && words.isAny(before, OF_SOMETHING)
                && !words.get(before).definite()
                && !words.is(before, WordClass.REPORTING_VERB)
                && !words.get(given).hasProclitic()
                && (!words.is(before, WordClass.TITLE) || words.isAny(given, OF_SOMETHING));
    }

    /** "قال صباح الناشر": where somebody is told of, a given name that is another word too. */
    private boolean isSpeaker(int given, int index) {
        int before = given - 1;
        boolean named = words.sameParagraph(before, given)
                && !words.get(given).hasProclitic()
                && (words.isAny(before, VERBS)
                        || words.mayMatch(words.lexicon().attributiveCues(), before)
                        || words.is(before, WordClass.PREPOSITION) && neighbours.isSayingOf(index + 1));
        return named || opensSentence(given, index);
    }

    /** "سامي الساير يؤكد", "سامي الساير:": whether the sentence begins with who speaks, before the verb or the colon. */
    private boolean opensSentence(int first, int last) {
        int next = last + 1;
        return first == words.document().sentenceStart(first)
                && (words.is(next, WordClass.REPORTING_VERB)
                        || words.sameParagraph(last, next) && words.token(next).isColon());
    }

    /** "رفض بيان الحكومة": two nouns; not "الدكتورة بيان الحجر". */
    private boolean isOf(int given, int index) {
        boolean titled = words.sameParagraph(given - 1, given)
                && words.is(given - 1, WordClass.TITLE)
                && words.get(given - 1).definite();
        return words.isAny(given, OF_SOMETHING)
                && (words.isAny(index, THINGS)
                        || words.is(index, WordClass.NOUN) && !titled
                        || words.is(index, WordClass.NISBA) && words.is(given, WordClass.TITLE));
    }

    /** "زار سامي المعرض الدولي". */
    private boolean isDescribed(int index) {
        int next = index + 1;
        return words.sameParagraph(index, next)
                && words.isAny(next, DESCRIBING)
                && words.get(next).definite()
                && !words.get(next).hasProclitic()
                && !words.isAny(next, NO_ATTRIBUTE);
    }

    /** "سامي الطالب في كلية الطب", "سامي العائد من السفر": what the bearer is or does, with its complement. */
    private boolean isWhatOneIs(int index) {
        int next = index + 1;
        boolean complement = words.sameParagraph(index, next)
                && words.isWord(next)
                && (words.is(next, WordClass.PREPOSITION) || words.get(next).preposition() != 0);
        if (!complement || isTakenByVerb(next)) {
            return false;
        }
        int of = words.is(next, WordClass.PREPOSITION) ? next + 1 : next;
        boolean body = words.is(of, WordClass.ORGANIZATION_HEAD) && !words.is(of, WordClass.STATEMENT_NOUN);
        return words.is(index, WordClass.TITLE)
                ? body
                : words.is(index, WordClass.ADJECTIVE)
                        && !words.is(index, WordClass.NOUN)
                        && (words.is(next, "من") || neighbours.isCalledBy(index));
    }

    /** "حذر سامي الحارس | من", "رحب سامي الحارس | بقرار". */
    private boolean isTakenByVerb(int complement) {
        int first = Math.max(words.document().sentenceStart(complement), complement - LONGEST_SUBJECT);
        for (int i = complement - 2; i >= first; i--) {
            if (words.is(i, WordClass.REPORTING_VERB) && VerbComplements.mayTake(words, i, complement)) {
                return true;
            }
        }
        return false;
    }

    /** "وصل سامي حداد. وشكر سامي الحاضرين": whether the name stands elsewhere without the word, so that it may here too. */
    private boolean isToldAlone(int given, int index) {
        if (afterGivenNames == null) {
            afterGivenNames = new HashMap<>();
            find();
        }
        Set<String> after = afterGivenNames.getOrDefault(words.get(given).form(), Set.of());
        return after.size() > 1
                || after.size() == 1 && !after.contains(words.get(index).form());
    }

    private void find() {
        for (int i = 0; i < words.size(); i++) {
            boolean name = words.is(i, WordClass.GIVEN_NAME)
                    && (!words.isAny(i, WEAK)
                            || words.isPersonName(i + 1)
                            || words.isUnknown(i + 1)
                            || isOfName(i - 1, i));
            if (name) {
                afterGivenNames
                        .computeIfAbsent(words.get(i).form(), n -> new HashSet<>())
                        .add(words.isWord(i + 1) ? words.get(i + 1).form() : "");
            }
        }
    }
}
