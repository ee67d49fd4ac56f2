package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Subjects before a verb of which no mention ends where they do: "مصدرا حكوميا مطلعا أوضح", "غير أن "الغد" أكدت". */
final class UnnamedBefore {

    private static final int MOST_ATTRIBUTES = 3;

    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;

    UnnamedBefore(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
        this.names = new QuotedNames(words);
    }

    /** Who ends with the token; null for nobody. */
    MentionCandidate endingAt(int token, int sentence) {
        Quotation name = words.document().quotationClosedBy(token);
        boolean contrast = names.isName(name)
                && name.firstToken() - 2 >= sentence
                && words.isTokenAmong(name.firstToken() - 2, WordSet.EXCEPT);
        if (contrast) {
            return mentions.named(name);
        }
        MentionCandidate described = beforeAttributes(token, sentence);
        return described == null ? beforePhrase(token, sentence) : described;
    }

    /** "مضربين عن الطعام": several without a name before a preposition and what it governs; or null. */
    private MentionCandidate beforePhrase(int last, int sentence) {
        int preposition = last;
        while (preposition > sentence
                && last - preposition < MOST_ATTRIBUTES
                && words.isWord(preposition)
                && words.get(preposition).definite()
                && !words.get(preposition).hasProclitic()) {
            preposition--;
        }
        boolean phrase = preposition < last
                && preposition > sentence
                && words.is(preposition, WordClass.PREPOSITION)
                && !words.get(preposition).hasProclitic();
        MentionCandidate several = phrase ? mentions.endingAt(preposition - 1, sentence) : null;
        return several != null
                        && several.kind() == MentionKind.GROUP
                        && several.number() == GrammaticalNumber.PLURAL
                        && !several.definite()
                ? several
                : null;
    }

    /** "مصدرا حكوميا مطلعا": who stands before attributes in the accusative, which can belong to nobody else; or null. */
    private MentionCandidate beforeAttributes(int last, int sentence) {
        int at = last;
        while (at > sentence
                && last - at < MOST_ATTRIBUTES
                && words.isWord(at)
                && CaseEndings.isIndefiniteAccusative(words, at)) {
            at--;
            MentionCandidate mention = mentions.endingAt(at, sentence);
            if (mention != null) {
                return CaseEndings.isIndefiniteAccusative(words, mention.first()) ? mention : null;
            }
        }
        return null;
    }
}
