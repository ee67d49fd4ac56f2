package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/** Last names of other languages that are spelt like Arabic words with a clitic, an ending or nothing but a syllable. */
final class ForeignLastNames {

    private static final String DUAL = "ان";
    private static final String ACCUSATIVE = "ا";
    /** "بالمر", "كالديرون", "فالدمان": the letters that could be clitics before the article, but those for "and" and "for". */
    private static final String CLITICS = "بكف";

    private static final String ARTICLE = "ال";
    /** "بالإنكليزية", "بالكعب": what rather has the clitic, as its ending or its length show. */
    private static final Pattern WITH_CLITIC = Pattern.compile("^.{0,6}$|(?:ه|ات|ين)$");

    private final Words words;
    private final NameWords kinds;
    private final NameNeighbours neighbours;
    private final TitlesBeforeNames titles;

    ForeignLastNames(Words words, NameWords kinds, NameNeighbours neighbours) {
        this.words = words;
        this.kinds = kinds;
        this.neighbours = neighbours;
        this.titles = new TitlesBeforeNames(words);
    }

    /**
     * "هانس فالدمان إن", "كارلوس كالديرون،": a last name that begins like a clitic with the article, at the end of its phrase;
     * "ماركو بالدوتشي إلى": anywhere after a foreign name, where no lexicon file has it.
     */
    boolean isLikeClitic(int index) {
        Word next = words.get(index);
        if (!beginsLikeClitic(next.token().folded())) {
            return false;
        }
        boolean word = !next.unknown() && !next.isFunctionWord();
        if (!word && next.token().folded().length() == ARTICLE.length() + 2) {
            // "يوسف كالا نائب الرئيس": a letter is no noun with its article.
            return true;
        }
        // "فالكه": short enough for a noun with clitics, but after a name that is surely foreign nobody knows such a
        // noun
        boolean whole = next.unknown()
                ? isAfterForeign(index)
                        || !WITH_CLITIC.matcher(next.token().folded()).find()
                : next.is(WordClass.GIVEN_NAME) && !next.is(WordClass.NOUN);
        return whole && kinds.isForeign(index - 1)
                || (next.unknown() || next.definite() && isDualInNominative(next)) && neighbours.close(index);
    }

    private static boolean beginsLikeClitic(String folded) {
        return folded.startsWith(ARTICLE, 1) && CLITICS.indexOf(folded.charAt(0)) >= 0;
    }

    /** "كا", "خه": what is too short for another word. */
    private boolean isShort(int index) {
        return words.get(index).unknown()
                && words.token(index).folded().length() == 2
                && !words.is(index - 1, WordClass.NAME_PARTICLE);
    }

    /** "تشا إن هو قال", "مون جيه إن إن": a syllable of an East Asian name, whatever else it means, where the name ends. */
    boolean isSyllable(int index) {
        boolean first = words.sameParagraph(index - 1, index) && words.isTokenAmong(index - 1, WordSet.ASIAN_FAMILY);
        boolean rest = first || isShort(index) && (kinds.isForeign(index - 1) || isShort(index - 1));
        if (rest && words.get(index).unknown()) {
            return true;
        }
        if (!words.isTokenAmong(index, WordSet.ASIAN_SYLLABLE) || !words.sameParagraph(index - 1, index + 1)) {
            return false;
        }
        boolean third = words.sameParagraph(index - 2, index) && words.isTokenAmong(index - 2, WordSet.ASIAN_FAMILY);
        boolean second = first
                && words.isTokenAmong(index + 1, WordSet.ASIAN_SYLLABLE)
                && words.sameParagraph(index, index + 2)
                && neighbours.endsName(index - 1, index + 1);
        return third && neighbours.endsName(index - 2, index) || second;
    }

    /** "سيلفيا نوفوتنا", "كاثرين دولان": what ends like a pronoun or the nominative of two, where after a foreign name neither can stand. */
    boolean endsOnlyLikeWord(int index) {
        Word word = words.get(index);
        return isAfterForeign(index)
                && !word.hasProclitic()
                && !word.definite()
                && (word.unknown() || isDualInNominative(word));
    }

    /**
     * "قال ماركو ميلانو في", "وفقا لماركو ميلانو", "دعا ماركو ميلانو الحكومة": a city as the last name of a verb's subject, or of whom a
     * preposition governs; not "انتقد ماركو ميلانو بعد المباراة".
     */
    boolean isCity(int index) {
        int given = index - 1;
        Word word = words.get(index);
        boolean city = words.is(index, WordClass.PLACE)
                && isAfterForeign(index)
                && words.is(given, WordClass.GIVEN_NAME)
                && !words.is(given, WordClass.AMBIGUOUS_NAME)
                && !word.definite()
                && !word.hasProclitic()
                && !word.is(WordClass.NOUN)
                && words.match(words.lexicon().countries(), index) == null;
        if (!city || isDescribed(index + 1)) {
            return false;
        }
        int phrase = titles.start(given);
        int verb = phrase - 1;
        if (words.is(verb, WordClass.REPORTING_VERB) || words.is(verb, WordClass.AUXILIARY)) {
            return neighbours.endsPhrase(index)
                    || words.is(index + 1, WordClass.TIME)
                    || words.is(index + 1, WordClass.PARTICLE)
                    || words.is(index + 1, WordClass.RELATIVE)
                    || isObject(index + 1)
                    || isPreposition(index + 1) && !VerbComplements.takes(words, verb, Complement.OBJECT);
        }
        boolean governed = words.get(phrase).preposition() != 0 || words.is(verb, WordClass.PREPOSITION);
        return (governed || !words.sameParagraph(verb, phrase) || !words.isWord(verb)) && neighbours.endsPhrase(index);
    }

    private boolean isDescribed(int next) {
        return words.sameParagraph(next - 1, next)
                && words.isWord(next)
                && words.get(next).definite()
                && (words.is(next, WordClass.ADJECTIVE) || words.is(next, WordClass.NISBA))
                && !words.is(next, WordClass.NOUN);
    }

    private boolean isPreposition(int token) {
        return words.is(token, WordClass.PREPOSITION)
                || words.sameParagraph(token - 1, token) && words.get(token).preposition() != 0;
    }

    private boolean isObject(int token) {
        return words.sameParagraph(token - 1, token)
                && words.isWord(token)
                && !words.get(token).hasProclitic()
                && (words.is(token, WordClass.NOUN) && words.get(token).definite()
                        || words.match(words.lexicon().countries(), token) != null);
    }

    private boolean isAfterForeign(int index) {
        return words.get(index - 1).entry().isForeignName();
    }

    /** "إيفان سيبيدا": what two would do, after a foreign name. */
    boolean isLikeDual(int index) {
        Word word = words.get(index);
        return isAfterForeign(index)
                && word.is(WordClass.COMMON_VERB)
                && !word.is(WordClass.NOUN)
                && !word.hasProclitic()
                && word.form().endsWith(ACCUSATIVE)
                && words.lexicon()
                        .entry(word.form().substring(0, word.form().length() - 1))
                        .classes(false)
                        .contains(WordClass.COMMON_VERB);
    }

    /** "جون كابلان": no dual in ان follows a preposition. */
    boolean isDualInNominative(Word next) {
        String form = next.base();
        return form.endsWith(DUAL)
                && next.is(WordClass.NOUN)
                && words.lexicon()
                        .entry(form.substring(0, form.length() - DUAL.length()))
                        .classes(false)
                        .contains(WordClass.NOUN);
    }
}
