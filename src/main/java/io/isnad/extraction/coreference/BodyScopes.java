package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorScope;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.mention.MentionCandidate;

/** Whether a body is known beyond its article, as its name shows. */
final class BodyScopes {

    private final Lexicon lexicon;
    private final DescribedBodies described;

    BodyScopes(Lexicon lexicon, DescribedBodies described) {
        this.lexicon = lexicon;
        this.described = described;
    }

    /** The scope of the actor whom a mention is the first to mention. */
    ActorScope of(MentionCandidate mention) {
        return switch (mention.kind()) {
            case COUNTRY, CAPITAL, GOVERNMENT, BODY -> ActorScope.GLOBAL;
            case ORGANIZATION ->
                mention.nameWords().size() > 1 && !isMeeting(mention) && !described.describes(mention)
                        ? ActorScope.GLOBAL
                        : ActorScope.ARTICLE;
            default -> ActorScope.ARTICLE;
        };
    }

    private boolean isMeeting(MentionCandidate mention) {
        OrganizationHead head =
                lexicon.organizationHead(Lexicon.base(mention.nameWords().get(0)));
        return head != null && head.organizationClass() == OrganizationClass.MEETING;
    }
}
