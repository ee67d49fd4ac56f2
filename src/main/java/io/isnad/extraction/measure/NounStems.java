package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.text.Memo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The nouns that a form may be one of, without its endings: "دبلوماسيا" and "دبلوماسيين" of دبلوماسي, "أعماله" of أعمال,
 * "لاعبي" of لاعبين.
 */
final class NounStems {

    private static final int SHORTEST_CONSTRUCT = 4;
    private static final int SHORTEST_STEM = 3;

    /** Of each spelling for all articles. */
    private static final Memo<List<String>> STEMS = new Memo<>(NounStems::read);

    private NounStems() {}

    /** The form itself and what it may be without its endings. */
    static List<String> of(String base) {
        return STEMS.get(base);
    }

    private static List<String> read(String base) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(base);
        if (base.endsWith("ا")) {
            stems.add(without(base, 1));
        }
        if (base.endsWith("ين") || base.endsWith("ان")) {
            stems.add(without(base, 2));
        }
        if (base.endsWith("ي") && base.length() > SHORTEST_CONSTRUCT) {
            stems.add(without(base, 1));
            stems.add(base + "ن");
        }
        for (String pronoun : Pronouns.THIRD_PERSON) {
            if (base.endsWith(pronoun) && base.length() - pronoun.length() >= SHORTEST_STEM) {
                addSuffixed(without(base, pronoun.length()), stems);
            }
        }
        return List.copyOf(stems);
    }

    private static void addSuffixed(String noun, Set<String> stems) {
        stems.add(noun);
        if (noun.endsWith("اي")) {
            stems.add(without(noun, 1) + "ء");
        }
        if (noun.endsWith("ت")) {
            stems.add(without(noun, 1) + "ه");
        }
    }

    private static String without(String form, int letters) {
        return form.substring(0, form.length() - letters);
    }
}
