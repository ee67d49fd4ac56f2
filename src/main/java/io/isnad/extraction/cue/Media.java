package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/** News media that only pass on what others said: "أشارت صحيفة … إلى أن الوزير أوضح أن …", "نقلت الوكالة عن الوزير قوله". */
final class Media {

    private static final int LEAD = 4;

    private final Words words;
    private final boolean known;

    /**
     * The media of a document.
     *
     * @param words the document
     * @param known whether they are told apart from other speakers
     */
    Media(Words words, boolean known) {
        this.words = words;
        this.known = known;
    }

    /** Whether the mention names a news medium. */
    boolean isMedium(MentionCandidate mention) {
        if (!known || mention == null || mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.ROLE) {
            return false;
        }
        if (mention.body() != null) {
            return mention.body().medium();
        }
        OrganizationHead head = mention.head() == null
                ? null
                : words.lexicon().organizationHead(io.isnad.extraction.text.Normalizer.fold(mention.head()));
        return mention.kind() == MentionKind.ORGANIZATION
                && head != null
                && head.organizationClass() == OrganizationClass.MEDIA;
    }

    /** Reports of media whose content is nothing but another's report become its {@code via}. */
    List<Report> pass(List<Report> reports) {
        List<Report> passed = new ArrayList<>();
        List<Report> dropped = new ArrayList<>();
        for (Report report : reports) {
            Report medium = around(report, reports);
            if (medium != null) {
                dropped.add(medium);
                passed.add(report.through(medium.speaker()));
            } else {
                passed.add(report);
            }
        }
        passed.removeIf(r -> dropped.stream().anyMatch(d -> d.cueToken() == r.cueToken()));
        return passed;
    }

    private Report around(Report inner, List<Report> reports) {
        for (Report outer : reports) {
            boolean holds = outer != inner
                    && outer.contentFirst() <= inner.cueToken()
                    && inner.cueToken() <= outer.contentLast()
                    && outer.contentLast() == inner.contentLast()
                    && inner.clauseFirst() - outer.contentFirst() <= LEAD;
            if (holds && inner.speaker() != null && isMedium(outer.speaker())) {
                return outer;
            }
        }
        return null;
    }
}
