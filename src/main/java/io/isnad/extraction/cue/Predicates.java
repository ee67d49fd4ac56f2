package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What something is said to be: "اعتبر القرار خطوة مهمة", "عد هذا التصريح «تدخلا»". */
final class Predicates {

    private static final String LIKE = "مثابه";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    Predicates(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** Whether the content of the frame is something known and, right after it, what it is. */
    boolean follows(Frame frame) {
        int first = frame.contentFirst();
        boolean demonstrative = words.is(first, WordClass.DEMONSTRATIVE);
        int noun = demonstrative && words.isWord(first + 1) ? first + 1 : first;
        if (!words.isWord(noun)) {
            return false;
        }
        MentionCandidate mention = mentions.at(noun);
        int last = Math.max(mentions.phraseEnd(noun), mention == null ? noun : mention.last());
        boolean known = isKnown(noun, last) || demonstrative;
        int next = last + 1;
        return known
                && words.sameParagraph(first, next)
                && (grammar.opensQuotation(next) || isIndefinite(next) || isAsGoodAs(next));
    }

    /** "بمثابة إعلان حرب". */
    private boolean isAsGoodAs(int token) {
        return words.is(token, LIKE) && words.get(token).preposition() == 'ب';
    }

    private boolean isKnown(int noun, int last) {
        return words.get(noun).definite()
                || words.hasPronoun(noun)
                || words.isWord(last) && last > noun && (words.get(last).definite() || words.hasPronoun(last));
    }

    /** "خطوة", "مسيئا": what something known may be said to be. */
    boolean isIndefinite(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        return !word.definite()
                && !word.hasProclitic()
                && !word.isFunctionWord()
                && grammar.timeEnd(token) < 0
                && (word.is(WordClass.NOUN)
                        || word.is(WordClass.ADJECTIVE)
                        || word.form().endsWith("ا"));
    }
}
