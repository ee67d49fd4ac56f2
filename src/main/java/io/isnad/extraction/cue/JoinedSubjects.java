package io.isnad.extraction.cue;

import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** Who else speaks, each after a comma and "and": "أعرب سامر الخطيب، وهدى منصور، وكريم نجار، عن قلقهم". */
final class JoinedSubjects {

    private static final Set<MentionKind> BODIES = EnumSet.of(
            MentionKind.COUNTRY,
            MentionKind.CAPITAL,
            MentionKind.GOVERNMENT,
            MentionKind.BODY,
            MentionKind.ORGANIZATION);

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;

    JoinedSubjects(Grammar grammar, MentionTable mentions, Introducers introducers) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = introducers;
    }

    /** Goes from the comma past all who are joined to the subject; false where none is, or more is told of the last one. */
    boolean pass(FrameState state) {
        boolean subject =
                state.atSubjectEnd() && !state.subjectKnown && isNamed(mentions.endingAt(state.at - 1, state.from));
        int at = state.at;
        MentionCandidate all = state.subject;
        MentionCandidate next = subject ? joined(at) : null;
        while (next != null) {
            all = mentions.joint(all, next);
            at = next.last() + 1;
            next = joined(at);
        }
        boolean closed = at > state.at
                && at < state.end
                && (grammar.isComma(at) || introducers.at(at, state.from, state.request, false) != null);
        if (closed) {
            state.speaks(all);
            state.at = at;
        }
        return closed;
    }

    /** "، وهدى منصور": who is named after the comma, or null. */
    private MentionCandidate joined(int comma) {
        int at = comma + 1;
        boolean and =
                grammar.isComma(comma) && words.isWord(at) && words.get(at).conjunction() == 'و';
        MentionCandidate mention = and && words.sameParagraph(comma, at) ? mentions.at(at) : null;
        return isNamed(mention) && mention.span().start() > words.token(at).start() ? mention : null;
    }

    private static boolean isNamed(MentionCandidate mention) {
        return mention != null && (mention.isNamedPerson() || BODIES.contains(mention.kind()));
    }
}
