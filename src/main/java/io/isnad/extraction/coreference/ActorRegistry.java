package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.RuleFamily;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** All mentions of an article with the actors they refer to. */
public final class ActorRegistry {

    private static final String SOURCE = "مصدر";
    private static final String SOURCES = "مصادر";
    private static final String RESPONSIBLE = Normalizer.fold("مسؤول");

    /** In the order of the text. */
    private final List<MentionCandidate> kept;

    private final Map<MentionCandidate, Cluster> clusterOf;
    private final List<Cluster> clusters = new ArrayList<>();
    private final RoleResolver roles;
    private final WithheldNames withheld;
    private final Writers writers;
    private final HeadlineRoles headline;
    private final NamedNext next;
    /** Whether titles may refer to persons, and nouns to what was mentioned before. */
    private final boolean byTitle;

    private final boolean byNoun;
    /** Whom "المصدر" referred to before, where nothing is called so. */
    private Cluster source;

    private ActorRegistry(
            Words words,
            Collection<MentionCandidate> mentions,
            Collection<MentionCandidate> needed,
            ExtractionOptions options) {
        this.byTitle = options.uses(RuleFamily.TITLES);
        this.byNoun = options.uses(RuleFamily.ANAPHORIC_NOUNS);
        this.kept = new Nesting(words, needed).keep(mentions);
        this.clusterOf = new IdentityHashMap<>(kept.size());
        List<MentionCandidate> named = named(kept);
        PersonClusters persons =
                new PersonClusters(words, new Nicknames(words, named), options.uses(RuleFamily.SHORT_NAMES));
        persons.addAll(named);
        AppositiveTitles apart = new AppositiveTitles(words, kept);
        HeldTitles titles = new HeldTitles(words, persons.clusters(), apart, new PossessedTitles(words, kept, needed));
        this.roles = new RoleResolver(words, titles, persons.clusters(), needed, clusterOf::get);
        this.withheld = new WithheldNames(words);
        BodyClusters bodies = new BodyClusters(options, words, needed);
        for (Cluster person : persons.clusters()) {
            for (MentionCandidate mention : person.mentions()) {
                clusterOf.put(mention, person);
            }
        }
        this.writers = new Writers(words, kept, clusterOf::get);
        this.headline = new HeadlineRoles(words, titles, needed, clusterOf::get);
        this.next = new NamedNext(words, titles, needed, clusterOf::get);
        LatterMentions latter = new LatterMentions(words, kept, clusterOf::get);
        HeadlineBodies shortened = new HeadlineBodies(words, kept);
        for (int i = 0; i < kept.size(); i++) {
            MentionCandidate mention = kept.get(i);
            MentionCandidate inHeadline = byNoun ? shortened.shorter(mention) : null;
            if (inHeadline != null) {
                bodies.call(mention, clusterOf.get(inHeadline));
            }
            MentionCandidate whose = byTitle ? apart.named(mention) : null;
            Cluster meant =
                    whose != null ? clusterOf.get(whose) : latter.isLatter(mention) ? latter.antecedent(i) : null;
            if (meant != null) {
                meant.add(mention);
                clusterOf.put(mention, meant);
            } else if (!mention.isNamedPerson()) {
                place(mention, bodies, words);
            }
        }
        clusters.addAll(persons.clusters());
        clusters.addAll(bodies.clusters());
        clusters.sort(Comparator.comparingInt(Cluster::first));
        for (int i = 0; i < clusters.size(); i++) {
            clusters.get(i).placedAt(i);
        }
    }

    /**
     * Resolves mentions.
     *
     * @param words the document
     * @param mentions every mention
     * @param needed those that speak, which are kept even inside others
     * @param options by which rules mentions may refer
     */
    public static ActorRegistry of(
            Words words,
            Collection<MentionCandidate> mentions,
            Collection<MentionCandidate> needed,
            ExtractionOptions options) {
        return new ActorRegistry(words, mentions, needed, options);
    }

    private static List<MentionCandidate> named(List<MentionCandidate> mentions) {
        List<MentionCandidate> named = new ArrayList<>();
        for (MentionCandidate mention : mentions) {
            if (mention.isNamedPerson()) {
                named.add(mention);
            }
        }
        return named;
    }

    private void place(MentionCandidate mention, BodyClusters bodies, Words words) {
        boolean singular = mention.number() == GrammaticalNumber.SINGULAR;
        boolean title = mention.title() != null && singular;
        boolean general = singular
                && mention.kind() == MentionKind.GROUP
                && mention.definite()
                && (mention.nameWords().size() == 1 || isDescribed(mention, words))
                && words.lexicon().isGeneralTitle(mention.head());
        general |= roles.untitled().isOfRespect(mention)
                || roles.untitled().isDescribed(mention)
                || roles.untitled().isTitled(mention);
        boolean refers = byTitle
                && (mention.kind() == MentionKind.ROLE || title && mention.definite() || general)
                && !withheld.isOf(mention);
        Cluster person = byTitle ? writers.called(mention) : null;
        person = person == null && byTitle ? headline.holder(mention) : person;
        boolean anybody = general || mention.kind() == MentionKind.ROLE && roles.isWhoeverSpeaks(mention);
        boolean known = anybody && bodies.knows(mention) || spokeLast(mention, bodies) || writers.isUnknown(mention);
        person = person == null && refers && !known ? roles.resolve(mention) : person;
        person = person != null && isPointedAt(mention, person, bodies, words) ? null : person;
        Cluster unlikeOnly = byNoun ? calledSo(mention, person, bodies) : null;
        person = unlikeOnly != null ? unlikeOnly : person;
        boolean unheard = person == null && byTitle && !bodies.knows(mention);
        person = unheard ? next.holder(mention) : person;
        boolean unnamed = person == null && byNoun && (refers || isTheSource(mention)) && !bodies.knows(mention);
        person = unnamed ? unnamed(mention) : person;
        if (person != null) {
            person.add(mention);
            clusterOf.put(mention, person);
        } else {
            clusterOf.put(mention, bodies.add(mention));
        }
    }

    /** "المرأة الأربعينية": with nothing more than an adjective. */
    private static boolean isDescribed(MentionCandidate mention, Words words) {
        int second = mention.first() + 1;
        return mention.last() == second
                && words.get(second).definite()
                && (words.is(second, WordClass.ADJECTIVE) || words.is(second, WordClass.NISBA));
    }

    /** "عن طبيب في البلدة …. وأضاف الطبيب": whether somebody unnamed spoke right before who is called so. */
    private boolean spokeLast(MentionCandidate mention, BodyClusters bodies) {
        Cluster before = mention.kind() == MentionKind.ROLE ? roles.speakers().before(mention) : null;
        return before != null && before.kind() == ActorKind.GROUP && bodies.known(mention) == before;
    }

    /** "كاتبه مسؤول كبير. وقال هذا المسؤول": whether somebody unnamed who is called so has been mentioned since the person was. */
    private static boolean isPointedAt(MentionCandidate mention, Cluster person, BodyClusters bodies, Words words) {
        boolean points = mention.kind() == MentionKind.ROLE
                && words.is(mention.first() - 1, WordClass.DEMONSTRATIVE)
                && words.sameParagraph(mention.first() - 1, mention.first());
        Cluster unnamed = points ? bodies.known(mention) : null;
        int start = mention.span().start();
        return unnamed != null
                && unnamed.kind() == ActorKind.GROUP
                && unnamed.lastBefore(start) > person.lastBefore(start);
    }

    /**
     * "قال ضابط في الشرطة …. والتقى الوفد سامر حداد. وقال الضابط": who is called so without having a name, rather than the only one who has
     * a name and is not called so; or null.
     */
    private Cluster calledSo(MentionCandidate mention, Cluster person, BodyClusters bodies) {
        if (person == null
                || !roles.isOnlyPersonNamed(mention) && !roles.untitled().isOnlyWider(mention, person)) {
            return null;
        }
        Cluster called = bodies.known(mention);
        return called != null && called.kind() == ActorKind.GROUP
                ? called
                : roles.untitled().relative(mention);
    }

    /** "قال مسؤول أمني …. وأوضح المصدر الأمني", "… المصدر المسؤول": who spoke, where that is told of him too. */
    private Cluster described(MentionCandidate source) {
        Cluster last = roles.speakers().source(source);
        String adjective = Lexicon.base(source.nameWords().get(1));
        boolean told = last != null
                && last.naming().number() == source.number()
                && (adjective.equals(RESPONSIBLE)
                        || last.naming().nameWords().stream().map(Lexicon::base).anyMatch(adjective::equals));
        return told ? last : null;
    }

    private Cluster unnamed(MentionCandidate mention) {
        if (isTheSource(mention) && mention.nameWords().size() > 1) {
            return described(mention);
        }
        if (isTheSource(mention) && mention.number() != GrammaticalNumber.SINGULAR) {
            Cluster several = roles.speakers().source(mention);
            return several != null && several.naming().number() != GrammaticalNumber.SINGULAR ? several : null;
        }
        Cluster before = roles.untitled().unnamed(mention);
        if (!isTheSource(mention)) {
            return before;
        }
        before = before == null ? source : before;
        source = before == null ? roles.speakers().source(mention) : before;
        return source;
    }

    /** "وأضاف المصدر", "وأضاف المصدر الأمني": a source that nothing before it is called refers to who spoke. */
    private static boolean isTheSource(MentionCandidate mention) {
        String called = mention.number() == GrammaticalNumber.SINGULAR ? SOURCE : SOURCES;
        List<String> name = mention.nameWords();
        return mention.kind() == MentionKind.GROUP
                && mention.definite()
                && name.get(0).equals(called)
                && (name.size() == 1 || name.size() == 2);
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** All mentions that were kept, in the order of the text. */
    List<MentionCandidate> mentions() {
        return kept;
    }

    Cluster clusterOf(MentionCandidate mention) {
        return clusterOf.get(mention);
    }

    /** A number for the actor of a mention, the same for all its mentions; -1 for a mention that was not kept. */
    public int actorOf(MentionCandidate mention) {
        Cluster cluster = clusterOf.get(mention);
        return cluster == null ? -1 : cluster.place();
    }

    /** Whether a title refers to the person of the mention for no other reason than that nobody else has been named. */
    public boolean isOnlyPersonNamed(MentionCandidate mention) {
        return roles.isOnlyPersonNamed(mention) && clusterOf(mention).kind() == ActorKind.PERSON;
    }

    /** The mention that names the actor most fully. */
    public MentionCandidate naming(int actor) {
        return clusters.get(actor).naming();
    }

    /** What sort of actor it is. */
    public ActorKind kindOf(int actor) {
        return clusters.get(actor).kind();
    }

    /** Number of actors. */
    public int size() {
        return clusters.size();
    }
}
