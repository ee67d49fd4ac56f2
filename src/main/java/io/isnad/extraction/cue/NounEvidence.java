package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.CueNoun;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** Whether what was found after a noun and its complement shows that the complement said it. */
final class NounEvidence {

    private static final int FARTHEST_ANSWER = 8;

    private static final Set<String> DESCRIPTIONS = Set.of("وصف", "نعت");

    private final Words words;
    private final Unsaid unsaid;

    NounEvidence(Grammar grammar) {
        this.words = grammar.words();
        this.unsaid = new Unsaid(grammar);
    }

    /** "في حال إعلان النادي انسحابه": whether the noun tells what is only supposed. */
    boolean isSupposed(int noun) {
        return unsaid.isSupposedNoun(noun);
    }

    /** A noun that is not strong wants a clause, words, or what can only have been said by the speaker. */
    boolean isEnough(FrameRequest request, Frame frame, MentionCandidate speaker) {
        if (!frame.found()
                || isDeclared(frame, speaker)
                || isAdverb(frame)
                || isPointer(frame)
                || request.kind() == CueKind.DEMAND
                        && (speaker.kind() == MentionKind.STATEMENT_NOUN || isAskedFor(speaker))
                || words.isBaseAmong(frame.contentFirst() - 2, WordSet.CURTAIN)
                || unsaid.isRequestForComment(request.kind(), frame)
                || !request.strong() && unsaid.isRefused(request.kind(), frame)) {
            return false;
        }
        boolean phrase = frame.introducer() == Introducer.PREPOSITION || frame.introducer() == Introducer.OBJECT;
        boolean clause = frame.introducer() == Introducer.CLAUSE && !frame.loose();
        boolean sourced = request.sourced()
                && phrase
                && !frame.loose()
                && speaker.isSource()
                && (frame.introducer() != Introducer.OBJECT || isNext(frame, speaker))
                && (request.kind() != CueKind.ADMIT || isSomebody(speaker));
        boolean quoted =
                frame.introducer() == Introducer.QUOTE && !words.is(frame.contentFirst() - 1, WordClass.PREPOSITION);
        boolean speech = frame.introducer().isClausal() && !request.weak() && !quoted;
        boolean event = request.ofEvents() && phrase && !frame.loose();
        return request.strong() || clause || sourced || speech || event;
    }

    /** "طلب مساعدة من", "طلب مساعدة لإنقاذ": a deed that is asked for, rather than a woman who is called by the same word. */
    private boolean isAskedFor(MentionCandidate deed) {
        return deed.kind() == MentionKind.GROUP
                && !deed.definite()
                && deed.first() == deed.last()
                && words.is(deed.first(), WordClass.VERBAL_NOUN);
    }

    /** "انتقاد الحكومة سلميا": how it is done to whom the noun is about, rather than what is said of another. */
    private boolean isAdverb(Frame frame) {
        int first = frame.contentFirst();
        return frame.introducer() == Introducer.OBJECT
                && words.is(first, WordClass.ADJECTIVE)
                && !words.is(first, WordClass.NOUN)
                && !words.get(first).definite()
                && words.get(first).form().endsWith("ا");
    }

    /** "طلب الوزير ذلك": a word that only points back at what was told before. */
    private boolean isPointer(Frame frame) {
        return frame.introducer() == Introducer.OBJECT
                && words.is(frame.contentFirst(), WordClass.DEMONSTRATIVE)
                && !words.isBeforeDefinite(frame.contentFirst());
    }

    /** "إعلان القدس عاصمة لدولة", "إعلان الوادي منطقة منكوبة": what a place is declared to be, by somebody else. */
    private boolean isDeclared(Frame frame, MentionCandidate place) {
        int first = frame.contentFirst();
        return frame.introducer() == Introducer.OBJECT
                && first == place.last() + 1
                && words.isAmong(first, WordSet.DECLARED)
                && !(words.sameParagraph(first, first + 1)
                        && words.get(first + 1).definite());
    }

    /** "طلب النيابة تمديد حبسه", "طلب الوزير من البرلمان تأجيل": the object follows who says it, or whom it is said to. */
    private static boolean isNext(Frame frame, MentionCandidate speaker) {
        return frame.addressee() != null || frame.contentFirst() == speaker.last() + 1;
    }

    /** "اعتراف الوزير بالتقصير": a person, who does not recognise states. */
    private boolean isSomebody(MentionCandidate speaker) {
        boolean person = speaker.kind() == MentionKind.NAME || speaker.kind() == MentionKind.ROLE;
        boolean holder = speaker.kind() == MentionKind.GROUP
                && speaker.number() == GrammaticalNumber.SINGULAR
                && FrameAttributes.isPeople(words.get(speaker.first()));
        return person || holder;
    }

    /** "اتهام المتظاهرين بالتخريب", "حث الأطراف على الحوار": nobody else is named whom they accuse, so they are accused; "اتهام الوزير من قبل النيابة". */
    boolean isAccused(CueNoun noun, MentionCandidate people, Frame frame) {
        int by = people.last() + 1;
        if (words.is(by, "من") && words.isAmong(by + 1, WordSet.ON_PART_OF) && words.sameParagraph(by, by + 1)) {
            return true;
        }
        boolean urged = words.isAmong(people.first() - 1, WordSet.URGING);
        return (noun.kind() == CueKind.ACCUSE || urged)
                && noun.noun().equals(noun.lemma())
                && frame.addressee() == null
                && frame.contentFirst() <= people.last() + 2
                && (frame.introducer() == Introducer.CLAUSE || frame.introducer() == Introducer.PREPOSITION);
    }

    /** "وصفه بأنه", "نعته بأنه": a noun that tells as what somebody is described. */
    static boolean isDescription(CueNoun cue) {
        return DESCRIPTIONS.contains(cue.lemma());
    }

    /** "اتهامه", "لدى سؤاله عما إذا كان سيستقيل", "رد على وصفه بأنه": whether the noun's pronoun is whom others accuse, ask or describe. */
    boolean isDoneTo(int noun, CueNoun cue, Frame frame) {
        boolean asked = cue.kind() == CueKind.ASK
                && !words.get(noun).hasProclitic()
                && words.sameParagraph(noun - 1, noun)
                && words.isAmong(noun - 1, WordSet.OCCASION);
        boolean described =
                isDescription(cue) && frame.contentFirst() <= noun + 2 && words.is(noun - 1, WordClass.PREPOSITION);
        return asked || described || cue.kind() == CueKind.ACCUSE;
    }

    /**
     * "وقفة لمطالبة الحكومة بزيادة الأجور": what is done to a purpose, whose complement is rather addressed than speaks; not
     * "استجاب النادي لدعوة الرئيس".
     */
    boolean isPurpose(int noun, Frame frame) {
        boolean purpose = words.get(noun).preposition() == 'ل'
                && words.get(noun).conjunction() == 0
                && words.isAmong(noun, WordSet.ADDRESSES)
                && frame.addressee() == null;
        int first = Math.max(words.document().sentenceStart(noun), noun - FARTHEST_ANSWER);
        for (int i = noun - 1; purpose && i >= first; i--) {
            purpose = !words.isAmong(i, WordSet.ANSWERS_CALL);
        }
        return purpose;
    }
}
