package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Nouns that tell what happens: "مقتل شخصين", "وجود مفاوضات". */
final class Events {

    private final Words words;

    Events(Words words) {
        this.words = words;
    }

    /** "مقتل شخصين": what happens, and to whom. */
    boolean at(int token) {
        Word word = words.isWord(token) ? words.get(token) : null;
        return word != null
                && word.is(WordClass.VERBAL_NOUN)
                && !word.definite()
                && !word.hasProclitic()
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1);
    }

    /** "مقتل ثلاثة", "وجود مفاوضات": something that happens to what has not been named before, so that it is told and no topic. */
    boolean isNews(int token) {
        Word word = words.get(token);
        int next = token + 1;
        if (!word.is(WordClass.VERBAL_NOUN) || word.definite() || word.hasProclitic() || words.hasPronoun(token)) {
            return false;
        }
        return words.sameParagraph(token, next)
                && (words.token(next).kind() == TokenKind.NUMBER
                        || words.isWord(next)
                                && (words.is(next, WordClass.NOUN) || words.is(next, WordClass.NUMBER))
                                && !words.get(next).definite()
                                && !words.get(next).hasProclitic()
                                && !words.hasPronoun(next));
    }

    /** "التقدم بطلب": what somebody does, with a preposition of its own; it says nothing. */
    boolean isAct(int token) {
        Word word = words.get(token);
        int next = token + 1;
        return word.definite()
                && word.is(WordClass.VERBAL_NOUN)
                && !FrameAttributes.isPeople(word)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && words.get(next).preposition() != 0
                && !words.is(next, WordClass.COMPLEMENTIZER);
    }
}
