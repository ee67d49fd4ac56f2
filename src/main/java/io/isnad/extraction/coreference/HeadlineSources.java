package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Speakers of a headline who are told by a title without the article, as nobody has been named yet: "خبير: الجسر آمن", "نائب
 * لبناني: …". Each is the only one whom the article names with that title, where he speaks and nothing told of him is otherwise.
 */
final class HeadlineSources {

    private static final String IN = "في";

    private final Words words;
    private final HeldTitles titles;
    private final LastSpeaker speakers;

    HeadlineSources(Words words, HeldTitles titles, LastSpeaker speakers) {
        this.words = words;
        this.titles = titles;
        this.speakers = speakers;
    }

    /** The person whom the headline's speaker is, or null. */
    Cluster named(MentionCandidate source) {
        boolean possible = words.token(source.first()).paragraph() == 0
                && source.number() == GrammaticalNumber.SINGULAR
                && !words.get(source.first()).definite()
                && words.is(source.first(), WordClass.TITLE)
                && speakers.speaks(source);
        var head = possible ? words.matchBase(words.lexicon().titles(), source.first()) : null;
        if (head == null) {
            return null;
        }
        List<HeldTitles.Held> holders = titles.headedBy(head.value().lemma()).stream()
                .filter(h -> source.gender().agreesWith(h.person().gender()))
                .toList();
        Set<String> told = titles.wordsOf(source.span());
        told.remove(IN);
        Cluster only = holders.isEmpty() ? null : holders.get(0).person();
        return only != null
                        && holders.stream().allMatch(h -> h.person() == only && isOf(told, h))
                        && (only.mentions().stream().anyMatch(speakers::speaks)
                                || holders.stream().anyMatch(this::speaks))
                ? only
                : null;
    }

    /** "سامر حداد | الخبير في الآثار، الذي قال": whether the title speaks itself. */
    private boolean speaks(HeldTitles.Held held) {
        return speakers.speaksAt(words.document().tokenAtOrAfter(held.start()));
    }

    /** Whether what the source is called fits the title: of no other nation, and told of nothing else. */
    private boolean isOf(Set<String> told, HeldTitles.Held held) {
        Country nation = told.stream()
                .map(titles::nation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        int head = HeldTitles.wordsIn(held.lemma());
        return RoleResolver.isSameCountry(nation, held.country())
                && (told.size() <= head
                        || titles.withoutNation(held.words()).size() <= head
                        || held.words().containsAll(titles.withoutNation(told)));
    }
}
