package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What bodies are said to be, by which they are called afterwards: "قوى التغيير، وهي تكتل سياسي، … وقال التكتل". */
final class BodyNatures {

    private final Words words;
    private final Map<String, Nature> natures = new HashMap<>();
    private final Set<Integer> nouns = new HashSet<>();

    BodyNatures(Words words) {
        this.words = words;
    }

    /** Remembers what the body that is mentioned is said to be right after it, if it is. */
    void add(MentionCandidate mention, Cluster cluster) {
        if (mention.kind() == MentionKind.COUNTRY || mention.kind() == MentionKind.STATEMENT_NOUN) {
            return;
        }
        int next = mention.last() + 1;
        int pronoun = next < words.size() && words.token(next).isComma() ? next + 1 : next;
        int noun = pronoun + 1;
        if (words.isTokenAmong(pronoun, WordSet.THE_WHILE)
                && words.sameParagraph(mention.last(), noun)
                && words.isWord(noun)
                && !words.get(noun).definite()) {
            natures.put(base(noun), new Nature(cluster, words.token(noun).start()));
            nouns.add(noun);
        }
    }

    /** Whether the mention is what a body is said to be: "وهي | تكتل سياسي". */
    boolean isOne(MentionCandidate mention) {
        return !nouns.isEmpty() && nouns.contains(mention.first());
    }

    /** The body that is said to be what the mention begins with, or is called by nothing but that; null for none. */
    Nature of(MentionCandidate mention) {
        boolean called = !natures.isEmpty() && mention.definite() && mention.first() == mention.last();
        return called || isOne(mention) ? natures.get(base(mention.first())) : null;
    }

    private String base(int token) {
        return words.get(token).base();
    }

    /**
     * What a body is said to be.
     *
     * @param cluster of the body
     * @param start offset at which it is told
     */
    record Nature(Cluster cluster, int start) {}
}
