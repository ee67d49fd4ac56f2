package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Token;
import java.util.EnumSet;
import java.util.regex.Pattern;

/** Common nouns without the article as last names: what follows them shows that they are nothing else. */
final class CommonLastNames {

    /** What an ordinary noun next to a name is likelier to be. */
    private static final WordClasses OTHER_THAN_NAMES = WordClasses.of(EnumSet.of(
            WordClass.TITLE,
            WordClass.TIME,
            WordClass.GROUP_HEAD,
            WordClass.ORGANIZATION_HEAD,
            WordClass.STATEMENT_NOUN,
            WordClass.COMMON_VERB,
            WordClass.REPORTING_VERB,
            WordClass.NISBA));

    /** "وثيقة", "شكوى", "ملاحظات", "وثائق": what shows no accusative. */
    private static final Pattern WITHOUT_ALIF = Pattern.compile("(?:[ةىءا]|ات|ين|ون|^..ا..|^..ا.ي.)$");

    private final Words words;
    private final LastNames lastNames;
    private final NameNeighbours neighbours;

    CommonLastNames(Words words, LastNames lastNames, NameNeighbours neighbours) {
        this.words = words;
        this.lastNames = lastNames;
        this.neighbours = neighbours;
    }

    /**
     * "هشام جنينة،", "محمود بصل إن": whether nothing follows but what somebody says. Beside a name it would be a predicate or a
     * circumstance, which the accusative would mark; so would it an object: "سارع الوزير طوني ملح إلى".
     */
    boolean is(int index) {
        Word word = words.get(index);
        boolean titled = lastNames.isAfterTitledName(index);
        boolean ends = neighbours.close(index)
                || titled && neighbours.isBeforeAnother(index + 1)
                || (titled || isAfterMinister(index)) && isNominativeBeforePreposition(index);
        return ends
                && (word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE) && titled)
                && !words.isAny(index, OTHER_THAN_NAMES)
                && !word.form().endsWith("ا")
                && !(word.form().endsWith("ين") && !word.is(WordClass.ADJECTIVE))
                && !words.hasPronoun(index);
    }

    /** "وزير الثقافة غابي نحاس", "وزير خارجيتها لوك دوران": after a given name that an office of two words is before. */
    private boolean isAfterMinister(int index) {
        return words.sameParagraph(index - 3, index)
                && words.is(index - 1, WordClass.GIVEN_NAME)
                && words.isWord(index - 2)
                && (words.is(index - 2, WordClass.PORTFOLIO) || words.hasPronoun(index - 2))
                && words.is(index - 3, WordClass.TITLE);
    }

    private boolean isNominativeBeforePreposition(int index) {
        int next = index + 1;
        boolean before = words.sameParagraph(index, next)
                && words.isWord(next)
                && words.get(next).conjunction() == 0
                && (words.is(next, WordClass.PREPOSITION) || words.get(next).preposition() != 0);
        return before && !marksNoAccusative(words.token(index));
    }

    /** Whether the accusative of the word would be written like its nominative. */
    static boolean marksNoAccusative(Token word) {
        return WITHOUT_ALIF.matcher(word.bare()).find();
    }
}
