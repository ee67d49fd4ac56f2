package io.isnad.extraction.coreference;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which named person a title refers to: one who holds the same title, or one of which the shorter says nothing else, before
 * or after in the article. A title without more than its head refers to whoever was last called so.
 */
final class RoleResolver {

    /** A title is compared with so many others before and after it, so that time stays linear. */
    private static final int FARTHEST = 100;

    private final Words words;
    private final Map<String, List<Held>> byLemma = new HashMap<>();
    private final Map<String, List<Held>> byWord = new HashMap<>();

    /**
     * A title beside a name.
     *
     * @param place the person's place among all
     * @param person whom it names
     * @param naming the mention
     * @param words the title's words
     */
    private record Held(int place, Cluster person, MentionCandidate naming, Set<String> words) {

        int start() {
            return naming.span().start();
        }
    }

    RoleResolver(Words words, List<Cluster> persons) {
        this.words = words;
        List<Held> titles = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (MentionCandidate naming : persons.get(i).mentions()) {
                if (naming.name() != null && naming.title() != null) {
                    titles.add(new Held(i, persons.get(i), naming, wordsOf(naming.title())));
                }
            }
        }
        titles.sort(Comparator.comparingInt(Held::start));
        for (Held held : titles) {
            byLemma.computeIfAbsent(held.naming().titleLemma(), l -> new ArrayList<>())
                    .add(held);
            held.words()
                    .forEach(w ->
                            byWord.computeIfAbsent(w, l -> new ArrayList<>()).add(held));
        }
    }

    /** The person, or null. */
    Cluster resolve(MentionCandidate role) {
        Set<String> wanted = wordsOf(role.title());
        List<Held> titles = candidates(role, wanted);
        Held best = null;
        int bestScore = -1;
        for (Held held : near(titles, role.span().start())) {
            if (conflicts(role.gender(), held.person().gender()) || !fits(role, wanted, held)) {
                continue;
            }
            int score = score(role, wanted, held);
            if (score > bestScore || score == bestScore && best != null && held.place() < best.place()) {
                bestScore = score;
                best = held;
            }
        }
        return best == null ? null : best.person();
    }

    /** The titles, in the order of the text, that could be the one meant. */
    private List<Held> candidates(MentionCandidate role, Set<String> wanted) {
        Set<String> honoured = words.lexicon().honoured(role.titleLemma());
        if (!honoured.isEmpty()) {
            return honoured.stream()
                    .flatMap(lemma -> byLemma.getOrDefault(lemma, List.of()).stream())
                    .sorted(Comparator.comparingInt(Held::start))
                    .toList();
        }
        return wanted.size() == 1
                ? byWord.getOrDefault(wanted.iterator().next(), List.of())
                : byLemma.getOrDefault(role.titleLemma(), List.of());
    }

    /** The titles nearest to an offset. */
    private static List<Held> near(List<Held> titles, int offset) {
        int low = 0;
        int high = titles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (titles.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return titles.subList(Math.max(0, low - FARTHEST), Math.min(titles.size(), low + FARTHEST));
    }

    private static boolean conflicts(Gender one, Gender other) {
        return one != Gender.UNKNOWN && other != Gender.UNKNOWN && one != other;
    }

    private boolean fits(MentionCandidate role, Set<String> wanted, Held held) {
        if (words.lexicon().honoured(role.titleLemma()).contains(held.naming().titleLemma())) {
            return true;
        }
        if (!role.titleLemma().equals(held.naming().titleLemma())) {
            return wanted.size() == 1;
        }
        boolean sameCountry = role.country() == null
                || held.naming().country() == null
                || role.country().iso().equals(held.naming().country().iso());
        return sameCountry
                && (held.words().containsAll(wanted) || wanted.size() > 1 && wanted.containsAll(held.words()));
    }

    /** Exact titles first, then who was mentioned last before, then who is named after. */
    private static int score(MentionCandidate role, Set<String> wanted, Held held) {
        boolean exact = held.words().equals(wanted);
        int before = held.person().lastBefore(role.span().start());
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
