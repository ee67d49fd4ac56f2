package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.RuleFamily;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Organisations and groups. A country, its capital and its government are one; a body with a fixed name is itself whatever
 * stands around it; other phrases are one where their words are the same. A bare definite head ("الوزارة") refers to the body
 * last named with that head.
 */
final class BodyClusters {

    /** A phrase is compared with so many others with its head before it, so that time stays linear. */
    private static final int FARTHEST = 100;

    private static final String IN = "في";

    /** A body and of which nation or continent it is. */
    private static final int BEGINNING = 2;

    private final boolean anaphora;
    private final boolean metonyms;
    private final Words words;
    private final Lexicon lexicon;
    private final NationWords nations;
    private final DescribedBodies described;
    private final DescribedSources sources;
    private final BodyNatures natures;
    private final Owners owners;
    private final NationalBodies national;
    private final SharedNames shared;
    private final BodyScopes scopes;
    private final Map<BodyKey, Cluster> byKey = new HashMap<>();
    private final Map<String, List<Placed>> byHead = new HashMap<>();
    private final NamedKinds kinds;

    /** Of the same, the one mentioned first, by the words with which its name begins. */
    private final Map<List<String>, Cluster> byBeginning = new HashMap<>();

    /** Organisations by the words after the noun that tells what they are: "القسط" of منظمة القسط. */
    private final Map<List<String>, Placed> byName = new HashMap<>();

    private final List<Cluster> clusters = new ArrayList<>();
    private final Set<MentionCandidate> speaking;
    private Cluster known;
    /** The mention for which {@link #known} was asked last, which several rules do, until anything is added. */
    private MentionCandidate asked;

    /** No bodies yet; the options tell by which rules mentions may refer, and some of the mentions speak. */
    BodyClusters(ExtractionOptions options, Words words, Collection<MentionCandidate> speaking) {
        this.speaking = Collections.newSetFromMap(new IdentityHashMap<>());
        this.speaking.addAll(speaking);
        this.anaphora = options.uses(RuleFamily.ANAPHORIC_NOUNS);
        this.metonyms = options.uses(RuleFamily.METONYMS);
        this.words = words;
        this.lexicon = words.lexicon();
        this.nations = new NationWords(words.lexicon());
        this.described = new DescribedBodies(words);
        this.sources = new DescribedSources(words, speaking);
        this.natures = new BodyNatures(words);
        this.kinds = new NamedKinds(words);
        this.owners = new Owners(words);
        this.national = new NationalBodies(nations);
        this.shared = new SharedNames(nations);
        this.scopes = new BodyScopes(lexicon, described);
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** ""القسط" أعلنت": a speaker who is neither people nor a body by the noun that it is called. */
    private boolean isShortName(MentionCandidate mention) {
        return mention.kind() == MentionKind.GROUP
                && mention.number() == GrammaticalNumber.SINGULAR
                && speaking.contains(mention)
                && (mention.head() == null || mention.definite() && !isPeople(mention));
    }

    /** "أعلن نادي الشباب …. وأضاف الشباب": a club that spoke, by what people it is called after, of whom nothing is told as of several; or null. */
    private Placed club(MentionCandidate mention) {
        int next = mention.last() + 1;
        boolean possible = mention.definite()
                && mention.nameWords().size() == 1
                && speaking.contains(mention)
                && !words.isAmong(next, WordSet.THAT_THEY)
                && !words.isAmong(next, WordSet.WHO_THEY);
        Placed called = possible ? byName.get(mention.nameWords()) : null;
        OrganizationHead head = called == null || !speaking.contains(called.mention())
                ? null
                : lexicon.organizationHead(first(called.mention()));
        return head != null && head.organizationClass() == OrganizationClass.CLUB ? called : null;
    }

    private boolean isPeople(MentionCandidate mention) {
        return mention.head() == null
                || lexicon.groupHeads().exact(mention.head()) != null
                || lexicon.titles().exact(mention.head()) != null;
    }

    /** Whether a mention refers to what was mentioned before it. */
    boolean knows(MentionCandidate mention) {
        return known(mention) != null;
    }

    /** What a mention refers to of what was mentioned before it, or null. */
    Cluster known(MentionCandidate mention) {
        if (asked != mention) {
            Cluster same = same(mention, key(mention));
            known = same == null ? antecedent(mention) : same;
            asked = mention;
        }
        return known;
    }

    /** What is called as the mention is, unless it has been mentioned before, is the body of a cluster. */
    void call(MentionCandidate mention, Cluster cluster) {
        byKey.putIfAbsent(key(mention), cluster);
        asked = null;
    }

    /** Adds a mention; mentions come in the order of the text. */
    Cluster add(MentionCandidate mention) {
        BodyKey key = key(mention);
        Cluster cluster = anaphora ? known(mention) : same(mention, key);
        asked = null;
        if (cluster == null) {
            cluster = new Cluster(kind(mention), scopes.of(mention));
            clusters.add(cluster);
            byKey.put(key, cluster);
        }
        if (described.describes(mention)) {
            byKey.put(key, cluster);
        }
        described.add(mention, cluster);
        national.add(mention, cluster);
        shared.add(mention, cluster);
        sources.add(mention, cluster);
        natures.add(mention, cluster);
        boolean describes = described.describes(mention) || described.mayDescribe(mention);
        if ((describes || natures.isOne(mention)) && cluster.naming() != null) {
            cluster.refer(mention);
        } else {
            cluster.add(mention);
        }
        Placed placed = new Placed(mention, cluster);
        boolean fixed = mention.kind() == MentionKind.BODY && !mention.body().medium();
        boolean state = (mention.kind() == MentionKind.COUNTRY || fixed)
                && mention.nameWords().size() > 1
                && lexicon.organizationHead(first(mention)) != null;
        if (mention.head() != null || state) {
            byHead.computeIfAbsent(nations.head(mention), h -> new ArrayList<>())
                    .add(placed);
        }
        boolean body = mention.kind() == MentionKind.GROUP
                && speaking.contains(mention)
                && mention.number() == GrammaticalNumber.SINGULAR
                && !isPeople(mention);
        if (mention.kind() == MentionKind.ORGANIZATION || fixed || body) {
            for (List<String> name : ShortNames.of(mention.nameWords())) {
                byName.putIfAbsent(name, placed);
            }
        }
        if (fixed && mention.nameWords().size() > BEGINNING) {
            byBeginning.putIfAbsent(mention.nameWords().subList(0, BEGINNING), cluster);
        }
        kinds.add(placed);
        return cluster;
    }

    /** What has been mentioned by the same name, or by a longer one that begins with it: "الاتحاد الأوروبي" of the one for football. */
    private Cluster same(MentionCandidate mention, BodyKey key) {
        Cluster same = shared.known(mention, byKey.get(key));
        if (same == null && described.mayDescribe(mention) && anaphora) {
            return described.antecedent(mention);
        }
        if (same == null && anaphora) {
            same = national.known(mention);
        }
        boolean begins = same == null && mention.kind() == MentionKind.BODY && anaphora;
        return begins ? byBeginning.get(mention.nameWords()) : same;
    }

    private ActorKind kind(MentionCandidate mention) {
        return mention.kind() == MentionKind.ROLE || described.describes(mention)
                ? ActorKind.GROUP
                : mention.kind().actorKind();
    }

    private BodyKey key(MentionCandidate mention) {
        return BodyKey.of(mention, nations, metonyms);
    }

    /** For a definite phrase whose words are all in an earlier one with the same head, the one mentioned last. */
    private Cluster antecedent(MentionCandidate mention) {
        Placed named = isShortName(mention) ? byName.get(mention.nameWords()) : club(mention);
        if (named != null) {
            return named.cluster();
        }
        BodyNatures.Nature nature = natures.of(mention);
        if (nature != null && natures.isOne(mention)) {
            return nature.cluster();
        }
        if (mention.head() == null || mention.nameWords().size() > 3 || !isDefinite(mention)) {
            return nature == null ? null : nature.cluster();
        }
        List<String> told = nations.told(mention);
        List<Placed> sameHead = byHead.getOrDefault(nations.head(mention), List.of());
        Placed best = null;
        for (int i = sameHead.size() - 1; i >= Math.max(0, sameHead.size() - FARTHEST); i--) {
            Placed known = sameHead.get(i);
            if (best != null && (known.start() < best.start() && !isRather(known, best, mention))) {
                continue;
            }
            boolean same = known.start() < mention.span().start()
                    && known.mention().nameWords().size() > mention.nameWords().size()
                    && nations.isToldBy(known.mention(), mention, told)
                    && NationWords.areAsMany(known.mention(), mention);
            best = same ? known : best;
        }
        Placed kind = mention.nameWords().size() == 1 ? kinds.last(first(mention)) : null;
        best = kind != null
                        && (best == null
                                || kind.start() >= best.mention().span().end())
                ? kind
                : best;
        if (nature != null && (best == null || best.start() < nature.start())) {
            return nature.cluster();
        }
        if (best == null && isInPlace(mention)) {
            return onlyNamed(mention);
        }
        if (best == null) {
            return described.describes(mention) ? described.antecedent(mention) : sources.antecedent(mention);
        }
        return best.cluster();
    }

    /** "المندوب الروسي", "مندوب روسيا": by its article or by the country to which it belongs. */
    private boolean isDefinite(MentionCandidate mention) {
        return mention.definite() || mention.kind() == MentionKind.ROLE && nations.endWith(mention);
    }

    /** "الصندوق في واشنطن": a bare head with the place where the body speaks, rather than with its name. */
    private static boolean isInPlace(MentionCandidate mention) {
        return mention.kind() == MentionKind.ORGANIZATION
                && mention.nameWords().size() > 2
                && mention.nameWords().get(1).equals(IN);
    }

    /** The only body with the same head, where none of them is told by a place. */
    private Cluster onlyNamed(MentionCandidate mention) {
        Set<Cluster> named = new HashSet<>();
        Placed kind = kinds.last(first(mention));
        if (kind != null) {
            named.add(kind.cluster());
        }
        for (Placed known : byHead.getOrDefault(nations.head(mention), List.of())) {
            if (known.mention().nameWords().contains(IN)) {
                return null;
            }
            named.add(known.cluster());
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /**
     * "قالت شركة النور إن شركة أجنبية …، وأضافت الشركة", "قالت الشرطة الألمانية …. ونقل إلى مركز شرطة بوخوم. وأضافت الشرطة": who
     * speaks refers to who spoke, rather than to what was spoken of with nothing that makes it known, or as whose something is.
     */
    private boolean isRather(Placed known, Placed best, MentionCandidate mention) {
        return speaking.contains(mention)
                && (!best.mention().definite() || owners.isOne(best.mention()))
                && !speaking.contains(best.mention())
                && speaking.contains(known.mention());
    }

    private static String first(MentionCandidate mention) {
        return mention.nameWords().isEmpty() ? "" : mention.nameWords().get(0);
    }
}
