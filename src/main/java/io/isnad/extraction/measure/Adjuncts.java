package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.morphology.Words;

/**
 * Phrases that tell how, on what occasion or for which time something is done, and belong neither to who does it nor to whom it
 * befalls: "فرضت الوزارة | في خطوة مفاجئة | غرامات", "هددت موسكو | خلال اجتماعها الطارئ | بطرد السفير".
 */
final class Adjuncts {

    private static final int LONGEST = 6;
    private static final int MOST_ATTRIBUTES = 3;

    private final Scene scene;
    private final Words words;

    Adjuncts(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** The token after the phrase of manner that begins at the token, "للمرة الأولى", "في خطوة مفاجئة"; the token itself for none. */
    int afterManner(int token) {
        if (!words.isWord(token) || words.get(token).conjunction() != 0) {
            return token;
        }
        if (isTurn(token)) {
            return attributes(token + 1, true);
        }
        boolean apart = scene.isForm(token, "في") && !words.get(token).hasProclitic();
        int noun = apart ? token + 1 : token;
        boolean manner =
                (apart || words.get(token).preposition() == 'ب') && isManner(noun) && words.sameParagraph(token, noun);
        int after = manner ? attributes(noun + 1, false) : token;
        // "في بيان الوزارة", "بشكل الطائرة": of something
        boolean closed = manner
                && after == noun + 1
                && words.isWord(after)
                && words.get(after).definite();
        return closed ? token : after;
    }

    /** "في خطوة | مفاجئة |": whether a phrase of manner ends with the token, which therefore takes no complement. */
    boolean endsManner(int token) {
        for (int i = token - 1; token - i <= MOST_ATTRIBUTES + 1 && words.sameParagraph(i, token); i--) {
            if (afterManner(i) == token + 1) {
                return true;
            }
        }
        return false;
    }

    /** "خطوة", "بيان", "شكل": whether the noun tells how something is done and not what or whom it befalls. */
    private boolean isManner(int noun) {
        return words.isWord(noun)
                && !words.get(noun).definite()
                && words.get(noun).conjunction() == 0
                && words.isBaseAmong(noun, WordSet.MANNER);
    }

    /** "للمرة الثانية", "للموسم الثالث". */
    private boolean isTurn(int token) {
        return words.get(token).preposition() == 'ل'
                && words.get(token).definite()
                && words.isBaseAmong(token, WordSet.TURN);
    }

    private int attributes(int from, boolean definite) {
        int at = from;
        while (at - from < MOST_ATTRIBUTES
                && words.sameParagraph(from - 1, at)
                && words.isWord(at)
                && !words.get(at).hasProclitic()
                && words.get(at).definite() == definite
                && !scene.isPlainVerb(at)
                && scene.mentions().at(at) == null
                && (scene.is(at, WordClass.ADJECTIVE)
                        || scene.is(at, WordClass.NISBA)
                        || definite && scene.is(at, WordClass.NUMBER)
                        || scene.is(at, WordClass.MODIFIER))
                && !scene.is(at, WordClass.GROUP_HEAD)) {
            at++;
        }
        return at;
    }

    /** The token after the phrase of occasion that begins at the token, "خلال اجتماعها الطارئ"; the token itself for none. */
    int afterOccasion(int token) {
        boolean opens = words.isWord(token)
                && words.get(token).conjunction() == 0
                && words.isAmong(token, WordSet.WHEN)
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && scene.is(token + 1, WordClass.NOUN)
                && !words.get(token + 1).hasProclitic();
        boolean closed = opens && (words.get(token + 1).definite() || words.hasPronoun(token + 1));
        return closed ? attributes(token + 2, true) : token;
    }

    /**
     * "هددت موسكو | خلال اجتماع أمس | بطرد": whether a preposition opens but an occasion between a verb with its subject and what
     * the verb governs.
     *
     * @param governed the first token of what is governed
     */
    boolean isOccasionBefore(int preposition, int governed) {
        if (governed - preposition < 2 || governed - preposition > LONGEST + 1) {
            return false;
        }
        for (int i = preposition + 1; i < governed; i++) {
            boolean nominal = words.isWord(i)
                    && !words.get(i).isFunctionWord()
                    && words.get(i).conjunction() == 0
                    && !scene.isPlainVerb(i);
            if (!nominal && scene.times().around(i) == null && scene.mentions().around(i) == null) {
                return false;
            }
        }
        return true;
    }

    /** The token before which the subject begins that ends before {@code token}: where its verb would stand. */
    int beforeSubject(int token) {
        int at = token - 1;
        while (at >= 0 && scene.times().around(at) != null) {
            at = scene.times().around(at).firstToken() - 1;
        }
        Named subject = at < 0 || !words.sameParagraph(at, token)
                ? null
                : scene.mentions().endingAt(at);
        return subject == null ? at : subject.first() - 1;
    }
}
