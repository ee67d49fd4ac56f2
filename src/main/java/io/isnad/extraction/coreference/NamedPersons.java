package io.isnad.extraction.coreference;

import java.util.Comparator;
import java.util.List;

/** The named persons of an article in the order in which it names them. */
final class NamedPersons {

    private final List<Cluster> ordered;

    NamedPersons(List<Cluster> persons) {
        this.ordered =
                persons.stream().sorted(Comparator.comparingInt(Cluster::first)).toList();
    }

    /** Who was mentioned last before an offset, or null. */
    Cluster lastBefore(int offset) {
        Cluster last = null;
        for (Cluster person : ordered) {
            if (person.first() >= offset) {
                break;
            }
            last = last == null || person.lastBefore(offset) > last.lastBefore(offset) ? person : last;
        }
        return last;
    }

    /** The only person named before an offset, or null where there is none or another one. */
    Cluster namedBefore(int offset) {
        boolean one = !ordered.isEmpty()
                && ordered.get(0).first() < offset
                && (ordered.size() == 1 || ordered.get(1).first() >= offset);
        return one ? ordered.get(0) : null;
    }
}
