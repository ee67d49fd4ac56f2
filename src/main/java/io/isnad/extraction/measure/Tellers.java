package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.FoldedPhrase;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import java.util.Set;

/** Who takes no measures and tells of those that others take: media, campaigners, sources without a name. */
final class Tellers {

    private static final String OBSERVERS = "observers";

    private final Scene scene;
    private final Offices offices;

    Tellers(Scene scene, Offices offices) {
        this.scene = scene;
        this.offices = offices;
    }

    /** Whether an actor is a news medium. */
    boolean isMedium(int actor) {
        Actor a = scene.mentions().actor(actor);
        FoldedPhrase name = FoldedPhrase.of(a.name());
        var body = scene.words().lexicon().bodies().exact(name.folded());
        OrganizationHead head = scene.words().lexicon().organizationHead(name.head());
        return a.kind() == ActorKind.ORGANIZATION
                && (body != null && body.medium()
                        || head != null && head.organizationClass() == OrganizationClass.MEDIA);
    }

    /** Whether an actor watches what others do: news agencies, campaigners for human rights. */
    boolean isObserver(int actor) {
        Actor a = scene.mentions().actor(actor);
        Set<String> observers = scene.words().lexicon().issuerClass(OBSERVERS);
        return a.kind() == ActorKind.ORGANIZATION
                && FoldedPhrase.of(a.name()).words().stream().map(Lexicon::base).anyMatch(observers::contains);
    }

    /** "المصادر الأمنية": whether an actor is a source that is not named. */
    boolean isSource(int actor) {
        Actor a = scene.mentions().actor(actor);
        return a.kind() == ActorKind.GROUP && offices.isMereSource(a.name());
    }
}
