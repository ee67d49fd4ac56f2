package io.isnad.extraction.coreference;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Mention;
import io.isnad.extraction.Role;
import io.isnad.extraction.Span;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the actors of a registry into the engine's records. */
public final class ActorAssembler {

    private static final String ARTICLE = "ال";
    private static final String TO_THE = "لل";

    private static final Comparator<MentionCandidate> BY_SPAN =
            (one, other) -> one.span().compareTo(other.span());

    private final String text;
    private final ActorRegistry registry;
    private final List<MentionCandidate> ordered;
    private final Map<MentionCandidate, Integer> indexes;
    /** Mentions of bodies, in the order of the text. */
    private final List<MentionCandidate> bodies = new ArrayList<>();

    public ActorAssembler(String text, ActorRegistry registry) {
        this.text = text;
        this.registry = registry;
        this.ordered = new ArrayList<>(registry.mentions());
        ordered.sort(BY_SPAN.thenComparingInt(registry::actorOf));
        this.indexes = new IdentityHashMap<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            indexes.put(ordered.get(i), i);
            if (isBody(ordered.get(i))) {
                bodies.add(ordered.get(i));
            }
        }
    }

    /** All mentions, in the order of the text. */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(ordered.size());
        for (MentionCandidate mention : ordered) {
            mentions.add(new Mention(registry.actorOf(mention), mention.span()));
        }
        return mentions;
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
        MentionCandidate naming = cluster.naming();
        String called = clean(naming.name() != null ? naming.name() : naming.span());
        String name = isNamedByItsMinister(naming, called) ? called + "ة" : called;
        return new Actor(
                cluster.kind(),
                cluster.scope(),
                name,
                englishName(naming),
                aliases(cluster, called, name),
                roles(cluster));
    }

    /** Every form but the name, in the order of the text; most actors are mentioned once, by the name alone. */
    private List<String> aliases(Cluster cluster, String called, String name) {
        if (cluster.mentions().size() == 1 && isWhole(cluster.naming())) {
            return called.equals(name) ? List.of() : List.of(called);
        }
        Set<String> aliases = new LinkedHashSet<>();
        List<MentionCandidate> mentions = new ArrayList<>(cluster.mentions());
        mentions.sort(BY_SPAN);
        for (MentionCandidate mention : mentions) {
            aliases.add(clean(mention.span()));
            if (!isWhole(mention)) {
                aliases.add(clean(mention.name()));
            }
        }
        aliases.remove(name);
        return List.copyOf(aliases);
    }

    /** Whether the mention is nothing but a name, or has none. */
    private static boolean isWhole(MentionCandidate mention) {
        return mention.name() == null || mention.name().equals(mention.span());
    }

    private static String englishName(MentionCandidate naming) {
        if (naming.kind() == MentionKind.COUNTRY) {
            return naming.country().englishName();
        }
        return naming.body() == null ? null : naming.body().englishName();
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
        if (cluster.kind() != ActorKind.PERSON) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<Role> roles = new ArrayList<>();
        for (MentionCandidate m : cluster.mentions()) {
            if (m.title() != null && seen.add(clean(m.title()))) {
                roles.add(new Role(m.title().of(text), organizationIn(m.title()), indexes.get(m)));
            }
        }
        return roles;
    }

    private Integer organizationIn(Span title) {
        for (int i = firstBodyFrom(title);
                i < bodies.size() && bodies.get(i).span().start() < title.end();
                i++) {
            if (title.contains(bodies.get(i).span())) {
                return registry.actorOf(bodies.get(i));
            }
        }
        return null;
    }

    /** The place of the first body that does not come before the span. */
    private int firstBodyFrom(Span span) {
        int from = 0;
        int to = bodies.size();
        while (from < to) {
            int middle = (from + to) / 2;
            boolean before = bodies.get(middle).span().compareTo(span) < 0;
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from;
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
