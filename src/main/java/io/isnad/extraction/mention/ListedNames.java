package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Names that nothing but the name before them in a list gives away: "روبن كوسياس وتشابيير مانسيسيدور". */
final class ListedNames {

    private static final int SHORTEST = 5;
    private static final int LONGEST_NAME = 8;
    private static final char AND = 'و';

    private final Words words;
    private final MentionCandidate[] found;

    /**
     * Looks into a document.
     *
     * @param found the mentions found so far, by their first tokens
     */
    ListedNames(Words words, MentionCandidate[] found) {
        this.words = words;
        this.found = found;
    }

    /** Two words that no lexicon file has, joined to a person's whole name; or null. */
    MentionCandidate at(int token) {
        if (!words.isWord(token) || !words.sameParagraph(token - 1, token + 1) || !words.isWord(token + 1)) {
            return null;
        }
        Word first = words.get(token);
        Word second = words.get(token + 1);
        String form = words.token(token).folded();
        boolean joined = first.unknown() && form.charAt(0) == AND && form.length() >= SHORTEST;
        if (!joined || !isLastName(second) || !endsWholeName(words.isWord(token - 1) ? token - 1 : token - 2)) {
            return null;
        }
        int cut = first.conjunction() != 0 ? 0 : 1;
        Span span = new Span(first.start() + cut, words.token(token + 1).end());
        return MentionCandidate.of(MentionKind.NAME, token, token + 1, span)
                .name(span, List.of(form.substring(1), second.form()))
                .gender(first.entry().nameGender())
                .build();
    }

    private static boolean isLastName(Word word) {
        return !word.hasProclitic()
                && !word.definite()
                && !word.isFunctionWord()
                && (word.unknown() && NameWords.looksLikeName(word) || word.is(WordClass.FAMILY_NAME));
    }

    /** Whether a person's name of several words ends at the token, with nothing but a comma after it. */
    private boolean endsWholeName(int token) {
        boolean comma =
                token >= 0 && !words.isWord(token + 1) && words.token(token + 1).isComma();
        if (token < 0 || !words.isWord(token) || !comma && !words.isWord(token + 1)) {
            return false;
        }
        for (int i = token; i >= 0 && token - i <= LONGEST_NAME; i--) {
            MentionCandidate person = found[i];
            if (person != null && person.isNamedPerson() && person.last() == token) {
                return person.nameWords().size() > 1;
            }
        }
        return false;
    }
}
