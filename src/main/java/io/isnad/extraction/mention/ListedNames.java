package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/**
 * Names that nothing but the name beside them in a list gives away: "روبن كوسياس وتشابيير مانسيسيدور", "سامر ونزار الخضيري".
 */
final class ListedNames {

    private static final int SHORTEST = 5;
    private static final int LONGEST_NAME = 8;
    private static final char AND = 'و';

    private final Words words;
    private final NameParser names;
    private final MentionCandidate[] found;

    /**
     * Looks into a document.
     *
     * @param found the mentions found so far, by their first tokens
     */
    ListedNames(Words words, NameParser names, MentionCandidate[] found) {
        this.words = words;
        this.names = names;
        this.found = found;
    }

    /** The name that begins at the token, which nothing shows by itself; or null. */
    MentionCandidate at(int token) {
        if (words.is(token, WordClass.GIVEN_NAME)) {
            return sharesLastName(token) ? alone(token) : null;
        }
        return words.isUnknown(token) ? second(token) : null;
    }

    /** "سامر ونزار الخضيري": whether a first name is joined to one that has the last name of both. */
    private boolean sharesLastName(int token) {
        return isFirstName(token) && precedesWhole(token + 1) && endOf(token) == null;
    }

    private boolean isFirstName(int token) {
        Word word = words.get(token);
        return word.is(WordClass.GIVEN_NAME)
                && !word.isFunctionWord()
                && !word.definite()
                && word.preposition() == 0
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.COMMON_VERB)
                && !word.is(WordClass.REPORTING_VERB);
    }

    private boolean precedesWhole(int next) {
        return words.isWord(next)
                && words.sameParagraph(next - 1, next)
                && words.get(next).conjunction() == AND
                && words.get(next).preposition() == 0
                && words.is(next, WordClass.GIVEN_NAME)
                && (names.fromGivenName(next) > next || isFirstName(next) && precedesWhole(next + 1));
    }

    private MentionCandidate alone(int token) {
        Word word = words.get(token);
        return MentionCandidate.of(MentionKind.NAME, token, token, word.span())
                .name(word.span(), List.of(word.form()))
                .gender(word.entry().nameGender())
                .build();
    }

    /** Two words that no lexicon file has, joined to a person's whole name; or null. */
    private MentionCandidate second(int token) {
        String form = words.token(token).folded();
        boolean joined = form.charAt(0) == AND
                && form.length() >= SHORTEST
                && words.sameParagraph(token - 1, token + 1)
                && words.isWord(token + 1);
        if (!joined) {
            return null;
        }
        Word first = words.get(token);
        Word second = words.get(token + 1);
        if (!isLastName(second) || !endsWholeName(words.isWord(token - 1) ? token - 1 : token - 2)) {
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
        MentionCandidate person = endOf(token);
        return person != null && person.nameWords().size() > 1;
    }

    /** The person whose mention ends at the token, or null. */
    private MentionCandidate endOf(int token) {
        for (int i = token; i >= 0 && token - i <= LONGEST_NAME; i--) {
            MentionCandidate person = found[i];
            if (person != null && person.isNamedPerson() && person.last() == token) {
                return person;
            }
        }
        return null;
    }
}
