package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Of bodies with fixed names the one mentioned last, by the noun that tells what it is: "دعت منظمة العفو الدولية …. وقالت المنظمة". Of
 * media, to which others speak, only those that tell something themselves: "أفادت رويترز بأن …. وأضافت الوكالة".
 */
final class NamedKinds {

    private static final Set<String> PLACES = Set.of("علي", "عبر", "في");

    private final Words words;
    private final Set<MentionCandidate> speaking;
    private final Map<String, Placed> byKind = new HashMap<>();

    NamedKinds(Words words, Set<MentionCandidate> speaking) {
        this.words = words;
        this.speaking = speaking;
    }

    void add(Placed placed) {
        MentionCandidate mention = placed.mention();
        if (mention.kind() == MentionKind.BODY && (mention.body().medium() ? tells(mention) : !isWhere(mention))) {
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

    /** As the subject of a verb of saying, rather than after "according to". */
    private boolean tells(MentionCandidate medium) {
        return speaking.contains(medium) && words.is(medium.first() - 1, WordClass.REPORTING_VERB);
    }

    /** The last one of the kind, or null. */
    Placed last(String kind) {
        return byKind.get(kind);
    }
}
