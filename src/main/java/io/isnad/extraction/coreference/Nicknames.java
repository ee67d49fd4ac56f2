package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other names that the article says somebody has: "ليلى حداد، المعروفة بـ"أم سامر"", "ليلى حداد (أم سامر)", "أم سامر، واسمها ليلى حداد". */
final class Nicknames {

    private static final Set<String> BY = Set.of("ب", "باسم", "بلقب", "بكنيه");
    private static final Set<String> NAMED = Set.of("اسمه", "اسمها", "واسمه", "واسمها");
    private static final Set<String> PARENT = Set.of("ابو", "ام", "ابي");
    private static final char WITH = 'ب';

    private final Words words;
    private final Map<Integer, MentionCandidate> byLast = new HashMap<>();

    Nicknames(Words words, List<MentionCandidate> named) {
        this.words = words;
        named.forEach(m -> byLast.put(m.last(), m));
    }

    /** The mention before that names the same person, or null. */
    MentionCandidate ownerOf(MentionCandidate mention) {
        int open = mention.first() - 1;
        MentionCandidate owner = bracketed(mention, open);
        int before = words.document().quotationOpenedBy(open) != null ? open - 1 : open;
        if (owner == null && isAmong(before, NAMED)) {
            owner = endingBefore(before);
        }
        if (owner == null) {
            boolean joined = words.get(mention.first()).preposition() == WITH;
            int called = isAmong(before, BY) ? before - 1 : joined ? before : -1;
            owner = called > 0 && words.isTokenAmong(called, WordSet.CALLED) ? endingBefore(called) : null;
        }
        boolean same = owner != null
                && words.sameParagraph(owner.first(), mention.first())
                && owner.gender().agreesWith(mention.gender());
        return same ? owner : null;
    }

    /** "ليلى حداد (أم سامر)". */
    private MentionCandidate bracketed(MentionCandidate mention, int open) {
        boolean parent = open > 0
                && words.token(open).is('(')
                && PARENT.contains(mention.nameWords().get(0));
        return parent ? byLast.get(open - 1) : null;
    }

    private MentionCandidate endingBefore(int token) {
        int last = token > 0 && words.token(token - 1).isComma() ? token - 2 : token - 1;
        return byLast.get(last);
    }

    private boolean isAmong(int token, Set<String> forms) {
        return token > 0
                && words.isWord(token)
                && forms.contains(words.token(token).folded());
    }
}
