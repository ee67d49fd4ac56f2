package io.isnad.extraction.coreference;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which named person a title refers to: one who holds the same title, or one of which the shorter says nothing else, before
 * or after in the article. A title without more than its head refers to whoever was last called so.
 */
final class RoleResolver {

    private final Words words;
    private final List<Cluster> persons;

    RoleResolver(Words words, List<Cluster> persons) {
        this.words = words;
        this.persons = persons;
    }

    /** The person, or null. */
    Cluster resolve(MentionCandidate role) {
        Set<String> wanted = wordsOf(role.title());
        Cluster best = null;
        int bestScore = -1;
        for (Cluster person : persons) {
            if (conflicts(role.gender(), person.gender())) {
                continue;
            }
            for (MentionCandidate naming : List.copyOf(person.mentions())) {
                if (naming.name() == null || !fits(role, wanted, naming)) {
                    continue;
                }
                int score = score(role, person, wanted, naming);
                if (score > bestScore) {
                    bestScore = score;
                    best = person;
                }
            }
        }
        return best;
    }

    private static boolean conflicts(Gender one, Gender other) {
        return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
    }

    private boolean fits(MentionCandidate role, Set<String> wanted, MentionCandidate naming) {
        if (naming.title() == null || !role.titleLemma().equals(naming.titleLemma())) {
            return naming.title() != null
                    && wanted.size() == 1
                    && wordsOf(naming.title()).containsAll(wanted);
        }
        boolean sameCountry = role.country() == null
                || naming.country() == null
                || role.country().iso().equals(naming.country().iso());
        Set<String> held = wordsOf(naming.title());
        return sameCountry && (held.containsAll(wanted) || wanted.size() > 1 && wanted.containsAll(held));
    }

    /** Exact titles first, then who was mentioned last before, then who is named after. */
    private int score(MentionCandidate role, Cluster person, Set<String> wanted, MentionCandidate naming) {
        boolean exact = wordsOf(naming.title()).equals(wanted);
        int before = person.lastBefore(role.span().start());
        if (wanted.size() == 1 && before < 0) {
            return -1;
        }
        return (exact && wanted.size() > 1 ? 20_000_000 : 0) + (before >= 0 ? 10_000_000 + before : 1);
    }

    private Set<String> wordsOf(Span title) {
        Set<String> set = new HashSet<>();
        int first = words.document().tokenAtOrAfter(title.start());
        first = first > 0 && words.token(first - 1).end() > title.start() ? first - 1 : first;
        for (int i = first; i < words.size() && words.token(i).start() < title.end(); i++) {
            if (words.isWord(i)) {
                set.add(Lexicon.base(words.get(i).form()));
            }
        }
        return set;
    }
}
