package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.function.Predicate;

/** Names after a cue that are spelt like prepositions and particles. */
final class FrameNames {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    /** Whether a reading comes to a clause. */
    private final Predicate<FrameState> clause;

    FrameNames(Grammar grammar, MentionTable mentions, Predicate<FrameState> clause) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.clause = clause;
    }

    /**
     * "وطمأن بازيان الأهالي بأن": an unknown word in ب is a name where a clause is still to come, or a mention begins with it; "أكد علي حداد
     * أن": and so is what would be a preposition alone.
     */
    boolean isNameRather(FrameState state) {
        int at = state.at;
        if (!words.isWord(at)) {
            return false;
        }
        if (words.get(at).preposition() != 0 || words.is(at, WordClass.PREPOSITION)) {
            return isWholeName(at);
        }
        if (!words.get(at).unknown() || words.get(at).hasProclitic()) {
            return false;
        }
        MentionCandidate mention = mentions.at(at);
        return mention != null && mention.span().start() == words.token(at).start()
                || words.get(at).form().startsWith("ب")
                        && at == state.from
                        && (grammar.isComplementizer(at + 1)
                                || clause.test(new FrameState(state.request, at + 1, state.end, null)));
    }

    /** "وأكد بترجي أن", "وأعلنت فلاي ناس أن": the name of somebody who has been named or of a body, which begins like a preposition. */
    boolean isWholeName(int token) {
        MentionCandidate mention = mentions.at(token);
        return mention != null
                && (mention.isNamedPerson() || mention.body() != null)
                && mention.span().start() == words.token(token).start();
    }

    /** "المبعوث الأممي غير بيدرسن", "إي إم سي": what is a subordinator only before a complementizer, before an unknown word. */
    boolean isName(int token) {
        return mentions.at(token) != null
                        && (mentions.at(token).isNamedPerson()
                                || mentions.at(token).body() != null)
                || words.isAmong(token, WordSet.BESIDES)
                        && !words.get(token).hasProclitic()
                        && words.isWord(token + 1)
                        && words.get(token + 1).unknown();
    }
}
