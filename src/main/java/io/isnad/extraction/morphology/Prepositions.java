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

    private static final Set<String> WITH_PRONOUNS = joined(
            List.of(
                    "في", "عن", "من", "علي", "الي", "ل", "ب", "مع", "بين", "لدي", "حول", "ضد", "تجاه", "امام", "بعد",
                    "قبل", "عند", "نحو", "خلال"),
            List.of("ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم"));

    private Prepositions() {}

    /** Whether the token is such a word. */
    public static boolean isWithPronoun(Words words, int token) {
        return words.is(token, WordClass.PREPOSITION)
                && (WITH_PRONOUNS.contains(words.get(token).form())
                        || WITH_ME.contains(words.token(token).folded()));
    }

    /** "طلب مني البقاء": with the dots of "me", which the given name منى has not. */
    public static boolean isOfMe(Words words, int token) {
        String folded = words.token(token).folded();
        return folded.length() <= LONGEST_WITH_ME
                && WITH_ME.contains(folded)
                && words.token(token).bare().endsWith("ي");
    }

    private static Set<String> joined(List<String> prepositions, List<String> pronouns) {
        return prepositions.stream()
                .flatMap(preposition -> pronouns.stream().map(preposition::concat))
                .collect(Collectors.toUnmodifiableSet());
    }
}
