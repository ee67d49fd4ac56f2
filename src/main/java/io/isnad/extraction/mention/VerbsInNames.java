package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Verbs that are given names too, before the last name of somebody whom the article calls by another first name: "طالب الخطيب
 * بالتحقيق" in an article about سامر الخطيب.
 */
final class VerbsInNames {

    private final Words words;
    private final MentionCandidate[] mentions;
    /** Made when first asked for: in most articles no name begins with a verb. */
    private Map<String, Set<String>> firstNames;

    VerbsInNames(Words words, MentionCandidate[] mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** The first names that stand with a last name where the word can be nothing else. */
    private Map<String, Set<String>> firstNames() {
        if (firstNames == null) {
            firstNames = readFirstNames();
        }
        return firstNames;
    }

    private Map<String, Set<String>> readFirstNames() {
        Map<String, Set<String>> read = new HashMap<>();
        for (MentionCandidate mention : mentions) {
            if (isFull(mention) && !isVerb(mention)) {
                read.computeIfAbsent(last(mention), l -> new HashSet<>())
                        .add(mention.nameWords().get(0));
            }
        }
        return read;
    }

    /** Whether the mention begins with such a verb. */
    boolean begins(MentionCandidate mention) {
        if (!isFull(mention) || mention.nameWords().size() != 2) {
            return false;
        }
        boolean another = isVerb(mention)
                && firstNames().containsKey(last(mention))
                && !firstNames().get(last(mention)).contains(mention.nameWords().get(0));
        return another || isBeforeSubject(mention);
    }

    /** "رفعت واشنطن العقوبات", "ورفعت معالي الوزيرة شكرها": what a capital or a dignitary did. */
    private boolean isBeforeSubject(MentionCandidate mention) {
        return mention.title() == null
                && mention.last() == mention.first() + 1
                && words.is(mention.first(), WordClass.COMMON_VERB)
                && (words.begins(words.lexicon().capitals(), mention.last())
                        || words.is(mention.last(), WordClass.TITLE)
                                && !words.get(mention.last()).definite());
    }

    private static boolean isFull(MentionCandidate mention) {
        return mention != null && mention.isNamedPerson() && mention.nameWords().size() > 1;
    }

    private static String last(MentionCandidate mention) {
        return mention.nameWords().get(mention.nameWords().size() - 1);
    }

    private boolean isVerb(MentionCandidate mention) {
        int first = mention.first();
        // "وحسن حداد رقمه": where a sentence opens, what somebody does is told before who does it
        boolean deed =
                words.get(first).is(WordClass.COMMON_VERB) && words.document().sentenceStart(first) == first;
        return mention.title() == null
                && (words.get(first).is(WordClass.REPORTING_VERB) || deed)
                && words.get(first).is(WordClass.AMBIGUOUS_NAME);
    }
}
