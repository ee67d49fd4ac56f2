package io.isnad.extraction.coreference;

import io.isnad.extraction.coreference.HeldTitles.Held;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** "محلل سياسي: …": who speaks in a headline by what he is, without the article, and is the only one whom the article calls so. */
final class HeadlineRoles {

    private final Words words;
    private final HeldTitles titles;
    private final Set<MentionCandidate> speaking = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The heads of those who speak below the headline and are not named. */
    private final Set<String> unnamed = new HashSet<>();

    /** Of an article, with the titles of those whom it names and with the mentions that speak. */
    HeadlineRoles(Words words, HeldTitles titles, Collection<MentionCandidate> speaking) {
        this.words = words;
        this.titles = titles;
        this.speaking.addAll(speaking);
        for (MentionCandidate mention : speaking) {
            if (isUnnamed(mention) && !isInHeadline(mention)) {
                unnamed.add(mention.nameWords().get(0));
            }
        }
    }

    private static boolean isUnnamed(MentionCandidate mention) {
        return (mention.kind() == MentionKind.GROUP || mention.kind() == MentionKind.ROLE)
                && !mention.definite()
                && mention.number() == GrammaticalNumber.SINGULAR
                && !mention.nameWords().isEmpty();
    }

    private boolean isInHeadline(MentionCandidate mention) {
        return words.token(mention.first()).paragraph() == 0;
    }

    /** The person, or null where the mention is no such one or the article names none or several. */
    Cluster holder(MentionCandidate mention) {
        boolean possible = isUnnamed(mention)
                && isInHeadline(mention)
                && speaking.contains(mention)
                && words.is(mention.first(), WordClass.TITLE)
                && !unnamed.contains(mention.nameWords().get(0));
        if (!possible) {
            return null;
        }
        Set<String> told = new LinkedHashSet<>(mention.nameWords());
        Country nation = told.stream()
                .map(titles::nation)
                .filter(n -> n != null)
                .findFirst()
                .orElse(null);
        Cluster holder = null;
        boolean fits = false;
        for (Held held : titles.withWord(mention.nameWords().get(0))) {
            if (holder != null && holder != held.person()) {
                return null;
            }
            holder = held.person();
            fits |= held.words().containsAll(titles.withoutNation(told))
                    && RoleResolver.isSameCountry(nation, held.country())
                    && mention.gender().agreesWith(held.person().gender());
        }
        boolean speaks = fits && holder.mentions().stream().anyMatch(speaking::contains);
        return speaks ? holder : null;
    }
}
