package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.NamedComplements;
import io.isnad.extraction.mention.TitlesOfOthers;
import io.isnad.extraction.morphology.Words;

/** The name that a frame gives a subject which a title or another noun tells of. */
final class FrameNaming {

    private static final String AND = "و";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final NamesOfOthers others;
    private final TitlesOfOthers titles;

    FrameNaming(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.others = new NamesOfOthers(words);
        this.titles = new TitlesOfOthers(words);
    }

    /** "سامر الخطيب | و | هدى منصور", "ود. هدى منصور": who else speaks, after the word for "and" where it stands apart. */
    boolean joinsApart(FrameState state) {
        boolean and = state.atSubjectEnd()
                && !state.subjectKnown
                && words.is(state.at, AND)
                && words.sameParagraph(state.at, state.at + 1);
        MentionCandidate next = and && state.subject.isNamedPerson() ? mentions.at(state.at + 1) : null;
        if (next == null || !next.isNamedPerson()) {
            return false;
        }
        state.speaks(mentions.joint(state.subject, next));
        state.pass(next);
        return true;
    }

    /**
     * "سامر الخطيب رئيس الشركة وكبير إدارييها", "سامر الخطيب مدير قسم التسويق والاتصال": what else the one is who has a title after the
     * name, or what else the office is over.
     */
    boolean isSecondOffice(MentionCandidate mention, FrameState state) {
        MentionCandidate subject = state.subject;
        boolean titled = state.atSubjectEnd()
                && subject.isNamedPerson()
                && subject.name().end() < subject.span().end()
                && mention.name() == null;
        return titled
                && (isField(mention, subject)
                        || (mention.title() != null || words.is(mention.first(), WordClass.TITLE))
                                && mention.number() == GrammaticalNumber.SINGULAR
                                && subject.gender().agreesWith(mention.gender()));
    }

    /** "والاتصال", "والدراسات": an activity with its article, after what else an office is over. */
    private boolean isField(MentionCandidate mention, MentionCandidate officer) {
        int noun = mention.first();
        return words.get(noun).definite()
                && words.get(noun).preposition() == 0
                && words.get(officer.last()).definite()
                && (mention.kind() == MentionKind.STATEMENT_NOUN
                        || words.is(noun, WordClass.VERBAL_NOUN)
                        || words.is(noun, WordClass.STUDY));
    }

    /**
     * "أستاذ العلوم السياسية والباحث في المركز، سامر حداد", "رئيس الوزراء ووزير الدفاع، سامر حداد،": the name of one person after
     * two professions, or set apart after two titles.
     */
    boolean isOneOfTwoTitles(MentionCandidate mention, FrameState state) {
        MentionCandidate subject = state.subject;
        Title first =
                subject.titleLemma() == null ? null : words.lexicon().titles().spelt(subject.titleLemma());
        Title second =
                mention.titleLemma() == null ? null : words.lexicon().titles().spelt(mention.titleLemma());
        return subject.name() == null
                && subject.number() == GrammaticalNumber.SINGULAR
                && mention.isNamedPerson()
                && (isProfession(first) && isProfession(second) || first != null && isSetApart(mention))
                && subject.gender().agreesWith(mention.gender());
    }

    /** "، سامر حداد،": between commas, or before what somebody says. */
    private boolean isSetApart(MentionCandidate mention) {
        int name = words.document().tokenAtOrAfter(mention.name().start());
        int next = mention.last() + 1;
        return name > mention.first()
                && grammar.isComma(name - 1)
                && (grammar.isComma(next) || grammar.isComplementizer(next));
    }

    private static boolean isProfession(Title title) {
        return title != null
                && (title.titleClass() == TitleClass.PROFESSION || title.titleClass() == TitleClass.HONORIFIC);
    }

    /** "وصفت محاميتها ليلى حداد التهمة بأنها": somebody who is named, before what the verb describes. */
    boolean isNamedBeforeObject(MentionCandidate mention) {
        int next = mention == null || !mention.isNamedPerson() ? -1 : mention.last() + 1;
        return next > 0
                && words.sameParagraph(next - 1, next)
                && words.is(next, WordClass.NOUN)
                && words.get(next).definite()
                && !words.get(next).hasProclitic();
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

    /** "دعا السفير | رئيس البلدية سامر حداد إلى": whether the name after the subject is whom he addresses. */
    boolean isOfAnother(MentionCandidate mention, FrameState state) {
        return state.atSubjectEnd()
                && mention.isNamedPerson()
                && state.subject.name() == null
                && titles.isAnother(state.subject, mention);
    }

    /** Gives the subject, or else the source that it passes on, the name that the mention is, where one of them lacks it. */
    void name(MentionCandidate mention, FrameState state) {
        boolean here = state.atSubjectEnd() || state.subject.gender().agreesWith(mention.gender());
        if (here && !state.subjectKnown && isNameOf(state.subject, mention)) {
            state.speaks(mentions.named(state.subject, mention));
        } else if (state.source != null
                && !state.loose
                && state.source.gender().agreesWith(mention.gender())
                && isNameOf(state.source, mention)) {
            state.source = mentions.named(state.source, mention);
        }
    }

    /** "قالت الناخبة منية الورغي إن", "قال مدير المركز في المدينة سامر الخطيب إن": the name of whom the title means. */
    private boolean isNameOf(MentionCandidate titled, MentionCandidate name) {
        boolean single = titled.number() == GrammaticalNumber.SINGULAR
                && titled.name() == null
                && (titled.kind() == MentionKind.ROLE || titled.kind() == MentionKind.GROUP);
        return single
                && name.isNamedPerson()
                && !endsInAnother(titled)
                && !isOfComplement(titled, name)
                && !others.isAt(titled, name.first());
    }

    /** "أحد أقارب القتيل سامر حداد": the name of whose relative it is. */
    private boolean isOfComplement(MentionCandidate titled, MentionCandidate name) {
        int before = name.first() - 1;
        return before > titled.first() && words.isWord(before) && NamedComplements.isAt(words, before);
    }

    /** "مديرة أعمال الممثلة …": the name may be that of whose manager she is; "الباحث المتخصص …" is one. */
    private boolean endsInAnother(MentionCandidate subject) {
        for (int i = subject.first() + 1; i <= subject.last(); i++) {
            if (!FrameAttributes.isDefiniteAttribute(words, i)
                    && mentions.at(i) != null
                    && mentions.at(i).title() != null) {
                return true;
            }
        }
        return false;
    }
}
