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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** "محلل سياسي: …": who speaks in a headline by what he is, without the article, and is the only one whom the article calls so. */
final class HeadlineRoles {

    /** "مسؤول في الجمارك" of "مسؤول الجمارك". */
    private static final String IN = "في";

    private final Words words;
    private final HeldTitles titles;
    private final Function<MentionCandidate, Cluster> known;
    private final Set<MentionCandidate> speaking = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The heads of those who speak below the headline and are not named. */
    private final Set<String> unnamed = new HashSet<>();
    /** The only one who speaks below the headline, once that was asked. */
    private Optional<Cluster> only;

    /**
     * Of an article.
     *
     * @param words the document
     * @param titles of those whom it names
     * @param speaking the mentions that speak
     * @param known whom a mention that names a person refers to
     */
    HeadlineRoles(
            Words words,
            HeldTitles titles,
            Collection<MentionCandidate> speaking,
            Function<MentionCandidate, Cluster> known) {
        this.words = words;
        this.known = known;
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
        var title = possible ? words.matchBase(words.lexicon().titles(), mention.first()) : null;
        if (title == null) {
            return null;
        }
        Set<String> told = new LinkedHashSet<>(mention.nameWords());
        Country nation = told.stream()
                .map(titles::nation)
                .filter(n -> n != null)
                .findFirst()
                .orElse(null);
        String lemma = title.value().lemma();
        Cluster only = unnamed.isEmpty() ? onlySpeaker() : null;
        if (only != null && isCalledSo(mention, lemma, nation, only)) {
            return only;
        }
        // "أستاذة علوم" of "أستاذ العلوم ليلى حداد": the head may have another ending.
        Set<String> rest = titles.withoutNation(told);
        rest.remove(mention.nameWords().get(0));
        Cluster holder = null;
        boolean fits = false;
        rest.remove(IN);
        for (Held held : titles.headedBy(lemma)) {
            if (mention.gender().agreesWith(held.person().gender())) {
                if (holder != null && holder != held.person()) {
                    return null;
                }
                holder = held.person();
                fits |= held.words().containsAll(rest) && RoleResolver.isSameCountry(nation, held.country());
            }
        }
        boolean speaks = fits && holder.mentions().stream().anyMatch(speaking::contains);
        return speaks ? holder : null;
    }

    /** "خبير: …" of a professor who alone speaks below: whether it is what holders of such a title are called as well. */
    private boolean isCalledSo(MentionCandidate mention, String lemma, Country nation, Cluster person) {
        Set<String> narrower = words.lexicon().narrowerTitles(lemma);
        boolean more =
                titles.withoutNation(new LinkedHashSet<>(mention.nameWords())).size() > HeldTitles.wordsIn(lemma);
        return !more
                && mention.gender().agreesWith(person.gender())
                && titles.of(person).stream()
                        .anyMatch(h -> narrower.contains(h.lemma())
                                || narrower.contains(h.lemma().split(" ")[0]))
                && titles.of(person).stream().allMatch(h -> RoleResolver.isSameCountry(nation, h.country()));
    }

    /** The only one who speaks below the headline, by name or perhaps by a title, or null. */
    private Cluster onlySpeaker() {
        only = only == null ? Optional.ofNullable(findOnlySpeaker()) : only;
        return only.orElse(null);
    }

    private Cluster findOnlySpeaker() {
        Cluster only = null;
        for (MentionCandidate mention : speaking) {
            boolean named = mention.isNamedPerson();
            boolean below = !isInHeadline(mention);
            boolean role = mention.kind() == MentionKind.ROLE && mention.definite();
            if (below && (named ? only != null && only != known.apply(mention) : !role)) {
                return null;
            }
            only = below && named ? known.apply(mention) : only;
        }
        return only;
    }
}
