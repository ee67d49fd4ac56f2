package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Two who stand together before a verb, joined by و: whether both are its subject, or neither is. */
final class Pairs {

    private static final int LONGEST_PHRASE = 24;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    Pairs(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** "قطر وعمان أعلنتا": the mention together with the one to which it is joined, before a verb of several; or itself. */
    MentionCandidate both(MentionCandidate last, int sentence, VerbForm form) {
        boolean joined = form.number() != GrammaticalNumber.SINGULAR
                && last.first() > sentence
                && words.isWord(last.first())
                && words.get(last.first()).conjunction() == 'و';
        MentionCandidate first = joined ? mentions.endingAt(last.first() - 1, sentence) : null;
        return first == null ? last : mentions.joint(first, last);
    }

    /** "مركز الدراسات السياسية | والاجتماعية قال": an adjective that is joined to another, so that it is nobody. */
    boolean isSecondAttribute(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 'و'
                && isAttribute(token)
                && words.sameParagraph(token - 1, token)
                && words.isWord(token - 1)
                && isAttribute(token - 1);
    }

    /** "في مجال البترول | والغاز يؤكد": a thing joined to another that a noun or a preposition governs, which both say nothing. */
    boolean isSecondThing(int token) {
        int other = token - 1;
        int head = token - 2;
        boolean joined = words.isWord(token)
                && words.get(token).conjunction() == 'و'
                && words.get(token).definite()
                && words.sameParagraph(head, token)
                && words.isWord(other)
                && words.isWord(head)
                && words.get(other).definite()
                && words.get(other).conjunction() == 0
                && words.is(other, WordClass.NOUN);
        return joined
                && (words.get(other).preposition() != 0
                        || grammar.isPreposition(head)
                        || !words.get(head).definite()
                                && words.is(head, WordClass.NOUN)
                                && !words.is(head, WordClass.ADJECTIVE));
    }

    private boolean isAttribute(int token) {
        return words.get(token).definite()
                && (words.is(token, WordClass.NISBA) || words.is(token, WordClass.ADJECTIVE));
    }

    /**
     * "وبعد لقاء النقابة والوزارة قال": whether a phrase with a preposition, which opens the sentence, holds the mention with the
     * one before it, so that the verb of one alone has another subject.
     */
    boolean isSecond(MentionCandidate mention, int sentence, VerbForm form) {
        int before = mention.first() - 1;
        boolean joined = form.number() == GrammaticalNumber.SINGULAR
                && before > sentence
                && before - sentence <= LONGEST_PHRASE
                && words.isWord(before)
                && words.get(mention.first()).conjunction() == 'و'
                && mention.span().start() > words.token(mention.first()).start()
                && (grammar.isPreposition(sentence) || words.get(sentence).preposition() != 0)
                && (mentions.endingAt(before, sentence) != null
                        || words.get(before).definite());
        for (int i = before; joined && i > sentence; i--) {
            joined = !grammar.isComma(i);
        }
        return joined;
    }
}
