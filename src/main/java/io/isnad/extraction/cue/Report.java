package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.mention.MentionCandidate;
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
 * @param links the evidence in the clause: the rules used and where
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
        return new Report(
                type,
                lemma,
                kind,
                strength,
                cue,
                cueToken,
                clauseFirst,
                form,
                speaker,
                via,
                contentFirst,
                contentStart,
                last,
                time,
                strict,
                links);
    }

    Report through(MentionCandidate medium) {
        return new Report(
                type,
                lemma,
                kind,
                strength,
                cue,
                cueToken,
                clauseFirst,
                form,
                speaker,
                medium,
                contentFirst,
                contentStart,
                contentLast,
                time,
                strict,
                links);
    }

    Report spokenBy(MentionCandidate mention) {
        return new Report(
                type,
                lemma,
                kind,
                strength,
                cue,
                cueToken,
                clauseFirst,
                form,
                mention,
                via,
                contentFirst,
                contentStart,
                contentLast,
                time,
                strict,
                links);
    }
}
