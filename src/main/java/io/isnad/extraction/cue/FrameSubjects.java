package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** Whether a noun phrase right after a verb is its subject, as what follows it shows. */
final class FrameSubjects {

    private static final String FEMININE = "ة";

    private static final Set<CueKind> JUDGING = EnumSet.of(CueKind.CONDEMN, CueKind.PRAISE);

    private final Grammar grammar;
    private final Words words;
    private final Introducers introducers;
    private final FrameAttributes attributes;
    private final ContinuedViews views;

    FrameSubjects(Grammar grammar, MentionTable mentions, Introducers introducers, FrameAttributes attributes) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.introducers = introducers;
        this.attributes = attributes;
        this.views = new ContinuedViews(grammar, mentions);
    }

    /** "واعتبر القرار خطأ": whether the verb goes on about what whoever spoke before considers something. */
    boolean areContinued(FrameState state) {
        return views.areOf(state);
    }

    /**
     * "أعلن الفريق | المشاركة في البطولة", "رفضت إيران | المساعدة": what the subject does, in a feminine that would be the attribute of no man,
     * no body in the masculine and nobody who is called by a name.
     */
    static boolean isDeedOf(Words words, FrameState state) {
        MentionCandidate subject = state.subject;
        boolean deed = words.is(state.at, WordClass.VERBAL_NOUN)
                && words.get(state.at).definite()
                && words.token(state.at).bare().endsWith(FEMININE);
        boolean man =
                deed && state.request.form() != null && state.request.form().gender() == Gender.MASCULINE;
        return deed && (man || subject.isNamedPerson() || subject.country() != null && subject.title() == null);
    }

    /** "انتقد الوزير سامر الخطيب، مكتب التحقيق لتأخره": a body that is blamed or praised after the comma, which tells of no person who it is. */
    static boolean isBodyApart(MentionCandidate mention, FrameState state) {
        boolean person = state.subject != null && state.subject.isNamedPerson() && state.subject.last() == state.at - 2;
        return person
                && mention != null
                && JUDGING.contains(state.request.kind())
                && mention.kind() == MentionKind.ORGANIZATION
                && mention.definite();
    }

    /** "قال الصحيفة إن": who stands between a verb and its clause, whatever gender the verb was given; nobody else can speak there. */
    boolean isMisspeltVerbs(MentionCandidate mention, FrameState state) {
        int after = mention.last() + 1;
        return state.at == state.from
                && mention.definite()
                && !state.request.addressees().contains(Complement.OBJECT)
                && words.get(state.at).preposition() == 0
                && words.sameParagraph(state.at, after)
                && (grammar.isComplementizer(after) && words.get(after).conjunction() == 0 || grammar.isColon(after));
    }

    /** "وأقر رفع توصية بهدم المبنى": what somebody does, which says nothing where no clause follows it. */
    boolean isDoneRather(MentionCandidate noun) {
        return noun.last() > noun.first()
                && introducers.isEvent(noun.first())
                && !words.is(noun.first(), WordClass.STUDY)
                && !words.is(noun.first(), WordClass.STATEMENT_NOUN)
                && !FrameAttributes.isPeople(words.get(noun.first()))
                && !grammar.isComplementizer(noun.last() + 1);
    }

    /** "ورفض المزاعم التي تقول إن": what is denied rather than who denies. */
    boolean isDenied(MentionCandidate noun, FrameState state) {
        return state.request.kind() == CueKind.DENY
                && (words.is(noun.first(), WordClass.CLAIM) || words.isBaseAmong(noun.first(), WordSet.THOUGHT));
    }

    /** "يعتبر تصعيدا خطيرا": what something is held to be, in the accusative with its adjective. */
    boolean isJudgement(int token) {
        return words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && CaseEndings.isIndefiniteAccusative(words, token)
                && CaseEndings.isIndefiniteAccusative(words, token + 1);
    }

    /** "أكدت المباحثات ضرورة …": a definite noun before what happens or should is no object. */
    boolean isBeforeEvent(MentionCandidate noun) {
        int next = attributes.pastAdverbs(noun.last() + 1);
        return noun.definite()
                && words.sameParagraph(noun.last(), next)
                && words.is(next, WordClass.VERBAL_NOUN)
                && !words.get(next).definite()
                && !words.get(next).hasProclitic()
                && words.isWord(next + 1)
                && !words.get(next + 1).isFunctionWord();
    }

    /** "وتوضح رما علي، صاحبة الدار، أن": what may be a name before a comma or a place is no object of a clause's verb. */
    boolean isNameApart(MentionCandidate noun) {
        int next = noun.last() + 1;
        return noun.isNamedPerson()
                && words.sameParagraph(noun.last(), next)
                && (grammar.isComma(next) || grammar.isPreposition(next));
    }
}
