package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Names of media that a given name opens: "موقع مروان نيوز". */
final class MediumNames {

    private final Words words;

    MediumNames(Words words) {
        this.words = words;
    }

    /** Whether what follows the mention's first word is what a medium is called, and nobody. */
    boolean isNamed(MentionCandidate mention) {
        boolean called = mention != null
                && mention.kind() == MentionKind.ORGANIZATION
                && mention.last() > mention.first()
                && !words.get(mention.first()).definite()
                && words.is(mention.first() + 1, WordClass.GIVEN_NAME);
        OrganizationHead head = called ? words.get(mention.first()).entry().organizationHead() : null;
        return head != null && head.organizationClass() == OrganizationClass.MEDIA;
    }
}
