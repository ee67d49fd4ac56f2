package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Role;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.text.Normalizer;
import java.util.Objects;
import java.util.Set;

/** Who has the power to issue a measure, and for whom officials speak. */
final class Authorities {

    private static final Set<String> HEADS = Set.of("رييس", "الرييس", "ملك", "الملك", "امير", "سلطان", "ولي", "مدير");

    private static final Set<String> POWERLESS = Set.of(
            "مسلح",
            "مسلحون",
            "مسلحين",
            "مجهول",
            "مجهولون",
            "مجهولين",
            "خاطفون",
            "خاطفين",
            "قراصنه",
            "متمردون",
            "متمردين",
            "متشددون",
            "متشددين",
            "عصابه",
            "لصوص",
            "محتجون",
            "محتجين",
            "متظاهرون",
            "متظاهرين",
            "اهالي",
            "مواطنون");

    private static final Set<TitleClass> PRIVATE = Set.of(TitleClass.PROFESSION, TitleClass.KIN);

    private final Scene scene;

    Authorities(Scene scene) {
        this.scene = scene;
    }

    /** Whether the article shows an actor to be a body or to hold an office. */
    boolean isAuthority(int actor) {
        Actor a = scene.mentions().actor(actor);
        return a.kind() == ActorKind.ORGANIZATION
                || a.kind() == ActorKind.PERSON && a.roles().stream().anyMatch(r -> isOffice(r.title()));
    }

    /** Gunmen and protesters abduct and block; they issue no measures. */
    boolean isPowerless(int actor) {
        Actor a = scene.mentions().actor(actor);
        return a.kind() == ActorKind.GROUP
                && POWERLESS.contains(Lexicon.base(a.name().split("\\s+")[0]));
    }

    private boolean isOffice(String title) {
        String[] parts = Normalizer.fold(title).split("\\s+");
        String first = Lexicon.base(parts[0]);
        var match = scene.words().lexicon().titles().longest(first, i -> i < parts.length ? parts[i] : null);
        return match == null || !PRIVATE.contains(match.value().titleClass());
    }

    /** An official who tells of a measure tells of his state's or his body's; who heads it issues it himself. */
    Subject spokenFor(Subject subject) {
        Actor actor = scene.mentions().actor(subject.actor());
        boolean official = actor.kind() == ActorKind.PERSON
                && !actor.roles().isEmpty()
                && actor.roles().stream().noneMatch(r -> heads(r.title()));
        if (!official) {
            return subject;
        }
        Country nation = scene.mentions().nation(subject.actor());
        Integer state = nation == null ? null : scene.mentions().country(nation);
        Integer body = actor.roles().stream()
                .map(Role::organization)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (int i = 0; body == null && i < actor.roles().size(); i++) {
            body = bodyIn(actor.roles().get(i).title());
        }
        Integer issuer = state != null ? state : body;
        return issuer == null ? subject : new Subject(issuer, subject.first(), subject.last());
    }

    /** "المتحدث الرسمي للوزارة": the ministry that the article names elsewhere. */
    private Integer bodyIn(String title) {
        for (String word : Normalizer.fold(title).split("\\s+")) {
            String noun = word.startsWith("لل") ? word.substring(2) : Lexicon.base(word);
            boolean definite = !noun.equals(word);
            if (definite && scene.words().lexicon().organizationHead(noun) != null) {
                Integer body = scene.mentions().body(noun, 0);
                if (body != null) {
                    return body;
                }
            }
        }
        return null;
    }

    private static boolean heads(String title) {
        String folded = Normalizer.fold(title);
        return HEADS.stream().anyMatch(folded::startsWith);
    }
}
