package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Titles of those who act for the United Nations, which has an adjective: "مبعوث الأمم المتحدة" and then "المبعوث الأممي". */
final class OfUnitedNations {

    private static final Set<String> ENVOYS = Set.of("مبعوث", "وسيط");
    private static final String INTERNATIONAL = "دولي";
    private static final String ADJECTIVE = "اممي";
    private static final String NATIONS = "امم";
    private static final String UNITED = Normalizer.fold("متحدة");

    private final Lexicon lexicon;

    OfUnitedNations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of a title, with the name of the organisation told by its adjective. */
    Set<String> told(Set<String> title) {
        boolean named = title.contains(NATIONS) && title.contains(UNITED);
        // "المبعوث الدولي"
        boolean envoy = title.contains(INTERNATIONAL) && ENVOYS.stream().anyMatch(title::contains);
        if (!named && !envoy && !hasAdjective(title)) {
            return title;
        }
        Set<String> told = new LinkedHashSet<>();
        for (String word : title) {
            boolean name = named && (word.equals(NATIONS) || word.equals(UNITED));
            told.add(name || isAdjective(word) || envoy && word.equals(INTERNATIONAL) ? ADJECTIVE : word);
        }
        return told;
    }

    private boolean hasAdjective(Set<String> title) {
        for (String word : title) {
            if (isAdjective(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdjective(String word) {
        return lexicon.isAmong(WordSet.OF_UNITED_NATIONS, word);
    }

    /** Whether a title is that of somebody who acts for it. */
    static boolean isToldBy(Set<String> title) {
        return title.contains(ADJECTIVE);
    }
}
