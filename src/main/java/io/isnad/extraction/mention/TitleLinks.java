package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What may join a phrase to the title before it: a preposition, or a participle that takes one. */
final class TitleLinks {

    private static final int LONGEST_TITLE = 4;

    private static final String ABOUT = "عن";
    private static final String TO = "الي";

    private final Words words;

    TitleLinks(Words words) {
        this.words = words;
    }

    /** Whether the token is a preposition that a title takes; "علي" in "الدكتور علي بن محمد" is a name. */
    boolean isPreposition(int token) {
        Word word = words.get(token);
        boolean name = NameWords.isDotted(word) && words.is(token + 1, WordClass.NAME_PARTICLE);
        return (words.isAmong(token, WordSet.WITH_TITLE) || words.is(token, TO) && isOf(token - 1, WordSet.ENVOY))
                && !word.hasProclitic()
                && !name
                && !UndottedNames.isAt(words, token)
                && (!words.is(token, ABOUT) || isOf(token - 1, WordSet.FOR_SOMETHING));
    }

    /** "المسؤول | عن الاستثمار", "عضو مجلس الشيوخ | عن الجنوب", "المبعوث الخاص | إلى ليبيا"; but "تحدث المدرب عن الهدف". */
    private boolean isOf(int last, WordSet titles) {
        for (int i = last; i > last - LONGEST_TITLE && words.isWord(i); i--) {
            if (words.isBaseAmong(i, titles)) {
                return true;
            }
        }
        return false;
    }

    /** "المعنية ب": a participle that tells what the title is for. */
    boolean isParticiple(int token) {
        Word word = words.get(token);
        return word.definite()
                && !word.hasProclitic()
                && word.is(WordClass.ADJECTIVE)
                && word.form().startsWith("الم")
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && (words.get(token + 1).preposition() == 'ب'
                        || words.get(token + 1).preposition() == 'ل');
    }
}
