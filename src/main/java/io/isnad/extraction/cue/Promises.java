package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;

/** "يعد الرئيس بإصلاحات": a promise, where the same letters with an object tell as what something is regarded. */
final class Promises {

    /** "يعد بمثابة": as what something is regarded. */
    private static final String TANTAMOUNT = "مثابه";

    private Promises() {}

    /** Whether somebody who can promise is told with what he does, right after the verb or himself. */
    static boolean isOne(Words words, int verb, Frame frame) {
        MentionCandidate subject = frame.subject();
        return frame.introducer() == Introducer.PREPOSITION
                && subject != null
                && (subject.kind() != MentionKind.GROUP || words.is(subject.first(), WordClass.TITLE))
                && frame.contentFirst() <= Math.max(subject.last(), verb) + 1
                && words.is(frame.contentFirst(), WordClass.NOUN)
                && !words.is(frame.contentFirst(), TANTAMOUNT);
    }
}
