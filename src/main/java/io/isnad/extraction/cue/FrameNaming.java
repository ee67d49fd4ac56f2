package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** The name that a frame gives a subject which a title or another noun tells of. */
final class FrameNaming {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    FrameNaming(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** "سامر الخطيب رئيس الشركة وكبير إدارييها": what else the one is who has a title after the name. */
    boolean isSecondOffice(MentionCandidate mention, FrameState state) {
        MentionCandidate subject = state.subject;
        return state.atSubjectEnd()
                && subject.isNamedPerson()
                && subject.name().end() < subject.span().end()
                && mention.name() == null
                && (mention.title() != null || words.is(mention.first(), WordClass.TITLE))
                && mention.number() == GrammaticalNumber.SINGULAR
                && subject.gender().agreesWith(mention.gender());
    }

    /** "قال المسعف ارماند تاليلو إن": the name of whom a noun with the article means, which no lexicon file has. */
    boolean unknownName(FrameState state) {
        MentionCandidate subject = state.subject;
        boolean somebody = state.atSubjectEnd()
                && !state.subjectKnown
                && subject.definite()
                && (subject.kind() == MentionKind.ROLE || subject.kind() == MentionKind.GROUP)
                && words.get(state.at).unknown();
        MentionCandidate named = somebody ? mentions.namedBy(subject, state.at) : null;
        if (named == null || !grammar.isComplementizer(named.last() + 1)) {
            return false;
        }
        state.speaks(named);
        state.pass(named);
        return true;
    }

    /** "قالت الناخبة منية الورغي إن", "قال مدير المركز في المدينة سامر الخطيب إن": the name of whom the title means. */
    boolean isNameOfSubject(MentionCandidate mention, FrameState state) {
        MentionCandidate subject = state.subject;
        boolean single = subject.number() == GrammaticalNumber.SINGULAR
                && subject.name() == null
                && (subject.kind() == MentionKind.ROLE || subject.kind() == MentionKind.GROUP);
        boolean fits = state.atSubjectEnd() || subject.gender().agreesWith(mention.gender());
        return single && fits && !state.subjectKnown && mention.isNamedPerson() && !endsInAnother(subject);
    }

    /** "مديرة أعمال الممثلة …": the name may be that of whose manager she is. */
    private boolean endsInAnother(MentionCandidate subject) {
        for (int i = subject.first() + 1; i <= subject.last(); i++) {
            if (mentions.at(i) != null && mentions.at(i).title() != null) {
                return true;
            }
        }
        return false;
    }
}
