package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The persons whom an article names with their nation alone before the name: "السويسري سامر كلاين". */
final class Compatriots {

    private final Words words;
    private final List<Cluster> persons;
    /** By the country's code; null until somebody asks. */
    private Map<String, Map<Cluster, Integer>> byNation;

    Compatriots(Words words, List<Cluster> persons) {
        this.words = words;
        this.persons = persons;
    }

    /** The only person of the nation and the gender who was named so before the offset; null where there is none or another one. */
    Cluster only(Country nation, Gender gender, int offset) {
        byNation = byNation == null ? find() : byNation;
        Cluster only = null;
        for (Map.Entry<Cluster, Integer> named :
                byNation.getOrDefault(nation.iso(), Map.of()).entrySet()) {
            if (named.getValue() >= offset || !gender.agreesWith(named.getKey().gender())) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = named.getKey();
        }
        return only;
    }

    private Map<String, Map<Cluster, Integer>> find() {
        Map<String, Map<Cluster, Integer>> found = new HashMap<>();
        for (Cluster person : persons) {
            for (MentionCandidate naming : person.mentions()) {
                Country nation = nationBefore(naming);
                if (nation != null) {
                    found.computeIfAbsent(nation.iso(), n -> new HashMap<>())
                            .merge(person, naming.span().start(), Math::min);
                }
            }
        }
        return found;
    }

    /** The nation that stands before the name in a mention, perhaps after whose counterpart it is: "نظيره السويسري سامر"; or null. */
    Country nationBefore(MentionCandidate naming) {
        if (naming.name() == null || naming.name().start() <= naming.span().start()) {
            return null;
        }
        boolean theirs = words.get(naming.first()).entry().titleWithPronoun() != null;
        int nation = theirs ? words.document().tokenAtOrAfter(naming.name().start()) - 1 : naming.first();
        return words.get(nation).definite() ? words.get(nation).entry().nisba() : null;
    }
}
