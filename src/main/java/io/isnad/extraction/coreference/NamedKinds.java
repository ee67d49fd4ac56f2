package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Of bodies with fixed names, media apart, the one mentioned last, by the noun that tells what it is: "دعت منظمة العفو الدولية ….
 * وقالت المنظمة".
 */
final class NamedKinds {

    private static final Set<String> PLACES = Set.of("علي", "عبر", "في");

    private final Words words;
    private final Map<String, Placed> byKind = new HashMap<>();

    NamedKinds(Words words) {
        this.words = words;
    }

    void add(Placed placed) {
        MentionCandidate mention = placed.mention();
        if (mention.kind() == MentionKind.BODY && !mention.body().medium() && !isWhere(mention)) {
            mention.body().kinds().forEach(k -> byKind.put(k, placed));
        }
    }

    /** "كتب الرئيس على تويتر", "عبر فيسبوك": where something is told, rather than who is spoken of. */
    private boolean isWhere(MentionCandidate body) {
        int in = body.first() - 1;
        return words.is(in, WordClass.PREPOSITION)
                && words.sameParagraph(in, body.first())
                && PLACES.contains(words.get(in).form());
    }

    /** The last one of the kind, or null. */
    Placed last(String kind) {
        return byKind.get(kind);
    }
}
