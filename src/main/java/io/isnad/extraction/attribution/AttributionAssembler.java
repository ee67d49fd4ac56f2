package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Attribution;
import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Doubt;
import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.Rule;
import io.isnad.extraction.coreference.ActorAssembler;
import io.isnad.extraction.coreference.ActorRegistry;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a report with its speaker into the engine's record: the whole chain, what is in doubt, and how sure it is. Where that
 * is not sure enough, the speaker is withheld, and of the chain the cue is left.
 */
final class AttributionAssembler {

    private final Words words;
    private final ActorRegistry registry;
    private final ActorAssembler actors;
    private final double least;

    AttributionAssembler(Words words, ActorRegistry registry, ActorAssembler actors, ExtractionOptions options) {
        this.words = words;
        this.registry = registry;
        this.actors = actors;
        this.least = options.leastConfidence();
    }

    Attribution of(Report report, Speaker speaker, boolean nested) {
        List<AttributionLink> chain = chain(report, speaker);
        Set<Doubt> doubts = doubts(report, speaker, nested);
        double confidence = words.lexicon().confidenceFactors().of(chain, doubts);
        boolean known = speaker.mention() != null;
        boolean withheld = known && confidence < least;
        Integer via = via(report, speaker);
        return new Attribution(
                withheld ? AttributionMethod.UNRESOLVED : method(speaker),
                withheld ? null : actors.indexOf(report.speaker()),
                via,
                withheld ? chain.subList(0, 1) : chain,
                doubts,
                confidence);
    }

    /** Who relays what somebody else said; null for nobody, and for a medium that is called by two names and speaks itself. */
    private Integer via(Report report, Speaker speaker) {
        if (report.via() == null) {
            return null;
        }
        int medium = registry.actorOf(report.via());
        boolean itself = speaker.mention() != null && registry.actorOf(speaker.mention()) == medium;
        return itself ? null : Integer.valueOf(medium);
    }

    private List<AttributionLink> chain(Report report, Speaker speaker) {
        List<AttributionLink> chain = new ArrayList<>(report.links());
        chain.addAll(speaker.links());
        MentionCandidate mention = speaker.mention();
        if (mention != null) {
            MentionCandidate naming = registry.naming(registry.actorOf(mention));
            Rule rule = registry.isOnlyPersonNamed(mention)
                    ? Rule.ONLY_PERSON_NAMED
                    : Naming.rule(mention, naming, words.document().text());
            if (rule != null) {
                chain.add(new AttributionLink(rule, naming.span()));
            }
        }
        return chain;
    }

    /** A title that nobody in the article holds names its speaker itself. */
    private AttributionMethod method(Speaker speaker) {
        boolean title = speaker.method() == AttributionMethod.ROLE;
        return title && registry.kindOf(registry.actorOf(speaker.mention())) != ActorKind.PERSON
                ? AttributionMethod.EXPLICIT
                : speaker.method();
    }

    private static Set<Doubt> doubts(Report report, Speaker speaker, boolean nested) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(speaker.doubts());
        if (!report.strict()) {
            doubts.add(Doubt.LOOSE_CONTENT);
        }
        if (report.strength() == Strength.WEAK) {
            doubts.add(Doubt.WEAK_CUE);
        }
        if (nested) {
            doubts.add(Doubt.NESTED);
        }
        MentionCandidate mention = speaker.mention();
        boolean unnamed = mention != null
                && (mention.kind() == MentionKind.GROUP || mention.kind() == MentionKind.STATEMENT_NOUN);
        if (unnamed) {
            doubts.add(Doubt.UNNAMED_SPEAKER);
        }
        return doubts;
    }
}
