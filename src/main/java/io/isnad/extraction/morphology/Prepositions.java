package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.WordClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prepositions that are words with their complement in them: "فيه", "عليها". */
public final class Prepositions {

    /** Those that nothing else is spelt like. */
    private static final Set<String> WITH_ME = Set.of("لي", "معي", "مني", "عني");

    private static final int LONGEST_WITH_ME = 3;

    private static final String EXPRESSES = "عبر";
    private static final String ABOUT = "عن";
    private static final int LONGEST_SUBJECT = 10;

    private static final Set<String> WITH_PRONOUNS = joined(
            List.of(
                    "في", "عن", "من", "علي", "الي", "ل", "ب", "مع", "بين", "لدي", "حول", "ضد", "تجاه", "امام", "بعد",
                    "قبل", "عند", "نحو", "خلال"),
            List.of("ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم"));

    private Prepositions() {}

    /** Whether the token is such a word. */
    public static boolean isWithPronoun(Words words, int token) {
        if (!words.is(token, WordClass.PREPOSITION)) {
            return false;
        }
        // Nothing but "me" ends in ي, as "في" and "على" do.
        Word word = words.get(token);
        return word.endsIn('ي') ? WITH_ME.contains(word.token().folded()) : WITH_PRONOUNS.contains(word.form());
    }

    /** "طلب مني البقاء": with the dots of "me", which the given name منى has not. */
    public static boolean isOfMe(Words words, int token) {
        String folded = words.token(token).folded();
        return folded.length() <= LONGEST_WITH_ME
                && words.token(token).bare().endsWith("ي")
                && WITH_ME.contains(folded);
    }

    /** A preposition that has its complement still to come: "مع", not "معها", nor "عبر" in "وعبر الوزير عن أسفه". */
    public static boolean isOpen(Words words, int token) {
        return words.is(token, WordClass.PREPOSITION) && !isWithPronoun(words, token) && !expresses(words, token);
    }

    /** "وعبر | الوزير سامر حداد | عن": the verb that is spelt like "via", with what it takes. */
    private static boolean expresses(Words words, int token) {
        if (!words.is(token, EXPRESSES) || !words.is(token, WordClass.REPORTING_VERB)) {
            return false;
        }
        for (int i = token + 1; i <= token + LONGEST_SUBJECT && words.sameParagraph(token, i) && words.isWord(i); i++) {
            if (words.is(i, ABOUT)) {
                return i > token + 1;
            }
            if (words.get(i).conjunction() != 0) {
                return false;
            }
        }
        return false;
    }

    /** With one ن where the preposition ends and the pronoun begins with it: "منا". */
    private static Set<String> joined(List<String> prepositions, List<String> pronouns) {
        return prepositions.stream()
                .flatMap(preposition -> pronouns.stream().map(preposition::concat))
                .map(joined -> joined.replace("ننا", "نا"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
