package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Who speaks by chants and banners: "رفع المتظاهرون لافتات تطالب بـ", "ارتدى اللاعبون قمصانا كتب عليها". */
final class Crowds {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final VerbPlaces places;

    Crowds(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.places = new VerbPlaces(grammar);
    }

    /** The subject of the verb before the chants that the clause of this verb is about; null where it is about none. */
    MentionCandidate speaking(int verb, int sentence) {
        int chants = verb - 1;
        boolean chant = words.is(chants, WordClass.CHANT);
        boolean about = chants > sentence
                && (chant || places.isWrittenOn(verb))
                && words.isWord(chants)
                && !words.get(chants).definite()
                && words.get(verb).conjunction() == 0;
        for (int i = chants - 1; about && i > sentence; i--) {
            MentionCandidate mention =
                    (chant ? isVerb(i - 1) : words.isAmong(i - 1, WordSet.BEARS)) ? mentions.at(i) : null;
            if (mention != null && mention.kind() != MentionKind.STATEMENT_NOUN && mention.last() < chants) {
                return mention;
            }
        }
        return null;
    }

    private boolean isVerb(int token) {
        boolean common = words.is(token, WordClass.COMMON_VERB) && !words.is(token, WordClass.ADJECTIVE);
        return common || !grammar.finiteVerbs(token).isEmpty();
    }
}
