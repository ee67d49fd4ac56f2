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
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Turns the actors of a registry into the engine's records. */
public final class ActorAssembler {

    private static final String ARTICLE = "ال";
    private static final String TO_THE = "لل";

    private final String text;
    private final ActorRegistry registry;
    private final List<MentionCandidate> ordered = new ArrayList<>();
    private final Map<MentionCandidate, Integer> indexes = new IdentityHashMap<>();
    private final NavigableMap<Span, MentionCandidate> bodies = new TreeMap<>();

    public ActorAssembler(String text, ActorRegistry registry) {
        this.text = text;
        this.registry = registry;
        for (int i = 0; i < registry.size(); i++) {
            ordered.addAll(registry.mentionsOf(i));
        }
        ordered.sort(Comparator.comparing(MentionCandidate::span));
        for (int i = 0; i < ordered.size(); i++) {
            indexes.put(ordered.get(i), i);
            if (isBody(ordered.get(i))) {
                bodies.putIfAbsent(ordered.get(i).span(), ordered.get(i));
            }
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
        List<MentionCandidate> mentions = new ArrayList<>(cluster.mentions());
        mentions.sort(Comparator.comparing(MentionCandidate::span));
        for (MentionCandidate mention : mentions) {
            aliases.add(clean(mention.span()));
            if (mention.name() != null && !mention.name().equals(mention.span())) {
                aliases.add(clean(mention.name()));
            }
        }
        aliases.remove(name);
        return new Actor(
                cluster.kind(),
                cluster.scope(),
                name,
                englishName(cluster.naming()),
                List.copyOf(aliases),
                roles(cluster));
    }

    private static String englishName(MentionCandidate naming) {
        if (naming.kind() == MentionKind.COUNTRY) {
            return naming.country().englishName();
        }
        return naming.body() == null ? null : naming.body().englishName();
    }

    private String name(Cluster cluster) {
        MentionCandidate naming = cluster.naming();
        String name = clean(naming.name() != null ? naming.name() : naming.span());
        return isNamedByItsMinister(naming, name) ? name + "ة" : name;
    }

    /** In "وزير الخارجية الروسي" the adjective agrees with the minister; with the ministry it would be الروسية. */
    private static boolean isNamedByItsMinister(MentionCandidate naming, String name) {
        List<String> folded = naming.nameWords();
        return naming.kind() == MentionKind.ORGANIZATION
                && naming.country() != null
                && name.endsWith("ي")
                && folded.get(folded.size() - 1).endsWith("يه");
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
        for (Map.Entry<Span, MentionCandidate> body :
                bodies.tailMap(title, true).entrySet()) {
            if (body.getKey().start() >= title.end()) {
                return null;
            }
            if (title.contains(body.getKey())) {
                return registry.actorOf(body.getValue());
            }
        }
        return null;
    }

    private static boolean isBody(MentionCandidate mention) {
        return mention.kind() == MentionKind.BODY
                || mention.kind() == MentionKind.COUNTRY
                || mention.kind() == MentionKind.ORGANIZATION;
    }

    /** The article that the preposition took in: "للمحكمة" is of المحكمة. */
    private String article(Span span) {
        return text.startsWith(TO_THE, span.start() - TO_THE.length()) ? ARTICLE : "";
    }

    /** Without marks, with one blank between words. */
    private String clean(Span span) {
        if (isClean(span)) {
            return span.of(text);
        }
        StringBuilder clean = new StringBuilder(article(span));
        boolean blank = true;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            boolean separates = c == '_' || c == ' ' || c >= '\t' && c <= '\r';
            if (separates && !blank) {
                clean.append(' ');
            } else if (!separates && !Normalizer.isDropped(c)) {
                clean.append(c);
            }
            blank = separates || blank && Normalizer.isDropped(c);
        }
        return clean.toString().strip();
    }

    /** Whether there is nothing to clean, as nearly everywhere. */
    private boolean isClean(Span span) {
        char before = ' ';
        for (int at = span.start(), end = span.end(); at < end; at++) {
            char c = text.charAt(at);
            if (c <= ' ' && (c != ' ' || before == ' ') || c == '_' || Normalizer.isDropped(c)) {
                return false;
            }
            before = c;
        }
        return !Character.isWhitespace(before)
                && !Character.isWhitespace(text.charAt(span.start()))
                && article(span).isEmpty();
    }
}
