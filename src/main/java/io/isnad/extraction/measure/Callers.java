package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;

/** Who issues what somebody calls for: the body that he asks, or else he himself, if he has a say in it. */
final class Callers {

    private static final int FARTHEST = 14;

    private final Scene scene;
    private final Words words;
    private final Subjects subjects;
    private final Authorities authorities;

    Callers(Scene scene, Subjects subjects, Authorities authorities) {
        this.scene = scene;
        this.words = scene.words();
        this.subjects = subjects;
        this.authorities = authorities;
    }

    /**
     * "طالبت الغرفة | الوزارة | بفرض", "طالب | النائب | بفرض"; null where a private person asks nobody, or somebody asks for
     * what others imposed to be undone.
     */
    Subject issuer(Operation operation, Trigger trigger, Governed governed) {
        Subject caller = caller(operation);
        Subject asked = asked(operation, trigger, caller == null ? null : caller.actor());
        boolean undoes = trigger.word().lifts() || governed.any(o -> o.word().status() == MeasureStatus.LIFTED);
        boolean proposes = caller != null && operation.word().status() == MeasureStatus.PROPOSED && !undoes;
        if (asked != null || !proposes) {
            return asked;
        }
        if (authorities.isSpokesperson(caller.actor())) {
            return authorities.spokenFor(caller);
        }
        return hasSay(caller.actor()) ? caller : null;
    }

    /** "طالب بالإفراج عن السجين": a release that is only called for is nobody's act. */
    static boolean isOnlyCalledFor(Trigger trigger, Governed governed) {
        int outer = governed.operations().size() - 1;
        return trigger.word().lifts()
                && trigger.word().kind() == MeasureKind.DETENTION
                && governed.any()
                && governed.operations().get(outer).word().subjectAddresses()
                && governed.operations().get(outer).word().status() == MeasureStatus.PROPOSED;
    }

    /** Whether an actor is a body other than a medium or a campaigner, or holds an office. */
    private boolean hasSay(int caller) {
        Actor actor = scene.mentions().actor(caller);
        return switch (actor.kind()) {
            case ORGANIZATION -> authorities.isPublic(caller);
            case PERSON ->
                actor.roles().stream().anyMatch(r -> authorities.offices().isOf(r.title(), TitleClass.OFFICE));
            default -> authorities.isAuthority(caller);
        };
    }

    private Subject caller(Operation operation) {
        Subject subject = operation.isVerb()
                ? subjects.of(operation.first(), operation.last())
                : operation.pronoun() == null ? subjects.complement(operation.last() + 1) : null;
        return subject == null || subject.actor() == null ? null : subject;
    }

    /** "طالبوا باستقالة | الحكومة | وإقالة المحافظ": of what else is asked for. */
    private boolean isComplement(int token, Operation operation) {
        int noun = token - 1;
        return noun > operation.last()
                && words.isWord(noun)
                && words.get(noun).preposition() != 0
                && !words.get(noun).definite()
                && scene.mentions().around(noun) == null;
    }

    /** The body that is asked to do it, or null. */
    private Subject asked(Operation operation, Trigger trigger, Integer caller) {
        for (int i = operation.last() + 1; i < trigger.first() && i - operation.last() <= FARTHEST; i++) {
            Named named = scene.mentions().at(i);
            if (named == null) {
                continue;
            }
            boolean asked = (words.get(i).preposition() == 0 || words.get(i).preposition() == 'ل')
                    && !scene.is(i - 1, WordClass.PREPOSITION)
                    && !isComplement(i, operation);
            boolean able = authorities.isPublic(named.actor())
                    || scene.is(i, WordClass.TITLE)
                            && named.last() < trigger.first()
                            && (scene.mentions().isPerson(named) && hasSay(named.actor())
                                    || scene.mentions().isGroup(named) && authorities.isAuthority(named.actor()));
            if (asked && caller != null && named.actor() != caller && able) {
                return new Subject(named.actor(), named.first(), named.last());
            }
            i = named.last();
        }
        return null;
    }
}
