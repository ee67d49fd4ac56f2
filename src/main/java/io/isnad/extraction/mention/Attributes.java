package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Adjectives that belong to a noun before them, though they could stand for somebody alone. */
final class Attributes {

    private final Words words;

    Attributes(Words words) {
        this.words = words;
    }

    /** Whether the adjective belongs to a noun before it: "النجم المصري", "مؤتمره الصحفي" against "والبرازيلي فيرمينو". */
    boolean isAttribute(int adjective) {
        int noun = adjective - 1;
        if (words.get(adjective).hasProclitic() || !words.sameParagraph(adjective, noun) || !words.isWord(noun)) {
            return false;
        }
        // "التقت الطبيبة": a verb that begins like the article.
        return (words.get(noun).definite() || isOfOwnThing(adjective)) && !words.is(noun, WordClass.COMMON_VERB);
    }

    /** "مؤتمره الصحفي": whether what could be somebody with an article describes a thing of somebody's, and no name follows it. */
    boolean isOfOwnThing(int adjective) {
        return words.get(adjective).definite()
                && !words.get(adjective).hasProclitic()
                && words.is(adjective, WordClass.ADJECTIVE)
                && words.sameParagraph(adjective - 1, adjective)
                && words.isWord(adjective - 1)
                && isThingOfSomebody(adjective - 1)
                && !words.is(adjective + 1, WordClass.GIVEN_NAME);
    }

    /** "مؤتمره", not "صديقه". */
    private boolean isThingOfSomebody(int noun) {
        return words.hasPronoun(noun)
                && words.is(noun, WordClass.NOUN)
                && !words.is(noun, WordClass.TITLE)
                && (!words.is(noun, WordClass.GROUP_HEAD) || words.is(noun, WordClass.ORGANIZATION_HEAD));
    }

    /** "أكد المجلس، متابعة التطورات": what is done, spelt like a woman who does it. */
    boolean isAct(int token) {
        int next = token + 1;
        return words.is(token, WordClass.VERBAL_NOUN)
                && !words.get(token).definite()
                && words.token(token).bare().endsWith("ة")
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && words.get(next).definite()
                && words.is(next, WordClass.NOUN)
                && !words.is(next, WordClass.GROUP_HEAD)
                && !words.get(next).hasProclitic();
    }
}
