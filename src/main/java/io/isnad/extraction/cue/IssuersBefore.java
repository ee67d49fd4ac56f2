package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** Who issued the text that a verb right after it tells of: "أصدر الحزب مذكرة تدعو إلى". */
final class IssuersBefore {

    /** Of the verbs of saying, those that may have the text itself as their object. */
    private static final Set<CueKind> ISSUING = EnumSet.of(CueKind.SAY, CueKind.ANNOUNCE, CueKind.REPORT);

    private final Words words;
    private final MentionTable mentions;
    private final Agreement agreement = new Agreement();

    IssuersBefore(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** "مذكرة وصفت فيها": whether the text is only what something is said in. */
    boolean isWhereIn(int token) {
        return VerbPlaces.isInIt(words, token);
    }

    /** The subject of the verb that has the text before {@code verb} as its object, or who says something in that: "أصدر بيانا قال فيه"; or null. */
    MentionCandidate ofObject(int verb, int sentence, VerbForm form) {
        MentionCandidate text = textBefore(verb, sentence);
        boolean inIt = isWhereIn(verb + 1);
        boolean object = text != null
                && text.kind() == MentionKind.STATEMENT_NOUN
                && !text.definite()
                && text.first() > sentence + 1
                && !words.get(text.first()).hasProclitic()
                && (inIt || agreement.agreesWithin(form, text));
        MentionCandidate subject = object ? mentions.endingAt(text.first() - 1, sentence) : null;
        boolean issues = subject != null
                && subject.first() > 0
                && subject.kind() != MentionKind.STATEMENT_NOUN
                && words.sameParagraph(subject.first() - 1, subject.first())
                && (inIt
                        ? words.is(subject.first() - 1, WordClass.COMMON_VERB) && agreement.agreesWithin(form, subject)
                        : isIssuing(subject.first() - 1));
        return issues && !words.get(subject.first()).hasProclitic() ? subject : null;
    }

    /** The text right before the verb, also where its phrase takes the verb for an adjective: "كلمة أوضح فيها". */
    private MentionCandidate textBefore(int verb, int sentence) {
        MentionCandidate text = mentions.endingAt(verb - 1, sentence);
        MentionCandidate longer = text == null ? mentions.at(verb - 1) : null;
        return longer != null && longer.kind() == MentionKind.STATEMENT_NOUN && longer.last() == verb ? longer : text;
    }

    private boolean isIssuing(int token) {
        return words.isWord(token)
                && words.get(token).entry().cueForms().stream()
                        .anyMatch(f -> ISSUING.contains(f.verb().kind()));
    }
}
