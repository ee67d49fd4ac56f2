package io.isnad.extraction.attribution;

import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.text.Normalizer;

/** By what a mention of a speaker leads to the mention that names the speaker. */
final class Naming {

    private Naming() {}

    /** The rule; null where the mention is the naming one, or names the speaker as fully. */
    static Rule rule(MentionCandidate mention, MentionCandidate naming, String text) {
        if (mention == naming || areSpeltAlike(named(mention), named(naming), text)) {
            return null;
        }
        if (naming.kind() == MentionKind.NAME) {
            return mention.name() == null ? Rule.HOLDER_OF_TITLE : Rule.FULL_NAME;
        }
        if (naming.country() != null && naming.kind() != MentionKind.ROLE) {
            return mention.kind() == MentionKind.COUNTRY ? Rule.FULL_NAME : Rule.COUNTRY_OF_GOVERNMENT;
        }
        boolean named = mention.body() != null && (naming.body() == null || mention.body() == naming.body());
        return named ? Rule.FULL_NAME : Rule.ANTECEDENT_OF_NOUN;
    }

    private static Span named(MentionCandidate mention) {
        return mention.name() == null ? mention.span() : mention.name();
    }

    private static boolean areSpeltAlike(Span one, Span other, String text) {
        boolean same = one.length() == other.length() && text.startsWith(one.of(text), other.start());
        return same || Normalizer.fold(one.of(text)).equals(Normalizer.fold(other.of(text)));
    }
}
