package io.isnad.extraction.mention;

/** The mentions of a document by the token at which they end. */
final class MentionEndings {

    /** By their last tokens the longest. */
    private final MentionCandidate[] longest;
    /** By their first tokens the next shorter one with the same last token. */
    private final MentionCandidate[] shorter;

    /** Mentions by their first tokens, null where none begins. */
    MentionEndings(MentionCandidate[] byToken) {
        this.longest = new MentionCandidate[byToken.length];
        this.shorter = new MentionCandidate[byToken.length];
        for (int i = byToken.length - 1; i >= 0; i--) {
            if (byToken[i] != null) {
                shorter[i] = longest[byToken[i].last()];
                longest[byToken[i].last()] = byToken[i];
            }
        }
    }

    /** The longest mention that ends at the token and begins no earlier than {@code earliest}, or null. */
    MentionCandidate at(int token, int earliest) {
        MentionCandidate mention = token < 0 || token >= longest.length ? null : longest[token];
        while (mention != null && mention.first() < earliest) {
            mention = shorter[mention.first()];
        }
        return mention;
    }
}
