package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.regex.Pattern;

/** What somebody does while speaking, told between the cue and the words: "وتابع وهو يمسح الغبار عن وجهه: …". */
final class FrameCircumstances {

    private static final int LONGEST = 20;

    private static final String AND_THE = "وال";

    private static final int NEAR = 3;

    private static final Pattern PRONOUN = Pattern.compile("(?:ه|ها|هم|هن)$");

    private final Grammar grammar;
    private final Words words;
    private final FrameRelatives relatives;
    private final QuotedNames names;

    FrameCircumstances(Grammar grammar, FrameRelatives relatives) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.relatives = relatives;
        this.names = new QuotedNames(words);
    }

    /** "وتابع وهو يمسح الغبار عن وجهه: …", "قالت وهي تجفف دموعها إن": past what the speaker does the while, up to what is said; false for none. */
    boolean pass(FrameState state) {
        boolean opens = words.isTokenAmong(state.at, WordSet.THE_WHILE)
                && (state.subject != null || state.at == state.from)
                && words.sameParagraph(state.at, state.at + 1)
                && relatives.isFiniteVerb(state.at + 1);
        int end = opens || isTheirState(state) ? spokenAfter(state) : -1;
        if (end < 0) {
            return false;
        }
        if (state.subject == null) {
            state.continues();
        }
        state.at = end;
        return true;
    }

    /** "وقال والدموع في عينيه: …", "والحزن يكسو وجهها": a nominal clause right after the cue, which has no subject but the one before. */
    private boolean isTheirState(FrameState state) {
        int next = state.at + 1;
        boolean noun = state.at == state.from
                && state.subject == null
                && words.isWord(state.at)
                && words.token(state.at).folded().startsWith(AND_THE)
                && words.sameParagraph(state.at, next)
                && (grammar.isPreposition(next) || relatives.isFiniteVerb(next));
        for (int i = next; noun && i <= next + NEAR && words.isWord(i); i++) {
            if (i > next && PRONOUN.matcher(words.token(i).bare()).find()) {
                return true;
            }
        }
        return false;
    }

    /** The colon, quotation or clause with which the words begin, after a comma or without; -1 where anything else comes before. */
    private int spokenAfter(FrameState state) {
        for (int i = state.at + 2; i < Math.min(state.end, state.at + LONGEST); i++) {
            Quotation quotation = words.document().quotationOpenedBy(i);
            boolean spoken = grammar.isColon(i) || quotation != null && !names.isName(quotation);
            if (spoken || isThat(i, state)) {
                return i;
            }
            if (grammar.isComplementizer(i) || grammar.isComma(i) && !begins(i + 1, state)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean begins(int token, FrameState state) {
        return token < state.end && (grammar.opensQuotation(token) || isThat(token, state));
    }

    /** "قال وهو يبتسم إن", against "قال وهو يأمل أن": the clause of the cue, which no verb of doing takes. */
    private boolean isThat(int token, FrameState state) {
        return grammar.isComplementizer(token)
                && state.request.takes(Complement.IN)
                && words.text().charAt(words.get(token).start()) == 'إ'
                && words.get(token).conjunction() == 0;
    }
}
