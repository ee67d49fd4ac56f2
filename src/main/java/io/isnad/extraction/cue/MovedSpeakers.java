package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Whom a verb moves to say something: "ما دفع السفارة إلى دعوة رعاياها إلى الحذر". */
final class MovedSpeakers {

    private static final int FARTHEST_VERB = 5;
    private static final int LONGEST = 14;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    MovedSpeakers(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** Who stands between the verb and the noun to which it moves him; or null. */
    MentionCandidate to(int noun) {
        int preposition = noun - 1;
        if (!grammar.isPreposition(preposition) || words.get(preposition).hasProclitic()) {
            return null;
        }
        int last = preposition - 1;
        int first = Math.max(words.document().sentenceStart(noun), noun - LONGEST);
        while (last > first && grammar.isTime(last)) {
            last--;
        }
        String moves = " " + words.get(preposition).form();
        for (int verb = last - 1; verb >= first && words.isWord(verb); verb--) {
            if (words.lexicon().isAmong(WordSet.MOVES, words.get(verb).form() + moves)) {
                MentionCandidate whom = mentions.endingAt(last, verb + 1);
                return whom != null && whom.first() - verb <= FARTHEST_VERB ? whom : null;
            }
        }
        return null;
    }

    /** "ما دفعه إلى القول إن": whether the verb before the preposition has him as its pronoun, so that whoever was spoken of says it. */
    boolean areMeantBefore(int noun) {
        int verb = noun - 2;
        if (!grammar.isPreposition(noun - 1) || !words.isWord(verb) || !words.hasPronoun(verb)) {
            return false;
        }
        String form = words.get(verb).form();
        String moves = " " + words.get(noun - 1).form();
        return Pronouns.THIRD_PERSON.stream()
                .filter(form::endsWith)
                .map(pronoun -> form.substring(0, form.length() - pronoun.length()))
                .anyMatch(moved -> words.lexicon().isAmong(WordSet.MOVES, moved + moves));
    }
}
