package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** An object that stands before the subject of its verb: "نفى هذه الأنباء وزير الإعلام". */
final class ObjectBeforeSubject {

    private static final Set<String> FEMININE_ENDINGS = Set.of("ة", "ات");
    private static final Set<CueKind> TELLING =
            EnumSet.of(CueKind.ANNOUNCE, CueKind.STRESS, CueKind.EXPLAIN, CueKind.REPORT, CueKind.DENY);

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Accusatives accusatives;
    private final NounComplements complements;
    private final Agreement agreement = new Agreement();

    ObjectBeforeSubject(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.accusatives = new Accusatives(words);
        this.complements = new NounComplements(grammar, mentions);
    }

    /** Goes past the object right after the verb and takes whom the verb has after it as the subject; false for neither. */
    boolean pass(FrameState state) {
        FrameRequest request = state.request;
        boolean possible = state.at == state.from
                && state.wantsSubject()
                && request.form() != null
                && request.takes(Complement.OBJECT)
                && (request.strong() || request.sourced())
                && !request.addressees().contains(Complement.OBJECT);
        int noun = possible && isDemonstrative(state.from) ? state.from + 1 : state.from;
        MentionCandidate subject = possible && isThing(noun, state.end) ? subjectAfter(noun, state) : null;
        if (subject == null) {
            return false;
        }
        state.speaks(subject);
        return true;
    }

    private boolean isDemonstrative(int token) {
        return words.is(token, WordClass.DEMONSTRATIVE) && !words.get(token).hasProclitic();
    }

    /** A definite noun that is neither people nor a body. */
    private boolean isThing(int token, int end) {
        if (token >= end || !words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        boolean noun = word.is(WordClass.NOUN) || word.is(WordClass.STATEMENT_NOUN) || word.is(WordClass.VERBAL_NOUN);
        MentionCandidate mention = mentions.at(token);
        return noun
                && word.definite()
                && !word.hasProclitic()
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && !word.is(WordClass.PORTFOLIO)
                && !word.is(WordClass.EPONYMOUS)
                && !FrameAttributes.isPeople(word)
                && grammar.timeEnd(token) < 0
                && (mention == null || mention.kind() == MentionKind.STATEMENT_NOUN);
    }

    /** The first who is named after the noun and what belongs to it; null where that is nobody who can be the subject. */
    private MentionCandidate subjectAfter(int noun, FrameState state) {
        int at = noun + 1;
        while (at > 0 && at < state.end && words.isWord(at)) {
            MentionCandidate mention = mentions.at(at);
            if (mention != null && !words.get(at).hasProclitic() && !isAttribute(at, mention)) {
                return isSubject(mention, noun, state) ? mention : null;
            }
            at = complements.after(at, state.end);
        }
        return null;
    }

    private boolean isAttribute(int token, MentionCandidate mention) {
        return mention.last() == token && complements.isAdjective(token);
    }

    private boolean isSubject(MentionCandidate subject, int noun, FrameState state) {
        VerbForm form = state.request.form();
        if (!agreement.agrees(form, subject)
                || accusatives.isObject(subject)
                || !endsClause(subject.last() + 1, state)) {
            return false;
        }
        boolean alone =
                subject.first() == subject.last() && words.get(subject.first()).definite();
        boolean possible = switch (subject.kind()) {
            case STATEMENT_NOUN -> false;
            case GROUP -> !alone && FrameAttributes.isPeople(words.get(subject.first()));
            case ROLE -> !alone;
            default -> true;
        };
        return possible && (isUnlike(noun, state) || !mayBeSubject(noun, subject, state));
    }

    /** Whether nothing follows that belongs to the one named, or that the verb has as its object. */
    private boolean endsClause(int token, FrameState state) {
        if (token >= state.end || !words.isWord(token)) {
            return token >= state.end || !grammar.isColon(token) && !grammar.opensQuotation(token);
        }
        Word word = words.get(token);
        return word.hasProclitic()
                || grammar.timeEnd(token) >= 0
                || word.isFunctionWord() && !grammar.isComplementizer(token);
    }

    /** "نفت الخبر السفارة": whether its gender shows that the noun is not the subject. */
    private boolean isUnlike(int noun, FrameState state) {
        Gender gender = state.request.form().gender();
        return gender != Gender.UNKNOWN && gender != genderOf(noun, state.from);
    }

    private Gender genderOf(int noun, int first) {
        if (first < noun) {
            return words.is(first, "هذه") || words.is(first, "تلك") ? Gender.FEMININE : Gender.MASCULINE;
        }
        boolean attribute =
                words.sameParagraph(noun, noun + 1) && words.isWord(noun + 1) && complements.isAdjective(noun + 1);
        String bare = words.token(attribute ? noun + 1 : noun).bare();
        return FEMININE_ENDINGS.stream().anyMatch(bare::endsWith) ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** "انتقد التقرير الوزارة", "نفى المتهم سامر": whether the noun may as well be who speaks, or be called by the name. */
    private boolean mayBeSubject(int noun, MentionCandidate subject, FrameState state) {
        Word word = words.get(noun);
        CueKind kind = state.request.kind();
        boolean judges = kind == CueKind.CONDEMN || kind == CueKind.PRAISE;
        boolean speaks = word.is(WordClass.STATEMENT_NOUN) || word.is(WordClass.STUDY);
        boolean called = subject.isNamedPerson() && subject.title() == null && subject.first() == noun + 1;
        boolean person = subject.kind() == MentionKind.NAME || subject.kind() == MentionKind.ROLE;
        if (person && !called && TELLING.contains(kind)) {
            // "أعلن القرار وزير التربية": nobody announces a person.
            return false;
        }
        return called || judges && !word.is(WordClass.VERBAL_NOUN) || speaks && kind != CueKind.DENY;
    }
}
