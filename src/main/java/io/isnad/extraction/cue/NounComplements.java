package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What may follow a noun and belong to it: "الهجوم الأخير على السفارة". */
final class NounComplements {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    NounComplements(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** Last token of the noun phrase at the token, with the name that it may be or whose it is: "تصريحات سامر الخطيب". */
    int phraseEnd(int noun) {
        MentionCandidate mention = mentions.at(noun);
        int last = Math.max(mentions.phraseEnd(noun), mention == null ? noun : mention.last());
        MentionCandidate owner = words.get(noun).definite() || words.hasPronoun(noun) ? null : mentions.at(noun + 1);
        boolean named = owner != null
                && owner.isNamedPerson()
                && words.sameParagraph(noun, owner.last())
                && !words.get(noun + 1).hasProclitic();
        return named ? Math.max(last, owner.last()) : last;
    }

    /** The token after an adjective, a time or a prepositional phrase that nothing can follow as its complement; or -1. */
    int after(int at, int end) {
        int time = grammar.timeEnd(at);
        if (time >= 0 || isAdjective(at) || grammar.isPrepositionWithPronoun(at)) {
            return Math.max(time, at) + 1;
        }
        int noun = grammar.isPreposition(at) ? at + 1 : at;
        boolean joined = words.get(at).preposition() != 0 && words.get(at).conjunction() == 0;
        if (noun == at && !joined || noun >= end || !words.isWord(noun)) {
            return -1;
        }
        int last = phraseEnd(noun);
        boolean named = mentions.at(noun) != null || !words.isWord(last);
        return named || isClosed(last) ? last + 1 : -1;
    }

    /** Whether the word makes the phrase that it ends definite, so that no noun can follow as its complement: "معرض بغداد". */
    boolean isClosed(int last) {
        boolean place = words.is(last, WordClass.PLACE) && !words.is(last, WordClass.NOUN);
        return words.isWord(last)
                && (words.get(last).definite() || words.hasPronoun(last) || place || words.isPersonName(last));
    }

    boolean isAdjective(int token) {
        Word word = words.get(token);
        return word.definite()
                && !word.hasProclitic()
                && (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA) || word.unknown());
    }
}
