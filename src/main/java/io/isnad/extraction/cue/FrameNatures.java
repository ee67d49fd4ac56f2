package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** What a frame tells that its subject is, with no comma before it: "دعت قوى التغيير | وهي تكتل سياسي معارض | إلى". */
final class FrameNatures {

    private static final int LONGEST = 20;

    private final Grammar grammar;
    private final Words words;
    private final Introducers introducers;
    private final QuotedNames names;

    FrameNatures(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.introducers = new Introducers(grammar);
        this.names = new QuotedNames(words);
    }

    /** Goes past such a clause right after the subject, up to what introduces the content; false where either is missing. */
    boolean pass(FrameState state) {
        if (!state.atSubjectEnd()
                || !words.isTokenAmong(state.at, WordSet.THE_WHILE)
                || state.at + 1 >= state.end
                || !isKind(state.at + 1)) {
            return false;
        }
        int noun = state.at + 1;
        for (int at = noun + 1; at < Math.min(state.end, noun + LONGEST); at++) {
            Quotation quotation = words.document().quotationOpenedBy(at);
            if (grammar.isColon(at) || quotation != null && !names.isName(quotation)) {
                return false;
            }
            at = quotation == null ? at : quotation.lastToken();
            boolean closed = grammar.isComma(at) && introduces(at + 1, state);
            if (closed || opens(at, noun, state)) {
                state.at = closed ? at + 1 : at;
                state.asideClosed |= closed;
                return true;
            }
        }
        return false;
    }

    /** "وهو تكتل", "وهي غير حكومية": a noun or an adjective without article. */
    private boolean isKind(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        return !word.definite()
                && !word.hasProclitic()
                && (word.is(WordClass.NOUN)
                        || word.is(WordClass.TITLE)
                        || word.is(WordClass.GROUP_HEAD)
                        || word.is(WordClass.ORGANIZATION_HEAD)
                        || word.is(WordClass.NISBA)
                        || word.is(WordClass.ADJECTIVE));
    }

    private boolean introduces(int token, FrameState state) {
        return token < state.end
                && words.sameParagraph(token - 1, token)
                && (introducers.at(token, state.from, state.request, false) != null
                        || introducers.object(token, state.from, state.request) != null);
    }

    /** Not "وهي جزء | من الحكومة", "وهو تكتل انبثق | من الثورة", where what the kind is of, or what it did, takes the preposition. */
    private boolean opens(int token, int noun, FrameState state) {
        if (grammar.isComma(token) || !words.isWord(token)) {
            return false;
        }
        boolean own = !grammar.isComplementizer(token)
                && (token == noun + 1
                        || words.is(token - 1, WordClass.COMMON_VERB)
                        || words.is(token - 1, WordClass.REPORTING_VERB));
        return !own && introducers.at(token, state.from, state.request, false) != null;
    }
}
