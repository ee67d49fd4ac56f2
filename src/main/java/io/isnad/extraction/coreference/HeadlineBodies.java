package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies that a headline calls by the beginning of their name: "حزب العمال: …" of the one that the article calls "حزب العمال
 * البريطاني" where it names it first.
 */
final class HeadlineBodies {

    /** By the longer mention, the one of the headline. */
    private final Map<MentionCandidate, MentionCandidate> shorter;

    /**
     * Of an article.
     *
     * @param words the document
     * @param mentions all of it, in the order of the text
     */
    HeadlineBodies(Words words, List<MentionCandidate> mentions) {
        Map<MentionCandidate, MentionCandidate> found = new IdentityHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            MentionCandidate mention = mentions.get(i);
            if (words.token(mention.first()).paragraph() > 0) {
                break;
            }
            MentionCandidate longer =
                    isShort(mention) ? longer(mention, mentions.subList(i + 1, mentions.size())) : null;
            if (longer != null) {
                found.putIfAbsent(longer, mention);
            }
        }
        this.shorter = found.isEmpty() ? Collections.emptyMap() : found;
    }

    /** The mention of the headline that refers to the body of this one, which the article has not named before; null for none. */
    MentionCandidate shorter(MentionCandidate mention) {
        return shorter.get(mention);
    }

    private static boolean isShort(MentionCandidate mention) {
        return isBody(mention)
                && mention.nameWords().size() > 1
                && mention.definite()
                && mention.number() == GrammaticalNumber.SINGULAR;
    }

    /** The first mention that begins with the same words, if it has more, and nothing else in the article does so otherwise. */
    private static MentionCandidate longer(MentionCandidate mention, List<MentionCandidate> after) {
        MentionCandidate first = null;
        for (MentionCandidate other : after) {
            if (!isBody(other) || !begins(other.nameWords(), mention.nameWords())) {
                continue;
            }
            if (first == null) {
                if (other.nameWords().size() == mention.nameWords().size()) {
                    return null;
                }
                first = other;
            } else if (!begins(other.nameWords(), first.nameWords()) && !begins(first.nameWords(), other.nameWords())) {
                return null;
            }
        }
        return first;
    }

    private static boolean isBody(MentionCandidate mention) {
        return mention.kind() == MentionKind.ORGANIZATION || mention.kind() == MentionKind.BODY;
    }

    private static boolean begins(List<String> longer, List<String> shorter) {
        return longer.size() >= shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }
}
