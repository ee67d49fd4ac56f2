package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bodies that are told by their kind and an adjective alone: "المنظمة الحقوقية", "الشركة المصنعة". They are what is named of that
 * kind before, where it is one, and else have no name.
 */
final class DescribedBodies {

    private static final String NOT = "غير";

    private final Words words;
    private final Map<String, Map<Cluster, MentionCandidate>> named = new HashMap<>();

    DescribedBodies(Words words) {
        this.words = words;
    }

    /** Whether nothing but an adjective tells which body of its kind it is. */
    boolean describes(MentionCandidate mention) {
        return mention.kind() == MentionKind.ORGANIZATION && mention.body() == null && isDescription(mention);
    }

    /** "المنظمة الدولية": whether a well-known body is called by no more than that, as others of its kind may be. */
    boolean mayDescribe(MentionCandidate mention) {
        return mention.kind() == MentionKind.BODY && isDescription(mention);
    }

    private boolean isDescription(MentionCandidate mention) {
        return mention.number() == GrammaticalNumber.SINGULAR
                && mention.nameWords().size() > 1
                && words.lexicon()
                        .isAmong(WordSet.OWN_NAMED, mention.nameWords().get(0))
                && words.isWord(mention.first())
                && words.get(mention.first()).definite()
                && isAdjective(mention.nameWords());
    }

    /** One word after the noun, or "غير" with one: "اللجنة الطبية", "اللجنة غير الحكومية". */
    private boolean isAdjective(List<String> name) {
        int last = name.size() - 1;
        return (last == 1 || last == 2 && name.get(1).equals(NOT)) && isAdjective(name.get(last));
    }

    /** Not an ordinal, by which a channel is called: "القناة الثانية". */
    private boolean isAdjective(String word) {
        Set<WordClass> classes = words.lexicon().classes(word);
        boolean adjective = classes.contains(WordClass.ADJECTIVE) || classes.contains(WordClass.NISBA);
        return adjective && !classes.contains(WordClass.NUMBER);
    }

    /** Remembers who is called by a name after the kind. */
    void add(MentionCandidate mention, Cluster cluster) {
        boolean name = mention.kind() == MentionKind.ORGANIZATION
                && mention.nameWords().size() > 1
                && mention.definite()
                && !describes(mention);
        if (name) {
            add(mention.nameWords().get(0), mention, cluster);
        } else if (mention.kind() == MentionKind.BODY) {
            mention.body().kinds().forEach(kind -> add(kind, mention, cluster));
        }
    }

    private void add(String kind, MentionCandidate mention, Cluster cluster) {
        if (words.lexicon().isAmong(WordSet.OWN_NAMED, kind)) {
            named.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(cluster, mention);
        }
    }

    /** The only body of the kind that has been named and is not of another nation; null where there is none or more. */
    Cluster antecedent(MentionCandidate mention) {
        Cluster only = null;
        for (Map.Entry<Cluster, MentionCandidate> known :
                named.getOrDefault(mention.nameWords().get(0), Map.of()).entrySet()) {
            if (!isOfAnotherNation(known.getValue(), mention)) {
                if (only != null) {
                    return null;
                }
                only = known.getKey();
            }
        }
        return only;
    }

    private static boolean isOfAnotherNation(MentionCandidate one, MentionCandidate other) {
        return one.country() != null
                && other.country() != null
                && !one.country().equals(other.country());
    }
}
