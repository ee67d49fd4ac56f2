package io.isnad.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What looks like the name of a person who speaks, and is a part of the name of a body in the article: "رايتس ووتش". */
final class NamesOfBodies {

    private static final int SHORTEST = 2;

    private final List<MentionCandidate> bodies = new ArrayList<>();

    /** Of an article with these mentions. */
    NamesOfBodies(MentionCandidate[] mentions) {
        for (MentionCandidate mention : mentions) {
            boolean body = mention != null
                    && (mention.kind() == MentionKind.ORGANIZATION || mention.kind() == MentionKind.BODY)
                    && mention.nameWords().size() > SHORTEST;
            if (body) {
                bodies.add(mention);
            }
        }
    }

    /** The body that the speaker is called after; the speaker itself where there is none. */
    MentionCandidate rather(MentionCandidate speaker) {
        if (speaker.title() != null || speaker.nameWords().size() < SHORTEST) {
            return speaker;
        }
        for (MentionCandidate body : bodies) {
            if (Collections.indexOfSubList(body.nameWords(), speaker.nameWords()) > 0) {
                return MentionCandidate.of(body.kind(), speaker.first(), speaker.last(), speaker.span())
                        .words(body.nameWords())
                        .head(body.head())
                        .gender(body.gender())
                        .country(body.country())
                        .body(body.body())
                        .build();
            }
        }
        return speaker;
    }
}
