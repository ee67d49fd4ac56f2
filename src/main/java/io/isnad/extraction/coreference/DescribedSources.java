package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Single sources without a name that speak again by the same noun with an adjective that was not told before: "مسؤول في وزارة
 * النقل", "المسؤول اللبناني". They are the one who is called by that noun, where it is one and nothing speaks against it.
 */
final class DescribedSources {

    private final Words words;
    private final Set<MentionCandidate> speaking = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Map<Cluster, MentionCandidate>> called = new HashMap<>();

    /** None yet; some of the mentions speak. */
    DescribedSources(Words words, Collection<MentionCandidate> speaking) {
        this.words = words;
        this.speaking.addAll(speaking);
    }

    /** Remembers who is called by a noun, whether or not he speaks. */
    void add(MentionCandidate mention, Cluster cluster) {
        if (isSingle(mention)) {
            called.computeIfAbsent(mention.nameWords().get(0), h -> new LinkedHashMap<>())
                    .putIfAbsent(cluster, mention);
        }
    }

    /** The only one who is called by the mention's noun, if he spoke and is told of no other nation; else null. */
    Cluster antecedent(MentionCandidate mention) {
        if (!isSingle(mention) || !speaking.contains(mention) || !isDescribed(mention)) {
            return null;
        }
        Map<Cluster, MentionCandidate> same =
                called.getOrDefault(mention.nameWords().get(0), Map.of());
        if (same.size() != 1) {
            return null;
        }
        MentionCandidate first = same.values().iterator().next();
        return speaking.contains(first) && !isDescribed(first) && !isOfficeOfBody(first)
                ? same.keySet().iterator().next()
                : null;
    }

    /** "وزير خارجية فرنسا", "وزير الخارجية": what would be an adjective does not agree with the minister. */
    private boolean isPortfolio(MentionCandidate mention) {
        Word adjective = words.get(mention.first() + 1);
        return mention.kind() == MentionKind.ROLE
                && mention.gender() == Gender.MASCULINE
                && adjective.entry().base().form().endsWith("ه");
    }

    /** "رئيس البرلمان اللبناني": another office than that of "الرئيس اللبناني". */
    private boolean isOfficeOfBody(MentionCandidate mention) {
        int second = mention.first() + 1;
        return words.lexicon().isAmong(WordSet.HEADS_BOARD, mention.nameWords().get(0))
                && second <= mention.last()
                && words.isWord(second)
                && words.get(second).preposition() == 0
                && !words.is(second, WordClass.PREPOSITION);
    }

    private static boolean isSingle(MentionCandidate mention) {
        return (mention.kind() == MentionKind.GROUP || mention.kind() == MentionKind.ROLE)
                && mention.number() == GrammaticalNumber.SINGULAR
                && !mention.nameWords().isEmpty();
    }

    /** Whether an adjective follows the noun: "المسؤول اللبناني", "مسؤول أمني في المدينة". */
    private boolean isDescribed(MentionCandidate mention) {
        int second = mention.first() + 1;
        return second <= mention.last()
                && (words.is(second, WordClass.NISBA) || words.is(second, WordClass.ADJECTIVE))
                && !words.is(second, WordClass.NUMBER)
                && !isPortfolio(mention);
    }
}
