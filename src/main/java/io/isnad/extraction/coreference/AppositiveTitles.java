package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles that stand apart after a person who has been named, perhaps with another title: "المدرب الإسباني فلان، المدير الفني للنادي،",
 * "فلانة، وهي صاحبة متجر في المدينة،". The name's mention does not hold them, but they are the person's.
 */
final class AppositiveTitles {

    private static final int LONGEST_BRACKET = 8;

    private final Words words;
    private final Map<Integer, MentionCandidate> namedByLast = new HashMap<>();
    private final Map<MentionCandidate, MentionCandidate> namedByTitle = new IdentityHashMap<>();
    private final Map<MentionCandidate, MentionCandidate> titleByNamed = new IdentityHashMap<>();

    /** Of the mentions of a document. */
    AppositiveTitles(Words words, List<MentionCandidate> mentions) {
        this.words = words;
        for (MentionCandidate mention : mentions) {
            if (mention.isNamedPerson()) {
                namedByLast.put(mention.last(), mention);
            }
        }
        for (MentionCandidate mention : mentions) {
            MentionCandidate named = mayBeTitle(mention) ? namedBefore(mention) : null;
            if (named != null && mention.gender().agreesWith(named.gender())) {
                namedByTitle.put(mention, named);
                titleByNamed.putIfAbsent(named, mention);
            }
        }
    }

    /** The mention that names whose title it is, or null. */
    MentionCandidate named(MentionCandidate title) {
        return namedByTitle.get(title);
    }

    /** The title that stands apart after the mention, or null. */
    MentionCandidate of(MentionCandidate named) {
        return titleByNamed.get(named);
    }

    private boolean mayBeTitle(MentionCandidate mention) {
        return (mention.kind() == MentionKind.ROLE || mention.kind() == MentionKind.GROUP)
                && mention.number() == GrammaticalNumber.SINGULAR
                && words.is(mention.first(), WordClass.TITLE)
                && !words.get(mention.first()).hasProclitic();
    }

    private MentionCandidate namedBefore(MentionCandidate title) {
        int before = title.first() - 1;
        boolean whoIs = words.isTokenAmong(before, WordSet.THE_WHILE);
        int comma = whoIs ? before - 1 : before;
        boolean apart = comma > 0
                && words.sameParagraph(comma - 1, title.first())
                && words.token(comma).isComma()
                && (whoIs || closes(title.last() + 1, title.last()));
        return apart ? namedByLast.get(beforeBracket(comma - 1)) : null;
    }

    /** Whether what stands apart ends here: before a verb it would rather be another subject. */
    private boolean closes(int token, int last) {
        return !words.sameParagraph(last, token)
                || words.token(token).isComma()
                || words.token(token).isTerminator()
                || words.is(token, WordClass.COMPLEMENTIZER);
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
