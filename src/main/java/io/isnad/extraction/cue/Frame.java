package io.isnad.extraction.cue;

import io.isnad.extraction.mention.MentionCandidate;

/**
 * What was found after a cue.
 *
 * @param introducer how the content is introduced; null where none was found
 * @param contentFirst first token of the content, or the token at which the search stopped
 * @param contentStart offset at which the content begins: inside the token where a preposition is joined to it
 * @param subject the speaker's mention, or null
 * @param addressee whom the words were for or against, or null
 * @param vehicle the statement in which it was said: "في بيان", or null
 * @param source from whom it was had: "نقلت الوكالة عن الوزير أن", or null
 * @param quotes whether the source is quoted: "قالت الصحيفة نقلا عن الوزير إن"
 * @param loose whether something unexplained stands between cue and content
 * @param time token at which an expression of time begins, or -1
 */
record Frame(
        Introducer introducer,
        int contentFirst,
        int contentStart,
        MentionCandidate subject,
        MentionCandidate addressee,
        MentionCandidate vehicle,
        MentionCandidate source,
        boolean quotes,
        boolean loose,
        int time) {

    /** The same with what was said in as who says it: "جاء في بيان أن". */
    Frame spokenByVehicle() {
        return new Frame(introducer, contentFirst, contentStart, vehicle, addressee, null, source, quotes, loose, time);
    }

    boolean found() {
        return introducer != null;
    }
}
