package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies by long names with and without their nation: "المفوضية العليا لحقوق الإنسان في العراق" and then "المفوضية العليا لحقوق الإنسان". Names
 * of a few words are compared by their words, since so many bodies have them.
 */
final class NationalBodies {

    private static final int SHORTEST = 3;
    private static final String IN = "في";

    private final NationWords nations;
    private final Map<List<String>, List<Placed>> byName = new HashMap<>();

    private record Placed(Country nation, Cluster cluster) {}

    NationalBodies(NationWords nations) {
        this.nations = nations;
    }

    /** The body that the mention calls by a name with its nation more or less; of several nations the last one; or null. */
    Cluster known(MentionCandidate mention) {
        if (!isLong(mention)) {
            return null;
        }
        Country nation = nation(mention);
        List<String> name = name(mention, nation);
        List<Placed> alike = name.size() < SHORTEST ? List.of() : byName.getOrDefault(name, List.of());
        for (int i = alike.size() - 1; i >= 0; i--) {
            Country other = alike.get(i).nation();
            if (nation == null || other == null || nation.iso().equals(other.iso())) {
                return alike.get(i).cluster();
            }
        }
        return null;
    }

    void add(MentionCandidate mention, Cluster cluster) {
        if (isLong(mention)) {
            Country nation = nation(mention);
            byName.computeIfAbsent(name(mention, nation), n -> new ArrayList<>(2))
                    .add(new Placed(nation, cluster));
        }
    }

    private static boolean isLong(MentionCandidate mention) {
        return (mention.kind() == MentionKind.ORGANIZATION || mention.kind() == MentionKind.BODY)
                && mention.nameWords().size() >= SHORTEST;
    }

    private Country nation(MentionCandidate mention) {
        List<String> words = mention.nameWords();
        return nations.of(Lexicon.base(words.get(words.size() - 1)));
    }

    private static List<String> name(MentionCandidate mention, Country nation) {
        List<String> words = mention.nameWords();
        int end =
                words.size() - (nation == null ? 0 : words.get(words.size() - 2).equals(IN) ? 2 : 1);
        return words.subList(0, end);
    }
}
