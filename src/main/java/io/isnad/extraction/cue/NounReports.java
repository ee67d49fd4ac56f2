package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.CueNoun;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes the reports whose cue is a noun of saying. */
final class NounReports {

    private final Words words;
    private final VerbsOfNouns verbs;

    NounReports(Words words, VerbsOfNouns verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /**
     * The report of what a frame found.
     *
     * @param token of the noun
     * @param speaker who says it, or null where the noun's own clause does not tell
     * @param rule how the speaker is known
     */
    Report of(int token, CueNoun noun, Frame frame, MentionCandidate speaker, Rule rule) {
        Span cue = words.get(token).span();
        List<AttributionLink> links = new ArrayList<>();
        links.add(new AttributionLink(Rule.CUE_NOUN, cue));
        if (speaker != null) {
            links.add(new AttributionLink(rule, speaker.span()));
        }
        return new Report(
                CueType.NOUN,
                noun.lemma(),
                noun.kind(),
                noun.strength(),
                cue,
                token,
                verbs.clauseOf(token),
                null,
                speaker,
                null,
                frame.contentFirst(),
                frame.contentStart(),
                frame.contentFirst(),
                frame.time(),
                frame.introducer().isClausal(),
                links);
    }
}
