package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.ReportingVerb;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** The subject that a participle names itself: "مؤكدا الوزير أن", "مشيدا سموه بدور الشباب". */
final class ParticipleSubjects {

    /** Acts whose object may be a person: "منتقدا الوزير". */
    private static final Set<CueKind> ABOUT_PEOPLE =
            EnumSet.of(CueKind.PRAISE, CueKind.CONDEMN, CueKind.ACCUSE, CueKind.DEMAND);

    private static final String OF_WOMEN = "ات";

    private final Words words;
    private final MentionTable mentions;
    private final FrameWalk frames;
    private final Agreement agreement = new Agreement();

    ParticipleSubjects(Words words, MentionTable mentions, FrameWalk frames) {
        this.words = words;
        this.mentions = mentions;
        this.frames = frames;
    }

    /** The frame of the participle after its own subject; null where it has none. */
    Frame after(int participle, CueForm form, FrameRequest request) {
        int next = participle + 1;
        MentionCandidate subject = isWordAfter(participle, next) ? mentions.at(next) : null;
        ReportingVerb verb = form.verb();
        if (subject == null
                || !maySpeak(subject)
                || verb.addressees().contains(Complement.OBJECT)
                || verb.takes(Complement.PREDICATE)
                || verb.takes(Complement.BLAME)
                || !agreement.agrees(form.form(), subject)) {
            return null;
        }
        int from = subject.last() + 1;
        Frame frame = words.sameParagraph(participle, from) ? frames.read(from, request, subject) : null;
        boolean told = frame != null && frame.found() && !frame.loose() && frame.subject() == subject;
        return told && shows(frame, verb, next, from) ? frame : null;
    }

    /** "ومطالبة الرئيس للشركات بخفض الأسعار": a noun with who does it, before whom it addresses with ل, as no participle would. */
    boolean isNounOf(int token) {
        boolean noun = words.is(token, WordClass.VERBAL_NOUN)
                && words.get(token).form().endsWith("ه")
                && isWordAfter(token, token + 1);
        MentionCandidate who = noun ? mentions.at(token + 1) : null;
        int next = who == null ? -1 : who.last() + 1;
        return next > 0
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && words.get(next).preposition() == 'ل'
                && words.get(next).conjunction() == 0;
    }

    /** Whether what follows shows that the noun is nothing that the participle tells of. */
    private boolean shows(Frame frame, ReportingVerb verb, int subject, int from) {
        return switch (frame.introducer()) {
            case PREPOSITION -> isHonorific(subject) || !verb.takes(Complement.OBJECT);
            case OBJECT ->
                frame.contentFirst() == from && (isHonorific(subject) || !ABOUT_PEOPLE.contains(verb.kind()));
            default -> true;
        };
    }

    private boolean maySpeak(MentionCandidate mention) {
        boolean person = mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.ROLE;
        boolean source = mention.kind() == MentionKind.ORGANIZATION || mention.kind() == MentionKind.GROUP;
        return (person || source && mention.definite())
                && mention.span().start() == words.token(mention.first()).start();
    }

    /** "سموه", "معاليه": somebody by a form of address, who is no object of what is said. */
    private boolean isHonorific(int token) {
        Title title = words.get(token).entry().titleWithPronoun();
        return title != null && title.titleClass() == TitleClass.HONORIFIC;
    }

    private boolean isWordAfter(int token, int next) {
        return words.sameParagraph(token, next)
                && words.isWord(next)
                && !words.get(next).hasProclitic();
    }

    /** "قالت الطالبات إن …، مؤكدات أن", "أبدت المعلمات …، مشددات على": a participle of several women after a comma; what is a noun too follows a word for them. */
    boolean areWomen(int token) {
        if (!words.get(token).form().endsWith(OF_WOMEN)
                || !words.sameParagraph(token - 1, token)
                || !words.token(token - 1).isComma()) {
            return false;
        }
        boolean women = !words.is(token, WordClass.NOUN) && !words.is(token, WordClass.STATEMENT_NOUN);
        for (int i = words.document().sentenceStart(token); !women && i < token; i++) {
            women = words.isWord(i)
                    && words.get(i).form().endsWith(OF_WOMEN)
                    && (words.is(i, WordClass.TITLE) || words.is(i, WordClass.GROUP_HEAD));
        }
        return women;
    }
}
