package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.List;
import java.util.function.Function;

/** Whom "الأخير" means: who was mentioned last before it, of its gender; and whom "هؤلاء": the last people before it. */
final class LatterMentions {

    private static final int FARTHEST = 40;
    private static final int MOST = 12;
    private static final String IN = "في";

    private final Words words;
    private final List<MentionCandidate> mentions;
    private final Function<MentionCandidate, Cluster> known;

    /**
     * The mentions of an article.
     *
     * @param words the document
     * @param mentions those that are kept, in the order of the text, outer ones first
     * @param known whom a mention that stands earlier refers to
     */
    LatterMentions(Words words, List<MentionCandidate> mentions, Function<MentionCandidate, Cluster> known) {
        this.words = words;
        this.mentions = mentions;
        this.known = known;
    }

    /** Whether the mention is such a word. */
    boolean isLatter(MentionCandidate mention) {
        return mention.kind() == MentionKind.GROUP
                && mention.first() == mention.last()
                && (words.isAmong(mention.first(), WordSet.LATTER) || areThese(mention));
    }

    /** Whom the word at this place of the mentions means, or null. */
    Cluster antecedent(int place) {
        MentionCandidate latter = mentions.get(place);
        for (int i = place - 1; i >= Math.max(0, place - MOST); i--) {
            MentionCandidate mention = mentions.get(i);
            if (!words.sameParagraph(mention.first(), latter.first()) || latter.first() - mention.last() > FARTHEST) {
                return null;
            }
            if (isWithin(i) || mention.kind() == MentionKind.STATEMENT_NOUN || isPlace(mention)) {
                continue;
            }
            Cluster cluster = known.apply(mention);
            if (cluster != null && agrees(latter, mention, cluster)) {
                return cluster;
            }
        }
        return null;
    }

    private boolean areThese(MentionCandidate mention) {
        return words.isTokenAmong(mention.first(), WordSet.THESE);
    }

    private boolean agrees(MentionCandidate latter, MentionCandidate mention, Cluster cluster) {
        boolean several = mention.number() != GrammaticalNumber.SINGULAR;
        if (areThese(latter)) {
            return several && mention.kind() == MentionKind.GROUP;
        }
        Gender gender = several
                ? mention.kind() == MentionKind.ORGANIZATION ? Gender.FEMININE : null
                : mention.gender() == Gender.UNKNOWN ? cluster.gender() : mention.gender();
        return gender != null && gender.agreesWith(latter.gender());
    }

    private boolean isWithin(int place) {
        MentionCandidate inner = mentions.get(place);
        for (int i = place - 1; i >= Math.max(0, place - MOST); i--) {
            if (mentions.get(i).last() >= inner.last()) {
                return true;
            }
        }
        return false;
    }

    /** "في دمشق": where something was. */
    private boolean isPlace(MentionCandidate mention) {
        return words.is(mention.first() - 1, IN) || words.get(mention.first()).preposition() == 'ب';
    }
}
