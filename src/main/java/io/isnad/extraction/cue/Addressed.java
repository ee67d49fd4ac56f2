package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Words;

/** Whom a verb has right after it as its object, where who speaks is told before. */
final class Addressed {

    /** "، كما دعت …": joins as و does. */
    private static final String AS_WELL = "كما";

    private static final String WHICH = "مما";

    private final Grammar grammar;
    private final Words words;
    private final FrameWalk frames;
    private final Officials officials;

    Addressed(Grammar grammar, FrameWalk frames) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.frames = frames;
        this.officials = new Officials(words);
    }

    /** "أعربت واشنطن عن …، ودعت الأطراف إلى …": who spoke in this sentence goes on, and calls upon whom the verb has after it. */
    Frame continued(int token, FrameRequest request, Report last) {
        boolean continues = last != null
                && last.type() == CueType.VERB
                && request.addressees().contains(Complement.OBJECT)
                && (words.get(token).conjunction() == 'و' || words.is(token - 1, AS_WELL))
                && words.document().sentenceStart(token) == words.document().sentenceStart(last.cueToken())
                && last.form().gender() == request.form().gender()
                && last.form().number() == request.form().number();
        Frame frame = continues ? frames.read(token + 1, request.withoutSubject(), null) : null;
        boolean addresses = frame != null
                && frame.found()
                && frame.addressee() != null
                && !frame.loose()
                && !CaseEndings.isNominativePlural(words.get(frame.addressee().first()))
                && !officials.speaks(frame.addressee().first(), frame.addressee(), request.form());
        return addresses ? frame : null;
    }

    /**
     * "واتهم حزب المعارضة بتهديد الأمن", "بيان وصف فيه القرار بأنه خطأ": whoever or whatever stands alone before the charge or the
     * description is charged or described, and who speaks is told before.
     */
    Frame accused(int token, FrameRequest request, Frame frame) {
        MentionCandidate subject = frame.subject();
        // "رسالة اتهم فيها الوزير بالفساد": who wrote it charges.
        boolean inText = grammar.isPrepositionWithPronoun(token + 1);
        boolean describes = request.strong() && request.addressees().contains(Complement.DESCRIBED);
        boolean alone = (request.kind() == CueKind.ACCUSE || describes || isCapitalUnlike(token, request, subject))
                && request.addressees().contains(Complement.OBJECT)
                && frame.found()
                && subject != null
                && subject.first() == (inText ? token + 2 : token + 1)
                && frame.addressee() == null
                && isChargeAfter(subject.last(), frame.contentFirst())
                && !grammar.finiteVerbs(token).isEmpty()
                && (inText
                        || describes
                        || words.get(token).conjunction() == 'و'
                        || isCapitalUnlike(token, request, subject));
        Frame other = alone ? frames.read(token + 1, request.withoutSubject(), null) : null;
        return other != null && other.found() && other.addressee() != null ? other : frame;
    }

    /** "اتهم موسكو بـ", "دعا طهران إلى": a capital that the verb does not agree with, though some newspapers have it speak so. */
    private boolean isCapitalUnlike(int token, FrameRequest request, MentionCandidate subject) {
        // "مما دعا طهران إلى": what happened made it do so
        return subject != null
                && !words.is(token - 1, WHICH)
                && subject.kind() == MentionKind.CAPITAL
                && request.form() != null
                && request.form().gender() == Gender.MASCULINE;
    }

    /** Whether nothing stands between the one and what is charged but what introduces it. */
    private boolean isChargeAfter(int last, int content) {
        boolean apart = content == last + 2
                && (grammar.isBiComplementizer(last + 1) || words.is(last + 1, "ب") || grammar.isPreposition(last + 1));
        return apart
                || content == last + 1
                        && words.isWord(content)
                        && words.get(content).preposition() == 'ب';
    }
}
