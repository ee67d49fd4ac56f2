package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Memo;
import io.isnad.extraction.text.Normalizer;
import java.util.List;

/**
 * A name or a title by its folded words. Articles share most of them, so each is taken apart once for all. Immutable.
 *
 * @param folded the whole phrase
 * @param words its words, at least one
 * @param head its first word, without article
 * @param rest what follows the first word; empty for nothing
 */
public record FoldedPhrase(String folded, List<String> words, String head, String rest) {

    private static final Memo<FoldedPhrase> PHRASES = new Memo<>(FoldedPhrase::read);

    public FoldedPhrase {
        words = List.copyOf(words);
    }

    /** The phrase taken apart. */
    public static FoldedPhrase of(String phrase) {
        return PHRASES.get(phrase);
    }

    /** Its first word as it stands. */
    public String first() {
        return words.get(0);
    }

    private static FoldedPhrase read(String phrase) {
        String[] words = Normalizer.words(phrase);
        String[] parts = Normalizer.headAndRest(phrase);
        return new FoldedPhrase(
                Normalizer.fold(phrase), List.of(words), Lexicon.base(words[0]), parts.length > 1 ? parts[1] : "");
    }
}
