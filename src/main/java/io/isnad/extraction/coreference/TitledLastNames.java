package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Last names that are words of the language, after a title: "الوزير الخطيب" of the minister سامر الخطيب, who is no preacher. */
final class TitledLastNames {

    private static final String ARTICLE = "ال";

    private final Words words;
    private final HeldTitles titles;
    private final Map<String, Cluster> persons = new HashMap<>();

    TitledLastNames(Words words, HeldTitles titles, List<Cluster> persons) {
        this.words = words;
        this.titles = titles;
        Set<String> shared = new HashSet<>();
        for (Cluster person : persons) {
            List<String> name = person.naming().nameWords();
            String last = name.size() < 2 ? "" : name.get(name.size() - 1);
            if (last.startsWith(ARTICLE) && this.persons.put(last, person) != null) {
                shared.add(last);
            }
        }
        this.persons.keySet().removeAll(shared);
    }

    /** The person of that name who holds the title before it, or null. */
    Cluster of(MentionCandidate role) {
        int last = role.last();
        boolean possible =
                !persons.isEmpty() && last > role.first() && words.get(last).definite();
        Cluster person = possible ? persons.get(words.get(last).form()) : null;
        return person != null && role.gender().agreesWith(person.gender()) && isHeldBy(person, role) ? person : null;
    }

    /** "السيد الخطيب", "د. الخطيب": before anybody's name. */
    private boolean isAddress(int token) {
        var title = words.matchBase(words.lexicon().titles(), token);
        return title != null && title.value().titleClass() == TitleClass.HONORIFIC;
    }

    /** A nation after a title is rather the nation where it is told of the person. */
    private boolean isHeldBy(Cluster person, MentionCandidate role) {
        String head = words.get(role.first()).base();
        boolean nation = words.is(role.last(), WordClass.NISBA);
        boolean holds = isAddress(role.first());
        for (HeldTitles.Held held : titles.of(person)) {
            if (nation && held.country() != null) {
                return false;
            }
            holds |= held.head().equals(head);
        }
        return holds;
    }
}
