package io.isnad.extraction.cue;

import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/**
 * Whose words a medium passes on, where nothing but the place after عن tells that somebody is named: "نقلت الصحيفة عن | فرحان حق
 * | أن". Else the medium itself would be given what it only passes on.
 */
final class RelayedSources {

    private static final int LONGEST_NAME = 4;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    RelayedSources(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** The source that begins at the token and fills the place up to what is said; null where it does not. */
    MentionCandidate at(int token) {
        if (!words.isWord(token) || words.get(token).hasProclitic() || words.hasPronoun(token)) {
            return null;
        }
        int last = token;
        while (last - token < LONGEST_NAME && !isBeforeContent(last) && isName(last + 1)) {
            last++;
        }
        boolean name = isBeforeContent(last);
        MentionCandidate known = mentions.speakerAt(token, true);
        if (known != null && (name ? known.last() == last : isBeforeContent(known.last()))) {
            return known;
        }
        return name ? mentions.quoted(token, last) : null;
    }

    /** Whether the token is followed by the clause that is said, or by the noun that it is said with: "أن", "قوله". */
    private boolean isBeforeContent(int last) {
        int next = last + 1;
        return words.sameParagraph(last, next)
                && words.isWord(next)
                && (grammar.isComplementizer(next) && words.get(next).conjunction() == 0
                        || !words.cueNounsWithPronoun(next).isEmpty());
    }

    private boolean isName(int token) {
        return words.sameParagraph(token - 1, token)
                && words.isWord(token)
                && !words.get(token).isFunctionWord()
                && !words.get(token).definite();
    }
}
