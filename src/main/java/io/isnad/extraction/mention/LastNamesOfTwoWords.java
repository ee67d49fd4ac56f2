package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Later mentions by the last two words of a whole name, of which neither alone is told: "مصطفى تاج زاده …. وأضاف تاج زاده". */
final class LastNamesOfTwoWords {

    private static final int SHORTEST = 3;

    private final Words words;
    private final Map<List<String>, MentionCandidate> known = new HashMap<>();

    LastNamesOfTwoWords(Words words, MentionCandidate[] mentions) {
        this.words = words;
        for (MentionCandidate mention : mentions) {
            if (mention != null
                    && mention.isNamedPerson()
                    && mention.nameWords().size() >= SHORTEST) {
                List<String> name = mention.nameWords();
                known.putIfAbsent(name.subList(name.size() - 2, name.size()), mention);
            }
        }
    }

    /**
     * The mention that begins at the token, right after a verb or a preposition as a speaker stands; or null.
     *
     * @param other what else was found there
     */
    MentionCandidate at(int token, MentionCandidate other) {
        int last = token + 1;
        boolean placed = !known.isEmpty()
                && (words.is(token - 1, WordClass.REPORTING_VERB) || words.is(token - 1, WordClass.PREPOSITION));
        if (!placed
                || other != null && (other.last() > last || other.isNamedPerson() && other.last() == last)
                || !words.sameParagraph(token, last)
                || !words.isWord(token)
                || !words.isWord(last)
                || words.get(token).hasProclitic()
                || words.get(last).hasProclitic()
                || words.is(token, WordClass.NAME_PARTICLE)) {
            return null;
        }
        Word first = words.get(token);
        List<String> name = List.of(first.form(), words.get(last).form());
        MentionCandidate whole = known.get(name);
        if (whole == null || whole.first() > token) {
            return null;
        }
        Span span = words.span(token, last);
        return MentionCandidate.of(MentionKind.NAME, token, last, span)
                .name(span, name)
                .gender(whole.gender())
                .build();
    }
}
