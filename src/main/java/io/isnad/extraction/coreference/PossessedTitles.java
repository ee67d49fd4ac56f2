package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Titles whose body a pronoun tells: "قال حزب العمال …. وقالت رئيسته فلانة", "المتحدث باسمها فلان". The body is the last one
 * before that speaks and may have the pronoun's gender, else the last one that may.
 */
final class PossessedTitles {

    private static final String IN_THE_NAME_OF = "باسم";
    private static final String HER = "ها";
    private static final String HIS = "ه";

    /** Tokens from the body to the title. */
    private static final int FARTHEST = 60;

    /** Bodies that are looked at: of another gender may stand between. */
    private static final int MOST_BODIES = 4;

    private final Words words;
    /** In the order of the text. */
    private final List<MentionCandidate> bodies = new ArrayList<>();

    private final Set<MentionCandidate> speaking = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Of an article.
     *
     * @param mentions all mentions, in the order of the text
     * @param speaking those that speak
     */
    PossessedTitles(Words words, List<MentionCandidate> mentions, Collection<MentionCandidate> speaking) {
        this.words = words;
        this.speaking.addAll(speaking);
        for (MentionCandidate mention : mentions) {
            boolean named = mention.kind() == MentionKind.ORGANIZATION
                    || mention.kind() == MentionKind.BODY
                    || mention.kind() == MentionKind.COUNTRY;
            if (named) {
                bodies.add(mention);
            }
        }
    }

    /**
     * A title with the body in the place of the pronoun.
     *
     * @param words its words without their articles, the head first
     * @param lemma its dictionary form where the head and the body make a title of their own, "قائد شرطة"; else null
     */
    record Whole(Set<String> words, String lemma) {}

    /** The title from the token to the offset with the body that its pronoun takes up; null for no pronoun or no body. */
    Whole whole(int first, int end) {
        for (int i = first; i < words.size() && words.token(i).start() < end; i++) {
            String stem = stem(i);
            MentionCandidate body = stem == null ? null : body(i);
            if (body != null) {
                return whole(first, end, i, stem, body);
            }
        }
        return null;
    }

    /** "محاميه", "مدربتها": the words of a title without their articles and pronouns, whosever it is; null where it has no pronoun. */
    Set<String> words(int first, int end) {
        Set<String> set = new LinkedHashSet<>();
        boolean possessed = false;
        for (int i = first; i < words.size() && words.token(i).start() < end; i++) {
            String stem = stem(i);
            possessed |= stem != null;
            if (stem != null) {
                set.add(stem);
            } else {
                addWords(i, i, set);
            }
        }
        return possessed ? set : null;
    }

    private Whole whole(int first, int end, int held, String stem, MentionCandidate body) {
        Set<String> set = new LinkedHashSet<>();
        for (int i = first; i < words.size() && words.token(i).start() < end; i++) {
            if (i == held) {
                set.add(stem);
                addWords(body.first(), body.last(), set);
            } else {
                addWords(i, i, set);
            }
        }
        List<String> title = List.copyOf(set);
        var known = words.lexicon().titles().longest(title.get(0), i -> i < title.size() ? title.get(i) : null);
        return new Whole(set, known != null && known.words() > 1 ? known.value().lemma() : null);
    }

    private void addWords(int first, int last, Set<String> set) {
        for (int i = first; i <= last; i++) {
            if (words.isWord(i)) {
                set.add(words.get(i).entry().base().form());
            }
        }
    }

    /** The word without the pronoun that tells whose title it is, "رئيسة" for "رئيسته"; or null where it has none. */
    private String stem(int token) {
        if (!words.isWord(token) || words.token(token).bare().endsWith("ة")) {
            return null;
        }
        String form = words.get(token).form();
        boolean told = form.startsWith(IN_THE_NAME_OF) && form.length() > IN_THE_NAME_OF.length();
        boolean possible = told || words.get(token).entry().titleWithPronoun() != null;
        return possible ? Pronouns.noun(form, form.endsWith(HER) ? HER : HIS) : null;
    }

    /** The body that the pronoun at the end of the token takes up, or null. */
    private MentionCandidate body(int token) {
        Gender gender = words.get(token).form().endsWith(HER) ? Gender.FEMININE : Gender.MASCULINE;
        int last = lastBefore(words.token(token).start());
        MentionCandidate nearest = null;
        for (int i = last;
                i >= 0 && last - i < MOST_BODIES && token - bodies.get(i).last() <= FARTHEST;
                i--) {
            MentionCandidate body = bodies.get(i);
            if (speaking.contains(body) && body.gender().agreesWith(gender)) {
                return body;
            }
            nearest = nearest == null && body.gender() == gender ? body : nearest;
        }
        return nearest;
    }

    private int lastBefore(int offset) {
        int low = 0;
        int high = bodies.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = bodies.get(middle).span().end() <= offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low - 1;
    }
}
