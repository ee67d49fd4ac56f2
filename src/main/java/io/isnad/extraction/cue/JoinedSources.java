package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** The preposition between a phrase of attribution and its source: "وفقا | لرويترز", "طبقا | لـ | «الغد»", "وفقا | له". */
final class JoinedSources {

    private final Words words;
    private final MentionTable mentions;

    JoinedSources(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Whether the token has the preposition, or is nothing else. */
    boolean isAt(int token, String preposition) {
        return words.isWord(token)
                && (words.get(token).preposition() == preposition.charAt(0)
                        || words.get(token).form().equals(preposition)
                        || isOnName(token, preposition));
    }

    /** The token of the source: the next one where the preposition stands alone before a name or its quotation marks. */
    int source(int token, String preposition) {
        boolean alone = words.isWord(token)
                && words.token(token).folded().equals(preposition)
                && words.sameParagraph(token, token + 1);
        return alone ? token + 1 : token;
    }

    /** "له": whoever spoke before. */
    boolean isPronoun(int token, String preposition) {
        String form = words.isWord(token) ? words.token(token).folded() : "";
        return form.startsWith(preposition) && Pronouns.THIRD_PERSON.contains(form.substring(preposition.length()));
    }

    /** "لرويترز": a name that no lexicon of words has, in which the spelling alone shows no preposition. */
    private boolean isOnName(int token, String preposition) {
        MentionCandidate name = words.token(token).folded().startsWith(preposition) ? mentions.at(token) : null;
        return name != null && name.span().start() > words.token(token).start();
    }
}
