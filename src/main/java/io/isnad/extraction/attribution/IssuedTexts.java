package io.isnad.extraction.attribution;

import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;

/** Texts that the article tells to have been issued, before it tells what they say: "أصدرت الوزارة بيانا. وقال البيان". */
final class IssuedTexts {

    private static final int FARTHEST = 40;
    private static final int LONGEST_SUBJECT = 12;
    private static final String ACCUSATIVE = "ا";

    private IssuedTexts() {}

    /** Who issued the text that a noun with its article takes up; null where the article has not told so shortly before. */
    static MentionCandidate issuerBefore(MentionCandidate noun, Scene scene) {
        Words words = scene.words();
        boolean text = noun.definite()
                && noun.first() == noun.last()
                && words.lexicon().isAmong(WordSet.WRITTEN_STATEMENT, noun.head());
        String object = noun.head() + ACCUSATIVE;
        for (int i = noun.first() - 1; text && i > 0 && noun.first() - i <= FARTHEST; i--) {
            if (words.isWord(i)
                    && words.get(i).form().equals(object)
                    && !words.get(i).hasProclitic()) {
                return issuer(i, scene);
            }
        }
        return null;
    }

    /** "أصدرت | الوزارة | أمس بيانا": the subject of the verb of issuing whose object the text is; or null. */
    private static MentionCandidate issuer(int text, Scene scene) {
        Words words = scene.words();
        for (int i = text - 1; text - i <= LONGEST_SUBJECT && words.sameParagraph(i, text); i--) {
            if (words.isAmong(i, WordSet.PUTS_OUT)) {
                MentionCandidate subject = scene.mentions().at(i + 1);
                boolean somebody = subject != null && subject.isSource() && subject.last() < text;
                return somebody && subject.kind() != MentionKind.STATEMENT_NOUN ? subject : null;
            }
        }
        return null;
    }
}
