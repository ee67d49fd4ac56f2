package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;

/**
 * Who is only told to have been with somebody: "رافق سموه الشيخ ماجد. وأثنى سموه على", where the honorific goes on with whom it meant
 * before.
 */
final class Companions {

    private Companions() {}

    /** Whether an honorific with a pronoun cannot mean the person, who was told of but once before it, as somebody's company. */
    static boolean areOnly(Words words, MentionCandidate honorific, Cluster person) {
        int offset = honorific.span().start();
        int first = person.first();
        if (first >= offset || person.lastBefore(offset) != first) {
            return false;
        }
        int named = words.document().tokenAtOrAfter(first);
        String form = words.get(honorific.first()).form();
        for (int i = words.document().sentenceStart(named); i < named; i++) {
            if (words.is(i, form) || words.isAmong(i, WordSet.ATTENDS) || words.isAmong(i, WordSet.WITH_HIM)) {
                return true;
            }
        }
        return false;
    }
}
