package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.mention.MentionCandidate;

/** What a medium came to know from somebody, who is the one that says it: "علمت الصحيفة من مصادر أن". */
final class Learned {

    private Learned() {}

    /** Whether the cue tells that something is known, with who tells it after من. */
    static boolean isOne(FrameRequest request) {
        return request.kind() == CueKind.REPORT && request.addressees().contains(Complement.MIN);
    }

    /** The report with its source as the speaker, else with the medium; null where somebody else knows something, which is not said. */
    static Report from(Report report, Frame frame, VerbForm form, Grammar grammar) {
        MentionCandidate medium = frame.subject();
        boolean quoted = medium != null && grammar.document().quotationOpenedBy(medium.first() - 1) != null;
        boolean known =
                form.tense() == Tense.PAST && (medium == null || grammar.media().passesOn(medium) || quoted);
        if (!known || medium == null && frame.addressee() == null) {
            return null;
        }
        Report told = frame.addressee() == null ? report : report.spokenBy(frame.addressee());
        return frame.addressee() == null || medium == null ? told : told.through(medium);
    }
}
