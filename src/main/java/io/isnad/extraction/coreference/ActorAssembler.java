package io.isnad.extraction.coreference;

import io.isnad.extraction.Actor;
import io.isnad.extraction.Mention;
import io.isnad.extraction.Role;
import io.isnad.extraction.Span;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the actors of a registry into the engine's records. */
public final class ActorAssembler {

    private final String text;
    private final ActorRegistry registry;
    private final List<MentionCandidate> ordered = new ArrayList<>();
    private final Map<MentionCandidate, Integer> indexes = new IdentityHashMap<>();

    public ActorAssembler(String text, ActorRegistry registry) {
        this.text = text;
        this.registry = registry;
        for (int i = 0; i < registry.size(); i++) {
            ordered.addAll(registry.mentionsOf(i));
        }
        ordered.sort(Comparator.comparing(MentionCandidate::span));
        for (int i = 0; i < ordered.size(); i++) {
            indexes.put(ordered.get(i), i);
        }
    }

    /** All mentions, in the order of the text. */
    public List<Mention> mentions() {
        return ordered.stream()
                .map(m -> new Mention(registry.actorOf(m), m.span()))
                .toList();
    }

    /** The index of a mention in {@link #mentions()}, or null for none. */
    public Integer indexOf(MentionCandidate mention) {
        return mention == null ? null : indexes.get(mention);
    }

    /** All actors, in the order of their first mentions. */
    public List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < registry.size(); i++) {
            actors.add(actor(i));
        }
        return actors;
    }

    private Actor actor(int index) {
        Cluster cluster = registry.clusters().get(index);
        String name = name(cluster);
        Set<String> aliases = new LinkedHashSet<>();
        cluster.mentions().stream()
                .sorted(Comparator.comparing(MentionCandidate::span))
                .forEach(m -> {
                    aliases.add(clean(m.span()));
                    if (m.name() != null) {
                        aliases.add(clean(m.name()));
                    }
                });
        aliases.remove(name);
        return new Actor(cluster.kind(), cluster.scope(), name, List.copyOf(aliases), roles(cluster));
    }

    private String name(Cluster cluster) {
        MentionCandidate naming = cluster.naming();
        return clean(naming.name() != null ? naming.name() : naming.span());
    }

    private List<Role> roles(Cluster cluster) {
        Set<String> seen = new LinkedHashSet<>();
        List<Role> roles = new ArrayList<>();
        for (MentionCandidate m : cluster.mentions()) {
            if (m.title() != null
                    && cluster.kind() == io.isnad.extraction.ActorKind.PERSON
                    && seen.add(clean(m.title()))) {
                roles.add(new Role(m.title().of(text), organizationIn(m.title()), indexes.get(m)));
            }
        }
        return roles;
    }

    private Integer organizationIn(Span title) {
        for (MentionCandidate m : ordered) {
            boolean body = m.kind() == MentionKind.BODY
                    || m.kind() == MentionKind.COUNTRY
                    || m.kind() == MentionKind.ORGANIZATION;
            if (body && title.contains(m.span())) {
                return registry.actorOf(m);
            }
        }
        return null;
    }

    private String clean(Span span) {
        return Normalizer.bare(span.of(text))
                .replace('_', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
