package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.FoldedPhrase;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which body an office heads that is called as the body is. */
final class BodiesHeaded {

    private final MentionIndex mentions;
    /** Made when first asked for: the first words of the names of bodies, with the bodies in their order, by what follows in the name. */
    private Map<String, Map<Integer, String>> bodies;

    BodiesHeaded(MentionIndex mentions) {
        this.mentions = mentions;
    }

    /** "أمين محافظة جدة" heads "أمانة محافظة جدة": the body that is called as the office is, from its second word on; or null. */
    Integer by(String title) {
        FoldedPhrase office = FoldedPhrase.of(title);
        if (office.rest().isEmpty()) {
            return null;
        }
        String beginning =
                office.first().substring(0, Math.min(2, office.first().length()));
        for (Map.Entry<Integer, String> body :
                bodies().getOrDefault(office.rest(), Map.of()).entrySet()) {
            if (body.getValue().startsWith(beginning)) {
                return body.getKey();
            }
        }
        return null;
    }

    private Map<String, Map<Integer, String>> bodies() {
        if (bodies == null) {
            bodies = new HashMap<>();
            for (int i = 0; i < mentions.size(); i++) {
                Actor actor = mentions.actor(i);
                FoldedPhrase name = FoldedPhrase.of(actor.name());
                if (actor.kind() == ActorKind.ORGANIZATION && !name.rest().isEmpty()) {
                    bodies.computeIfAbsent(name.rest(), n -> new LinkedHashMap<>())
                            .put(i, name.first());
                }
            }
        }
        return bodies;
    }
}
