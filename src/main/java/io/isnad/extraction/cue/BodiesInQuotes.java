package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/**
 * Bodies that a newspaper calls by a part of their name in quotation marks, right before what they announce: ""المرور" يكشف أسباب
 * الحادث", "«النواب» يرفض المقترح".
 */
final class BodiesInQuotes {

    private static final int LONGEST = 4;

    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;

    BodiesInQuotes(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
        this.names = new QuotedNames(words);
    }

    /** The body whose name closes right before the verb and opens the sentence; null where that is none. */
    MentionCandidate before(int verb) {
        Quotation name = words.document().quotationClosedBy(verb - 1);
        return name != null && isBefore(name, verb)
                ? mentions.quoted(name.firstToken() + 1, name.lastToken() - 1)
                : null;
    }

    /** Whether the quotation is such a name rather than what is said: nobody comes after the verb who could have said it. */
    boolean isBefore(Quotation quotation, int verb) {
        int open = quotation.firstToken();
        int next = verb + 1;
        boolean opens = open == words.document().sentenceStart(open) || !words.isWord(open - 1);
        return opens
                && quotation.lastToken() == verb - 1
                && quotation.lastToken() - open <= LONGEST
                && words.sameParagraph(open, next)
                && words.isWord(next)
                && names.isName(quotation)
                && isDefinite(open + 1, quotation.lastToken() - 1)
                && (!isSomebody(mentions.at(next)) || isCalledUpon(verb, mentions.at(next)));
    }

    /** ""حقوق الإنسان" تتهم الحكومة بالتعذيب": whether what the verb says of the one after it follows. */
    private boolean isCalledUpon(int verb, MentionCandidate other) {
        int content = other.last() + 1;
        if (!words.sameParagraph(verb, content) || !words.isWord(content)) {
            return false;
        }
        Word word = words.get(content);
        return words.get(verb).entry().finiteForms().stream()
                .map(CueForm::verb)
                .anyMatch(v -> v.addressees().contains(Complement.OBJECT)
                        && (word.preposition() == 'ب' && v.takes(Complement.BI)
                                || v.takes(Complement.ILA) && word.form().equals(Complement.ILA.form())
                                || v.takes(Complement.ALA) && word.form().equals(Complement.ALA.form())));
    }

    private boolean isSomebody(MentionCandidate mention) {
        return mention != null && mention.kind() != MentionKind.STATEMENT_NOUN;
    }

    /** "المرور", "حقوق الإنسان", "النقد الدولي": a noun that its article or its complement makes definite. */
    private boolean isDefinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            Word word = words.isWord(i) ? words.get(i) : null;
            if (word == null || word.hasProclitic() || word.isFunctionWord()) {
                return false;
            }
        }
        return (words.is(first, WordClass.NOUN) || words.get(first).definite())
                && words.get(last).definite();
    }
}
