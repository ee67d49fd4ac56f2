package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** "وصف القرار بأنه خطأ": what is described belongs to the words, if it is named. */
final class Described {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final FrameWalk frames;

    Described(Grammar grammar, MentionTable mentions, FrameWalk frames) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.frames = frames;
    }

    /** The report, whose content begins with what is described where its cue describes. */
    Report with(Report report) {
        if (report.type() != CueType.VERB && report.type() != CueType.PARTICIPLE) {
            return report;
        }
        int cue = report.cueToken();
        boolean verb = report.type() == CueType.VERB;
        List<CueForm> forms = verb ? grammar.finiteVerbs(cue) : grammar.participles(cue);
        for (CueForm form : forms) {
            int first = form.verb().addressees().contains(Complement.DESCRIBED) ? first(report, form, verb) : -1;
            if (first >= 0) {
                return report.from(first, words.get(first).start());
            }
        }
        return report;
    }

    private int first(Report report, CueForm form, boolean verb) {
        int cue = report.cueToken();
        MentionCandidate speaker = report.speaker();
        boolean before = speaker != null && speaker.first() < cue;
        FrameRequest request =
                verb ? FrameRequest.verb(form.verb(), form.form()) : FrameRequest.participle(form.verb());
        Frame frame = frames.read(cue + 1, request, before ? speaker : null);
        MentionCandidate described = frame.addressee();
        boolean named = described != null
                && frame.contentFirst() == report.contentFirst()
                && described.first() > cue
                && described.first() < report.contentFirst()
                && !words.get(described.first()).hasProclitic()
                && (speaker == null || before || described.first() > speaker.last())
                && isFollowed(described);
        int what = speaker == null || before ? cue + 1 : speaker.last() + 1;
        boolean event =
                described == null && frame.contentFirst() == report.contentFirst() && isWhatHappens(what, report);
        return named ? withWhat(described.first(), cue) : event ? what : -1;
    }

    /** "وصف الوزير | ما يجري في المدينة بأنه": a clause that stands for what is described. */
    private boolean isWhatHappens(int what, Report report) {
        return what + 1 < report.contentFirst()
                && words.is(what, "ما")
                && !words.get(what).hasProclitic()
                && words.is(what + 1, WordClass.COMMON_VERB);
    }

    /** "وصف ما حدث بأنه", "وصف هذا القرار بأنه": the relative or the demonstrative before it belongs to it. */
    private int withWhat(int first, int cue) {
        boolean before = first - 1 > cue
                && words.isWord(first - 1)
                && !words.get(first - 1).hasProclitic()
                && (words.is(first - 1, "ما") || words.is(first - 1, WordClass.DEMONSTRATIVE));
        return before ? first - 1 : first;
    }

    /** Whether the noun phrase ends before what is said of it; in "وصف دفاعه الحكم بأنه" it is who speaks. */
    private boolean isFollowed(MentionCandidate described) {
        int after = Math.max(mentions.phraseEnd(described.first()), described.last()) + 1;
        return !words.isWord(after)
                || words.get(after).preposition() != 0
                || grammar.isPreposition(after)
                || grammar.isComplementizer(after)
                || grammar.isRelative(after)
                || words.is(after, WordClass.DEMONSTRATIVE)
                || grammar.isTime(after);
    }
}
