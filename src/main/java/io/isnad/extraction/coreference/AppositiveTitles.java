package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles that stand apart after a person who has been named, perhaps with another title: "المدرب الإسباني فلان، المدير الفني للنادي،",
 * "فلانة، وهي صاحبة متجر في المدينة،"; or that go on beyond the name's mention, "فلان الخبير في شؤون الطاقة". The name's mention does
 * not hold them, but they are the person's.
 */
final class AppositiveTitles {

    private static final int LONGEST_BRACKET = 8;

    /** So many words go on with a title up to the comma behind it. */
    private static final int LONGEST_COMPLEMENT = 14;

    private static final char AND = 'و';

    private final Words words;
    private final Map<Integer, MentionCandidate> namedByLast = new HashMap<>();
    private final Map<MentionCandidate, MentionCandidate> namedByTitle = new IdentityHashMap<>();
    private final Map<MentionCandidate, List<MentionCandidate>> titlesByNamed = new IdentityHashMap<>();

    /** Of the mentions of a document. */
    AppositiveTitles(Words words, List<MentionCandidate> mentions) {
        this.words = words;
        for (MentionCandidate mention : mentions) {
            if (mention.isNamedPerson()) {
                namedByLast.put(mention.last(), mention);
            }
        }
        MentionCandidate open = null;
        int end = -1;
        for (MentionCandidate mention : mentions) {
            MentionCandidate named = mayBeTitle(mention) ? namedBefore(mention) : null;
            if (named != null) {
                open = named;
                end = end(mention);
            } else if (mention.first() < end && isConjoined(mention)) {
                named = open;
            }
            if (named != null && mention.gender().agreesWith(named.gender())) {
                namedByTitle.put(mention, named);
                titlesByNamed.computeIfAbsent(named, n -> new ArrayList<>()).add(mention);
            }
        }
    }

    /** The mention that names whose title it is, or null. */
    MentionCandidate named(MentionCandidate title) {
        return namedByTitle.get(title);
    }

    /** The titles that stand apart after the mention. */
    List<MentionCandidate> of(MentionCandidate named) {
        return titlesByNamed.getOrDefault(named, List.of());
    }

    /** "رئيس الحزب | والخبير في البيئة،": another title of the same person. */
    private boolean isConjoined(MentionCandidate mention) {
        return (mention.kind() == MentionKind.ROLE || mention.kind() == MentionKind.GROUP)
                && mention.number() == GrammaticalNumber.SINGULAR
                && words.is(mention.first(), WordClass.TITLE)
                && words.get(mention.first()).conjunction() == AND
                && words.get(mention.first()).preposition() == 0
                && words.get(mention.first()).definite();
    }

    private boolean mayBeTitle(MentionCandidate mention) {
        return (mention.kind() == MentionKind.ROLE || mention.kind() == MentionKind.GROUP)
                && mention.number() == GrammaticalNumber.SINGULAR
                && words.is(mention.first(), WordClass.TITLE)
                && !words.get(mention.first()).hasProclitic();
    }

    private MentionCandidate namedBefore(MentionCandidate title) {
        MentionCandidate around = around(title);
        if (around != null) {
            return around;
        }
        int before = title.first() - 1;
        boolean whoIs = words.isTokenAmong(before, WordSet.THE_WHILE);
        int comma = whoIs ? before - 1 : before;
        boolean apart = comma > 0
                && words.sameParagraph(comma - 1, title.first())
                && words.token(comma).isComma()
                && (whoIs || end(title) > title.last());
        return apart ? namedByLast.get(beforeBracket(comma - 1)) : null;
    }

    /**
     * Where what stands apart ends, exclusive, perhaps after more words: "أستاذ القانون في جامعة الغد،", "سفير العراق في القاهرة:"; the title's last token where
     * it does not: before a verb it would rather be another subject.
     */
    private int end(MentionCandidate title) {
        int last = title.last();
        for (int i = last + 1; i <= last + LONGEST_COMPLEMENT; i++) {
            if (!words.sameParagraph(last, i)
                    || words.token(i).isComma()
                    || words.token(i).isTerminator()
                    || words.token(i).isColon()
                    || words.is(i, WordClass.COMPLEMENTIZER)) {
                return i;
            }
            if (isVerb(i) || i == last + 1 && !words.isWord(i)) {
                return last;
            }
        }
        return last;
    }

    private boolean isVerb(int token) {
        return (words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB))
                && !words.get(token).definite()
                && !words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.PREPOSITION);
    }

    /** "سامر حداد | الخبير | في شؤون الطاقة": the mention that ends in the head of the title, which goes on beyond it; or null. */
    private MentionCandidate around(MentionCandidate title) {
        for (int last = title.first(); last <= title.first() + 1 && last < title.last(); last++) {
            MentionCandidate named = namedByLast.get(last);
            if (named != null && named.first() < title.first()) {
                return named;
            }
        }
        return null;
    }

    /** "فلان (54 عاما)": what stands before the bracket that closes at the token; else the token itself. */
    private int beforeBracket(int token) {
        for (int open = token; words.token(token).is(')') && open > 0 && token - open <= LONGEST_BRACKET; open--) {
            if (words.token(open).is('(')) {
                return open - 1;
            }
        }
        return token;
    }
}
