package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which of the mentions inside others are mentions of their own: persons, countries and bodies with fixed names. */
final class Nesting {

    private final Set<MentionCandidate> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<MentionCandidate> speakers;
    private final Words words;

    Nesting(Words words, Collection<MentionCandidate> needed) {
        this.words = words;
        this.needed.addAll(needed);
        this.speakers = List.copyOf(needed);
    }

    /** Those to keep, in the order of the text, outer ones first. */
    List<MentionCandidate> keep(Collection<MentionCandidate> mentions) {
        List<MentionCandidate> sorted = new ArrayList<>(mentions.size() + speakers.size());
        Set<MentionCandidate> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(speakers);
        for (MentionCandidate mention : mentions) {
            sorted.add(mention);
            others.remove(mention);
        }
        for (MentionCandidate speaker : speakers) {
            if (others.remove(speaker)) {
                sorted.add(speaker);
            }
        }
        sorted.sort(this::compare);
        List<MentionCandidate> kept = new ArrayList<>();
        List<MentionCandidate> open = new ArrayList<>();
        for (MentionCandidate m : sorted) {
            close(open, m.span().start());
            // "قرار وزارة الصحة": what says nothing here is no actor, but who stands in it may be.
            boolean stands = m.kind() != MentionKind.STATEMENT_NOUN && standsInAll(m, open);
            if (stands || needed.contains(m)) {
                kept.add(m);
                open.add(m);
            }
        }
        return kept;
    }

    /** Takes those away that end before the offset. */
    private static void close(List<MentionCandidate> open, int offset) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).span().end() <= offset) {
                open.remove(i);
            }
        }
    }

    /** Outer ones first, of equals those that speak. */
    private int compare(MentionCandidate one, MentionCandidate other) {
        int spans = one.span().compareTo(other.span());
        return spans != 0 ? spans : Boolean.compare(needed.contains(other), needed.contains(one));
    }

    private boolean standsInAll(MentionCandidate inner, List<MentionCandidate> outers) {
        for (MentionCandidate outer : outers) {
            if (!standsIn(inner, outer)) {
                return false;
            }
        }
        return true;
    }

    private boolean standsIn(MentionCandidate inner, MentionCandidate outer) {
        if (outer.name() != null && inner.span().overlaps(outer.name())) {
            return false;
        }
        boolean seat = inner.kind() == MentionKind.ORGANIZATION
                && outer.title() != null
                && outer.title().contains(inner.span())
                && isSeat(inner, outer)
                && inner.nameWords().size() > 1;
        return seat
                || inner.kind() == MentionKind.NAME
                || inner.kind() == MentionKind.COUNTRY
                || inner.kind() == MentionKind.BODY
                || inner.kind() == MentionKind.ROLE && inner.definite();
    }

    /** "وكيل | وزارة الصحة | المساعد للتخطيط": where the title ends with the body, or goes on with what qualifies the office itself. */
    private boolean isSeat(MentionCandidate inner, MentionCandidate outer) {
        Word first = words.get(inner.first());
        OrganizationHead head = first.entry().organizationHead();
        OrganizationClass nature = head == null ? OrganizationClass.OTHER : head.organizationClass();
        if (first.preposition() == 'ل' && nature == OrganizationClass.MINISTRY && first.definite()) {
            // "وكيل الوزارة للصحة الوقائية": what he is charged with
            return false;
        }
        int next = inner.last() + 1;
        if (inner.span().end() >= outer.title().end() || !words.isWord(next)) {
            return inner.span().end() == outer.title().end();
        }
        Word after = words.get(next);
        boolean qualifies = after.preposition() == 'ل' || after.definite() && after.preposition() == 0;
        return qualifies && after.conjunction() == 0 && !first.hasProclitic() && nature != OrganizationClass.STATE;
    }
}
