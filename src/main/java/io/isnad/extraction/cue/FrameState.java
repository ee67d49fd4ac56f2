package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.Demonstratives;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;

/** How far the reading of a frame has come, and what it has found. */
final class FrameState {

    /** First token after the cue. */
    final int from;
    /** Where the reading ends at the latest, exclusive. */
    final int end;
    /** Whether the speaker is known, so that none is looked for. */
    boolean subjectKnown;

    /** Whether content that is a noun phrase is as good as none. */
    boolean clausal;

    FrameRequest request;
    int at;
    MentionCandidate subject;
    MentionCandidate addressee;
    /** Whether those are told of whom the words are for, without anybody's name. */
    boolean forWhoever;

    MentionCandidate vehicle;
    MentionCandidate source;
    /** First token of an expression of time, or -1. */
    int time = -1;
    /** Whether something unexplained stands before {@link #at}. */
    boolean loose;
    /** Whether a comma has closed what another had opened. */
    boolean asideClosed;
    /** Whether a clause about the subject is being read, whose verb may have an object of its own. */
    boolean toldOf;
    /** The first token after the verb of that clause, and when it tells of; -1 before any. */
    int toldFrom = -1;
    /** Last token of somebody who is meant besides another one before, or -1. */
    int joinedEnd = -1;
    /** Last token of the brackets that tell more of the subject, or -1. */
    int subjectEnd = -1;
    /** Whether {@link #source} is quoted rather than the place where something comes from. */
    boolean quotes;
    /** Whether a prepositional phrase that tells neither when nor in what stands before the content. */
    boolean passed;

    FrameState(FrameRequest request, int from, int end, MentionCandidate subject) {
        this.request = request;
        this.from = from;
        this.end = end;
        this.at = from;
        this.subject = subject;
        this.subjectKnown = subject != null || request.form() == null;
        if (subjectKnown) {
            speaks(subject);
        }
    }

    /** A reading that begins after a mention, with it as the subject. */
    FrameState after(MentionCandidate mention, MentionCandidate subject) {
        return new FrameState(request, mention.last() + 1, end, subject);
    }

    /** Takes the mention as the subject; it names somebody who can speak. */
    void speaks(MentionCandidate mention) {
        subject = mention;
        request = request.spoken();
    }

    /** Begins to read a clause about the subject, whose verb is passed; it may have an object of its own. */
    void tellsOf(boolean mayHaveObject) {
        toldOf = mayHaveObject;
        toldFrom = at;
    }

    /** Takes the mention as whom the words are for. */
    void addresses(MentionCandidate mention) {
        addressee = addressee == null ? mention : addressee;
        request = request.addressing();
    }

    /** What follows shows that whoever spoke before goes on. */
    void continues() {
        subjectKnown = true;
        request = request.spoken();
    }

    /** Whether an object may be whom the words are for. */
    boolean wantsAddressee() {
        return addressee == null && !forWhoever && request.addressees().contains(Complement.OBJECT);
    }

    boolean wantsSubject() {
        return subject == null && !subjectKnown;
    }

    /** Whether the content may still be a noun phrase, which stands right after what is explained, or what is charged. */
    boolean mayFindObject() {
        return !clausal && (!loose && request.takes(Complement.OBJECT) || request.takes(Complement.BLAME));
    }

    /** Whether somebody has been named who is charged, or is meant by the verb's pronoun. */
    boolean isCharged(Words words) {
        return subject != null && !request.addressees().contains(Complement.OBJECT)
                || addressee != null
                || at > from + 1
                || words.hasPronoun(from - 1)
                || ObjectPronouns.isAt(words, from);
    }

    /** Whether the subject ends right before {@link #at}, with the brackets after it. */
    boolean atSubjectEnd() {
        return subject != null && (subject.last() == at - 1 || subjectEnd == at - 1);
    }

    /** What to look for where the content may be an object: a study finds rather than shows, and claims are denied. */
    FrameRequest objectRequest(Words words) {
        boolean study = subject != null && words.get(subject.first()).is(WordClass.STUDY);
        FrameRequest found = study ? request.finding() : request;
        found = words.is(at, WordClass.COURTESY) ? found.courteous() : found;
        found = words.is(at, WordClass.OFFER) ? found.offering() : found;
        found = words.is(pastPointers(words), WordClass.CLAIM) ? found.denying() : found;
        found = Attacks.areAt(words, at) ? found.owning() : found;
        if (!words.is(at, WordClass.STANCE)) {
            return found;
        }
        return request.takes(Complement.ONLY_NEGATED) ? found.certain() : found.standing();
    }

    /** "رفض كل هذه الاتهامات": the noun after what only points at it. */
    private int pastPointers(Words words) {
        int noun = words.is(at, WordClass.QUANTIFIER) && words.sameParagraph(at, at + 1) ? at + 1 : at;
        return Demonstratives.past(words, noun);
    }

    /** Goes past an expression of time that ends at the token; false for none, which is -1. */
    boolean passTime(int last) {
        if (last < 0) {
            return false;
        }
        time = time < 0 ? at : time;
        at = last + 1;
        return true;
    }

    void pass(MentionCandidate mention) {
        at = mention.last() + 1;
    }

    /** The frame with the content found; null for null. */
    Frame found(Introducers.Found found) {
        return found == null ? null : frame(found.introducer(), found.first(), found.start());
    }

    /** The frame without content. */
    Frame none() {
        return frame(null, at, 0);
    }

    private Frame frame(Introducer introducer, int first, int start) {
        boolean doubtful = loose || passed && request.weak();
        return new Frame(introducer, first, start, subject, addressee, vehicle, source, quotes, doubtful, time);
    }
}
