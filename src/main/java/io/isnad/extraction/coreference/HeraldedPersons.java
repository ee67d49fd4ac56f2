package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a heading calls by a title without article before the article names him: "طبيب نفسي: …", "خبيرة تحذر من …", and then "قال الطبيب
 * النفسي فلان".
 */
final class HeraldedPersons {

    private static final String TO = "ل";
    private static final int LONGEST_MEDIUM = 5;

    private final Words words;
    private final HeldTitles titles;
    /** Heads of those who are called so in the article too, without a name. */
    private final Set<String> unnamed = new HashSet<>();

    HeraldedPersons(Words words, HeldTitles titles, List<MentionCandidate> mentions) {
        this.words = words;
        this.titles = titles;
        for (MentionCandidate mention : mentions) {
            if (isUnnamed(mention) && !isInHeading(mention)) {
                unnamed.add(words.get(mention.first()).base());
            }
        }
    }

    /** The only person who is called so in the article, or null. */
    Cluster of(MentionCandidate mention) {
        var title = isUnnamed(mention) && isInHeading(mention) && speaks(mention)
                ? words.matchBase(words.lexicon().titles(), mention.first())
                : null;
        if (title == null || unnamed.contains(words.get(mention.first()).base())) {
            return null;
        }
        String lemma = title.value().lemma();
        Set<String> complement = words.sameParagraph(title.last(), title.last() + 1) && mention.last() > title.last()
                ? titles.wordsOf(words.span(title.last() + 1, mention.last()))
                : Set.of();
        Cluster holder = only(titles.headedBy(lemma), mention, complement);
        List<HeldTitles.Held> narrower = words.lexicon().narrowerTitles(lemma).stream()
                .flatMap(l -> titles.headedBy(l).stream())
                .toList();
        return holder == null ? only(narrower, mention, complement) : holder;
    }

    /** "طبيب نفسي": somebody who is told of for the first time. */
    private boolean isUnnamed(MentionCandidate mention) {
        return (mention.kind() == MentionKind.GROUP || mention.kind() == MentionKind.ROLE)
                && mention.number() == GrammaticalNumber.SINGULAR
                && words.is(mention.first(), WordClass.TITLE)
                && !words.get(mention.first()).definite()
                && !words.get(mention.first()).hasProclitic();
    }

    private boolean isInHeading(MentionCandidate mention) {
        return words.token(mention.first()).paragraph() == 0;
    }

    /** Before a colon, perhaps behind whom he told it: "خبير لـ«الغد»:"; or before a verb of saying. */
    private boolean speaks(MentionCandidate mention) {
        int next = mention.last() + 1;
        if (!words.sameParagraph(mention.first(), next)) {
            return false;
        }
        boolean told = words.isWord(next) && words.token(next).folded().startsWith(TO);
        return words.token(next).isColon()
                || words.is(next, WordClass.REPORTING_VERB)
                || told && isColonWithin(next + 1, next + LONGEST_MEDIUM);
    }

    private boolean isColonWithin(int from, int to) {
        for (int i = from; i <= to && words.sameParagraph(from, i); i++) {
            if (words.token(i).isColon()) {
                return true;
            }
        }
        return false;
    }

    private static Cluster only(List<HeldTitles.Held> titles, MentionCandidate mention, Set<String> complement) {
        Cluster only = null;
        for (HeldTitles.Held held : titles) {
            if (mention.gender().agreesWith(held.person().gender())
                    && RoleResolver.isSameCountry(mention.country(), held.country())
                    && held.words().containsAll(complement)) {
                if (only != null && only != held.person()) {
                    return null;
                }
                only = held.person();
            }
        }
        return only;
    }
}
