package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.mention.MentionCandidate;
import java.util.ArrayList;
import java.util.List;

/**
 * A report of speech as its own sentence shows it, before speakers are resolved across sentences.
 *
 * @param type how it is made
 * @param lemma of the cue; null for none
 * @param kind the act
 * @param strength how much the cue says by itself
 * @param cue the cue's span, null for none
 * @param cueToken the cue's first token; the content's first token where there is no cue
 * @param clauseFirst where the clause of the cue begins, with its subject, conjunctions and particles
 * @param form how the cue agrees with its subject; null where it does not
 * @param speaker the mention in the cue's own clause, or null where the subject is implicit
 * @param via the medium that passed the words on, or null
 * @param contentFirst first token of the content
 * @param contentStart first offset of the content
 * @param contentLast last token of the content
 * @param time first token of an expression that tells when it was said, or -1
 * @param strict whether the content follows the cue with nothing unexplained between
 * @param links the evidence in the clause: the cue (the colon where there is none), then the medium and the speaker
 */
public record Report(
        CueType type,
        String lemma,
        CueKind kind,
        Strength strength,
        Span cue,
        int cueToken,
        int clauseFirst,
        VerbForm form,
        MentionCandidate speaker,
        MentionCandidate via,
        int contentFirst,
        int contentStart,
        int contentLast,
        int time,
        boolean strict,
        List<AttributionLink> links) {

    public Report {
        links = List.copyOf(links);
    }

    Report ending(int last) {
        return with(form, speaker, via, contentFirst, contentStart, last, links);
    }

    /** The same, whose content begins earlier. */
    Report from(int first, int start) {
        return with(form, speaker, via, first, start, contentLast, links);
    }

    /** The same, passed on by a medium. */
    Report through(MentionCandidate medium) {
        List<AttributionLink> chain = new ArrayList<>(links);
        chain.removeIf(link -> link.rule() == Rule.PASSED_ON_BY_MEDIUM);
        chain.add(1, new AttributionLink(Rule.PASSED_ON_BY_MEDIUM, medium.span()));
        return with(form, speaker, medium, contentFirst, contentStart, contentLast, chain);
    }

    /** Whether the mention is the medium that passes it on, and so not who says it. */
    public boolean isPassedOnBy(MentionCandidate mention) {
        return via != null && via.first() == mention.first();
    }

    /** The same with the source that a medium names as the speaker. */
    Report spokenBy(MentionCandidate source) {
        List<AttributionLink> chain = List.of(links.get(0), new AttributionLink(Rule.SOURCE_OF_MEDIUM, source.span()));
        return with(form, source, via, contentFirst, contentStart, contentLast, chain);
    }

    /** The same of a medium that passes it on, without who says it: whom a pronoun means, and the verb does not agree with. */
    Report spokenByPronoun(MentionCandidate medium) {
        Report unsaid = with(null, null, medium, contentFirst, contentStart, contentLast, List.of(links.get(0)));
        return unsaid.through(medium);
    }

    /** The same, whose cue is the verb of a clause: "كما قال". */
    Report cuedBy(CueForm verb, Span span) {
        List<AttributionLink> chain = new ArrayList<>(links);
        chain.set(0, new AttributionLink(links.get(0).rule(), span));
        return new Report(
                type,
                verb.verb().lemma(),
                verb.verb().kind(),
                strength,
                span,
                cueToken,
                clauseFirst,
                form,
                speaker,
                via,
                contentFirst,
                contentStart,
                contentLast,
                time,
                strict,
                chain);
    }

    /** The same, of whoever spoke before: the noun after the cue is not who speaks. */
    Report withoutSpeaker() {
        return with(form, null, via, contentFirst, contentStart, contentLast, List.of(links.get(0)));
    }

    private Report with(
            VerbForm newForm,
            MentionCandidate newSpeaker,
            MentionCandidate newVia,
            int first,
            int start,
            int last,
            List<AttributionLink> newLinks) {
        return new Report(
                type,
                lemma,
                kind,
                strength,
                cue,
                cueToken,
                clauseFirst,
                newForm,
                newSpeaker,
                newVia,
                first,
                start,
                last,
                time,
                strict,
                newLinks);
    }
}
