package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.TokenKind;
import java.util.EnumSet;
import java.util.regex.Pattern;

/** The case of a noun with a pronoun joined to it, where the carrier of its last hamza shows it: "حلفاؤها", "حلفاءها". */
public final class CaseEndings {

    private static final WordClasses NOMINAL = WordClasses.of(
            EnumSet.of(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.NISBA, WordClass.TITLE, WordClass.GROUP_HEAD));

    private static final Pattern SHOWN = Pattern.compile("(?:[ؤئ]|اء)(?:ه|ها|هم|هما|هن|نا)$");
    private static final int SHORTEST_STEM = 3;
    private static final String NOMINATIVE = "ؤ";
    private static final String OBLIQUE = "ين";

    /** Participles and verbal nouns that are spelt as no name is. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile("^م.{2,4}ئا$|^ت..ي.ا$");

    private static final Pattern PLURAL = Pattern.compile("[وي]ن$");
    /** "مرهون": what something is done to, whose last letter is none of the ending. */
    private static final Pattern DONE_TO = Pattern.compile("^م..ون$");

    private static final char ALIF = 'ا';

    private CaseEndings() {}

    /** "المعلمون", "المعلمين", but not "المرهون": the sound plural of people. */
    public static boolean isPlural(Word word) {
        return PLURAL.matcher(word.token().bare()).find()
                && !DONE_TO.matcher(word.base()).matches();
    }

    /** "متكئا", "تعزيرا": a participle or a verbal noun in the accusative, which tells how something is done. */
    public static boolean isCircumstance(Word word) {
        return CIRCUMSTANCE.matcher(word.token().bare()).find();
    }

    /** "أثار المسؤولون الكبار | جدلا", "ثلاثة مطاعم | اعتبارا من الأحد", "موقع أونا | نقلا عن": a noun in the accusative, beside words that are not. */
    public static boolean isOtherObject(Words words, int token) {
        return words.isWord(token)
                && words.get(token).endsIn(ALIF)
                && words.isWord(token - 1)
                && words.sameParagraph(token - 1, token)
                && (!words.get(token - 1).endsIn(ALIF) || words.get(token - 1).unknown() || isNumber(words, token - 2))
                && !words.is(token - 1, WordClass.NUMBER)
                && isAccusativeNoun(words.lexicon(), words.get(token));
    }

    private static boolean isNumber(Words words, int token) {
        return token >= 0 && (words.token(token).kind() == TokenKind.NUMBER || words.is(token, WordClass.NUMBER));
    }

    /** Whether the word is a noun in the indefinite accusative, known without its ending: "إغلاقا". */
    public static boolean isAccusativeNoun(Words words, int token) {
        return words.isWord(token) && isAccusativeNoun(words.lexicon(), words.get(token));
    }

    /** "جدلا", "اعتبارا": a noun in the indefinite accusative, known without its ending. */
    private static boolean isAccusativeNoun(Lexicon lexicon, Word word) {
        String form = word.form();
        int stem = form.length() - 1;
        boolean accusative = stem >= SHORTEST_STEM && form.charAt(stem) == 'ا' && form.charAt(stem - 1) != 'ه';
        if (!accusative || word.definite() || word.hasProclitic()) {
            // "سفارتها" ends in a pronoun
            return false;
        }
        WordClasses classes = lexicon.entry(form.substring(0, stem)).classes(false);
        return classes.contains(WordClass.NOUN)
                && !classes.contains(WordClass.ADJECTIVE)
                && !classes.contains(WordClass.NISBA)
                && !word.is(WordClass.PLACE)
                && !word.is(WordClass.GIVEN_NAME);
    }

    /**
     * "مصدرا مطلعا | أوضح": what no noun or adjective in the indefinite accusative before it can have as its attribute, which would
     * end like it, nor as its complement.
     */
    public static boolean isApartFromAccusative(Words words, int token) {
        Word word = words.get(token);
        boolean verb = word.is(WordClass.REPORTING_VERB) || word.is(WordClass.COMMON_VERB);
        return !word.endsIn(ALIF)
                && words.isWord(token - 1)
                && words.get(token - 1).endsIn(ALIF)
                && (verb || !word.is(WordClass.ADJECTIVE))
                && isIndefiniteAccusative(words, token - 1);
    }

    /** "مطلعا", "حكوميا": a noun or an adjective with the ending of the indefinite accusative, known without it. */
    public static boolean isIndefiniteAccusative(Words words, int token) {
        Word word = words.get(token);
        String form = word.form();
        int stem = form.length() - 1;
        return stem >= SHORTEST_STEM
                && form.charAt(stem) == 'ا'
                && form.charAt(stem - 1) != 'ه'
                && !word.definite()
                && !word.hasProclitic()
                && !word.is(WordClass.PLACE)
                && !word.is(WordClass.GIVEN_NAME)
                && (words.lexicon()
                                        .entry(form.substring(0, stem))
                                        .classes(false)
                                        .bits()
                                & NOMINAL.bits())
                        != 0;
    }

    /** Whether the word is shown to be a noun with a pronoun, which no name is: "زملاؤه", "أداءه". */
    public static boolean isShown(Word word) {
        return mayBeShown(word) && SHOWN.matcher(word.token().bare()).find();
    }

    /** Hardly any word has a hamza like that, which is asked first. */
    private static boolean mayBeShown(Word word) {
        String bare = word.token().bare();
        for (int i = bare.length() - 2; i >= 0; i--) {
            char c = bare.charAt(i);
            if (c == 'ؤ' || c == 'ئ' || c == 'ء') {
                return true;
            }
        }
        return false;
    }

    /** "مطالبين الحكومة", "داعين الوزير": before what it belongs to the plural would have lost its nun, so that it has an object. */
    public static boolean isPluralBeforeObject(Words words, int token) {
        return words.get(token).form().endsWith(OBLIQUE)
                && !words.get(token).definite()
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && words.get(token + 1).definite()
                && !words.get(token + 1).hasProclitic();
    }

    /** "المتظاهرون": people in the nominative, who do something rather than have it done to them. */
    public static boolean isNominativePlural(Word word) {
        return word.definite() && word.token().bare().endsWith("ون");
    }

    /** Whether it is one in the nominative: who does something, or does it with somebody. */
    public static boolean isNominative(Word word) {
        if (!mayBeShown(word)) {
            return false;
        }
        var ending = SHOWN.matcher(word.token().bare());
        return ending.find() && ending.group().startsWith(NOMINATIVE);
    }
}
