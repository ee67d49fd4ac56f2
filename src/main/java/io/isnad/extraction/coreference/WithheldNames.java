package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;

/** Sources who keep their names back, so that nobody whom the article names is meant: "المسؤول الذي طلب عدم ذكر اسمه". */
final class WithheldNames {

    private static final int FARTHEST = 14;
    private static final String LACK = "عدم";

    private final Words words;

    WithheldNames(Words words) {
        this.words = words;
    }

    /** Whether the clause that follows the mention tells so, before what is said begins. */
    boolean isOf(MentionCandidate mention) {
        boolean withholds = false;
        for (int i = mention.last() + 1;
                i <= mention.last() + FARTHEST && words.sameParagraph(mention.last(), i);
                i++) {
            if (!words.isWord(i)) {
                if (!words.token(i).isComma()) {
                    return false;
                }
                continue;
            }
            if (words.is(i, WordClass.COMPLEMENTIZER)) {
                return false;
            }
            withholds |= words.is(i, LACK) || words.isAmong(i, WordSet.WITHHOLDS);
            if (withholds && words.isAmong(i, WordSet.KEPT_BACK)) {
                return true;
            }
        }
        return false;
    }
}
