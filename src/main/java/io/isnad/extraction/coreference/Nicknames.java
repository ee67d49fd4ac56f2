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
    /** Who is told to have another name of one word: "سامر حداد (حميدتي)". */
    private final Map<String, MentionCandidate> byWord = new HashMap<>();

    Nicknames(Words words, List<MentionCandidate> named) {
        this.words = words;
        named.forEach(m -> byLast.put(m.last(), m));
        named.forEach(this::readWord);
    }

    private void readWord(MentionCandidate owner) {
        int next = owner.last() + 1;
        if (owner.nameWords().size() < 2 || !words.sameParagraph(owner.last(), next)) {
            return;
        }
        int called = words.token(next).isComma() ? next + 1 : next;
        boolean told = words.isTokenAmong(called, WordSet.CALLED);
        int by = told ? called + 1 : next;
        int first = told && isAmong(by, BY) ? by + 1 : by;
        String name = marked(first);
        if (name == null && told && words.sameParagraph(owner.last(), first) && words.isWord(first)) {
            String word = words.token(first).folded();
            boolean joined = first == by && word.charAt(0) == WITH;
            name = first > by ? word : joined ? word.substring(1) : null;
        }
        if (name != null) {
            byWord.putIfAbsent(name, owner);
        }
    }

    /** The one word in the brackets or quotation marks that open at the token, or null. */
    private String marked(int open) {
        boolean marked = words.sameParagraph(open, open + 2)
                && words.isWord(open + 1)
                && (words.token(open).is('(') && words.token(open + 2).is(')')
                        || words.document().quotationOpenedBy(open) != null
                                && words.document().quotationClosedBy(open + 2) != null);
        return marked ? words.token(open + 1).folded() : null;
    }

    /** "وقال حميدتي": who has been told before to have that one word for another name, or null. */
    private MentionCandidate toldBefore(MentionCandidate mention) {
        boolean one = mention.nameWords().size() == 1 && mention.title() == null;
        MentionCandidate owner = one ? byWord.get(mention.nameWords().get(0)) : null;
        return owner != null && owner.last() < mention.first() ? owner : null;
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
        return same ? owner : toldBefore(mention);
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
