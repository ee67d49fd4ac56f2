package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.ActorScope;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The mentions of one actor, and what they tell of it, known as they come. */
final class Cluster {

    private final List<MentionCandidate> mentions = new ArrayList<>();
    /** Where they begin; null as long as there is only one, as of most actors. */
    private TreeSet<Integer> starts;

    private int first = Integer.MAX_VALUE;
    private final ActorKind kind;
    private final ActorScope scope;
    private Gender gender = Gender.UNKNOWN;
    private Gender titledGender = Gender.UNKNOWN;
    private MentionCandidate naming;
    private int place = -1;

    Cluster(ActorKind kind, ActorScope scope) {
        this.kind = kind;
        this.scope = scope;
    }

    /** Adds a mention, by which the actor is called where it is the fullest. */
    void add(MentionCandidate mention) {
        refer(mention);
        boolean named = naming != null && (naming.kind() == MentionKind.COUNTRY || isKindOf(mention, naming));
        if (naming == null || !named && isFuller(mention, naming)) {
            naming = mention;
        }
    }

    /** Adds a mention by which the actor, who has a name, is not called, however long it is. */
    void refer(MentionCandidate mention) {
        int start = mention.span().start();
        if (!mentions.isEmpty()) {
            starts = starts == null ? new TreeSet<>(List.of(first)) : starts;
            starts.add(start);
        }
        mentions.add(mention);
        first = Math.min(first, start);
        if (mention.gender() != Gender.UNKNOWN) {
            titledGender = titledGender == Gender.UNKNOWN && mention.title() != null ? mention.gender() : titledGender;
            gender = gender == Gender.UNKNOWN ? mention.gender() : gender;
        }
    }

    /** Its number among the actors of the article, once they are in their order. */
    int place() {
        return place;
    }

    /** Gives it that number. */
    void placedAt(int number) {
        this.place = number;
    }

    List<MentionCandidate> mentions() {
        return mentions;
    }

    ActorKind kind() {
        return kind;
    }

    ActorScope scope() {
        return scope;
    }

    /** What the mentions tell of the gender, those with a title first. */
    Gender gender() {
        return titledGender != Gender.UNKNOWN ? titledGender : gender;
    }

    /** Where the first mention begins. */
    int first() {
        return first;
    }

    /** Where the last mention before the offset begins, or -1 for none. */
    int lastBefore(int offset) {
        if (starts == null) {
            return first < offset ? first : -1;
        }
        Integer last = starts.lower(offset);
        return last == null ? -1 : last;
    }

    /** The mention that names the actor most fully: for a person the longest name, for a government its country. */
    MentionCandidate naming() {
        return naming;
    }

    /** "الوكالة", of رويترز: a body with a fixed name is not called by what it is, however short the name. */
    private static boolean isKindOf(MentionCandidate mention, MentionCandidate named) {
        return named.kind() == MentionKind.BODY
                && mention.kind() == MentionKind.ORGANIZATION
                && mention.nameWords().size() == 1;
    }

    private static boolean isFuller(MentionCandidate one, MentionCandidate other) {
        return one.kind() == MentionKind.COUNTRY || length(one) > length(other);
    }

    private static int length(MentionCandidate m) {
        return m.name() != null ? 1000 + m.name().length() : m.span().length();
    }
}
