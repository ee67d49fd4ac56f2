package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Role;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.FoldedPhrase;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Subjects.Subject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Who has the power to issue a measure, and for whom officials speak. */
final class Authorities {

    private static final String POWERLESS = "powerless";
    private static final String STATUTES = "statutes";
    private static final String JUDGES = "judges";
    private static final String PROSECUTORS = "prosecutors";
    private static final String UNARMED = "unarmed";
    private static final String ENFORCERS = "enforcers";
    private static final String COMBAT = "مكافحه";

    /** Bodies that arrest, charge and sentence. */
    private static final Set<OrganizationClass> ENFORCING = EnumSet.of(
            OrganizationClass.COURT, OrganizationClass.POLICE, OrganizationClass.MILITARY, OrganizationClass.AUTHORITY);

    /** Bodies that rule, even where nobody tells which they are. */
    private static final Set<OrganizationClass> RULING = EnumSet.of(
            OrganizationClass.GOVERNMENT,
            OrganizationClass.AUTHORITY,
            OrganizationClass.COURT,
            OrganizationClass.POLICE,
            OrganizationClass.MILITARY);

    private final Scene scene;
    private final Offices offices;
    private final BodiesHeaded bodies;
    private final Tellers tellers;
    private final Associations associations;
    /** By actor what was found out when it was first asked for. */
    private final Boolean[] areAuthorities;

    private final Integer[] spokenFor;

    Authorities(Scene scene) {
        this.scene = scene;
        this.offices = new Offices(scene.words().lexicon());
        this.bodies = new BodiesHeaded(scene.mentions());
        this.tellers = new Tellers(scene, offices);
        this.associations = new Associations(scene.words().lexicon());
        this.areAuthorities = new Boolean[scene.mentions().size()];
        this.spokenFor = new Integer[scene.mentions().size()];
    }

    /** What titles tell of who holds them. */
    Offices offices() {
        return offices;
    }

    /** Whether the article shows an actor to be a body or to hold an office. */
    boolean isAuthority(int actor) {
        if (areAuthorities[actor] == null) {
            areAuthorities[actor] = findAuthority(actor);
        }
        return areAuthorities[actor];
    }

    private boolean findAuthority(int actor) {
        Actor a = scene.mentions().actor(actor);
        return a.kind() == ActorKind.ORGANIZATION
                        && !isPowerless(FoldedPhrase.of(a.name()).head())
                || a.kind() == ActorKind.PERSON && a.roles().stream().anyMatch(r -> offices.isOffice(r.title()))
                || a.kind() == ActorKind.GROUP && (isNamelessOfficial(a.name()) || RULING.contains(sort(a)));
    }

    /** Whether an actor is a body whose own acts it may tell of; media and campaigners tell of others'. */
    boolean isPublic(int actor) {
        return scene.mentions().actor(actor).kind() == ActorKind.ORGANIZATION
                && isAuthority(actor)
                && !isMedium(actor)
                && !isObserver(actor);
    }

    /** Whether an actor is a news medium, which tells of what others do. */
    boolean isMedium(int actor) {
        return tellers.isMedium(actor);
    }

    /** Whether an actor watches what others do and tells of it. */
    boolean isObserver(int actor) {
        return tellers.isObserver(actor);
    }

    /** Whether an actor is an authority that does not only tell of others, so that what is done next may be its own act. */
    boolean mayAct(int actor) {
        return isAuthority(actor) && !isMedium(actor) && !isObserver(actor) && !tellers.isSource(actor);
    }

    /** Whether an actor is a body that can suspend people from what they do there, but arrest nobody. */
    boolean isAssociation(int actor) {
        Actor a = scene.mentions().actor(actor);
        return a.kind() == ActorKind.ORGANIZATION && associations.include(a.name());
    }

    /** Whether an actor is a court or a judge, who passes the sentences of which he tells. */
    boolean isCourt(int actor) {
        Actor a = scene.mentions().actor(actor);
        return sort(a) == OrganizationClass.COURT
                || a.kind() == ActorKind.GROUP && isOf(JUDGES, a.name())
                || a.roles().stream().anyMatch(r -> isOf(JUDGES, r.title()));
    }

    /** Whether an actor is a court or a judge, and no prosecution. */
    boolean sentences(int actor) {
        return isCourt(actor)
                && !isOf(PROSECUTORS, scene.mentions().actor(actor).name());
    }

    /** Whether an actor arrests nobody, so that an arrest of which it tells is by others. */
    boolean isUnarmed(int actor) {
        return isOf(UNARMED, scene.mentions().actor(actor).name());
    }

    private boolean isOf(String issuers, String name) {
        return scene.words()
                .lexicon()
                .issuerClass(issuers)
                .contains(FoldedPhrase.of(name).head());
    }

    /** Whether an actor is a firm, which fines and bans nobody but its own people. */
    boolean isFirm(int actor) {
        return sort(scene.mentions().actor(actor)) == OrganizationClass.COMPANY;
    }

    /** Whether an actor is a force or a court, or the powers that be, which arrest, charge and sentence. */
    boolean enforces(int actor) {
        Actor a = scene.mentions().actor(actor);
        // "هيئة الرقابة ومكافحة الفساد", "فرع مكافحة المخدرات"
        return ENFORCING.contains(sort(a))
                || isOf(ENFORCERS, a.name())
                || FoldedPhrase.of(a.name()).words().stream().anyMatch(w -> w.endsWith(COMBAT));
    }

    private OrganizationClass sort(Actor actor) {
        OrganizationHead head = scene.words()
                .lexicon()
                .organizationHead(FoldedPhrase.of(actor.name()).head());
        return head == null ? null : head.organizationClass();
    }

    /** Gunmen and protesters abduct and block; they issue no measures. */
    boolean isPowerless(int actor) {
        Actor a = scene.mentions().actor(actor);
        return a.kind() == ActorKind.GROUP
                && isPowerless(FoldedPhrase.of(a.name()).head());
    }

    /** Whether a noun names who or what has no power to take measures: gunmen, players, storms. */
    boolean isPowerless(String noun) {
        return scene.words().lexicon().issuerClass(POWERLESS).contains(noun);
    }

    /** "فرض | عمدة المدينة | حظر التجول": whether an office stands here that nobody known holds. */
    boolean isOfficial(int token) {
        return scene.is(token, WordClass.TITLE)
                && !scene.word(token).hasProclitic()
                && !scene.word(token).form().endsWith("ا")
                && !scene.word(token).form().endsWith("ين")
                && scene.isWord(token + 1)
                && scene.word(token + 1).preposition() == 0;
    }

    /** "قاضي التحقيق": who is told of by his office alone. */
    private boolean isNamelessOfficial(String name) {
        return offices.isOf(name, TitleClass.OFFICE);
    }

    /** "المتحدث باسم الجيش": whoever speaks for somebody else, whatever he says. */
    boolean isSpokesperson(int actor) {
        Actor a = scene.mentions().actor(actor);
        return a.kind() == ActorKind.GROUP && offices.isOf(a.name(), TitleClass.SPOKESPERSON)
                || a.roles().stream().anyMatch(r -> offices.isOf(r.title(), TitleClass.SPOKESPERSON));
    }

    /** "القانون", "المادة": what only states what is allowed. */
    boolean isStatute(int token) {
        return scene.isWord(token)
                && scene.word(token).definite()
                && scene.word(token).preposition() == 0
                && scene.words()
                        .lexicon()
                        .issuerClass(STATUTES)
                        .contains(scene.word(token).base());
    }

    /**
     * An official who tells of a measure tells of his state's or his body's; who heads a state or a government issues it
     * himself.
     */
    Subject spokenFor(Subject subject) {
        int actor = subject.actor();
        if (spokenFor[actor] == null) {
            Integer issuer = findSpokenFor(actor);
            spokenFor[actor] = issuer == null ? Integer.valueOf(actor) : issuer;
        }
        return spokenFor[actor] == actor ? subject : new Subject(spokenFor[actor], subject.first(), subject.last());
    }

    /** Null for himself. */
    private Integer findSpokenFor(int index) {
        Actor actor = scene.mentions().actor(index);
        if (actor.kind() == ActorKind.GROUP) {
            return served(index, actor.name());
        }
        if (actor.kind() != ActorKind.PERSON || actor.roles().isEmpty()) {
            return null;
        }
        Integer body = body(actor);
        boolean presides = actor.roles().stream().anyMatch(r -> offices.heads(r.title()));
        if (presides && body == null) {
            return null;
        }
        Country nation = presides ? null : scene.mentions().nation(index);
        Integer state = nation == null ? null : scene.mentions().country(nation);
        return state != null ? state : body;
    }

    /** "المتحدث باسم الجيش", "وزير الإعلام السعودي": the body or the state of an official without a name; or null. */
    private Integer served(int official, String name) {
        if (!isNamelessOfficial(name) && !offices.isOf(name, TitleClass.SPOKESPERSON)) {
            return null;
        }
        Integer body = scene.mentions().atEnd(name, ActorKind.ORGANIZATION);
        Country nation = body == null ? scene.mentions().nation(official) : null;
        Integer served = nation == null ? body : scene.mentions().country(nation);
        return served == null && offices.isOf(name, TitleClass.SPOKESPERSON)
                ? scene.mentions().atEnd(name, ActorKind.PERSON)
                : served;
    }

    /** The body that a person's titles name, states apart. */
    private Integer body(Actor actor) {
        Integer body = actor.roles().stream()
                .map(Role::organization)
                .filter(Objects::nonNull)
                .filter(o -> !isState(o))
                .findFirst()
                .orElse(null);
        for (int i = 0; body == null && i < actor.roles().size(); i++) {
            String title = actor.roles().get(i).title();
            body = offices.heads(title) && offices.isOfState(title)
                    ? null
                    : bodyIn(title, scene.mentions().token(actor.roles().get(i).mention()));
            body = body == null ? bodies.by(title) : body;
            body = body == null && !(offices.heads(title) && offices.isOfState(title)) ? named(title) : body;
        }
        return body;
    }

    /** "رئيس بلدية الخبر", "مدير عام الجوازات": the body, no state, that a title names as the article does elsewhere; or null. */
    private Integer named(String title) {
        Integer body = scene.mentions().within(title, ActorKind.ORGANIZATION);
        return body == null || isState(body) ? null : body;
    }

    /** Whether an actor is a country, or stands for one as its capital does. */
    boolean isState(int actor) {
        String name = FoldedPhrase.of(scene.mentions().actor(actor).name()).folded();
        return scene.words().lexicon().countries().exact(name) != null
                || scene.words().lexicon().capitals().exact(name) != null;
    }

    /** Whether a person heads a state or a government. */
    boolean presides(int person) {
        Actor actor = scene.mentions().actor(person);
        return actor.roles().stream().anyMatch(r -> offices.heads(r.title())) && body(actor) == null;
    }

    /** "المتحدث الرسمي للوزارة": the ministry that the article names elsewhere. */
    private Integer bodyIn(String title, int token) {
        for (String word : FoldedPhrase.of(title).words()) {
            String noun = word.startsWith("لل") ? word.substring(2) : Lexicon.base(word);
            boolean definite = !noun.equals(word);
            if (definite && scene.words().lexicon().organizationHead(noun) != null) {
                Integer body = scene.mentions().body(noun, token);
                if (body != null) {
                    return body;
                }
            }
        }
        return null;
    }
}
