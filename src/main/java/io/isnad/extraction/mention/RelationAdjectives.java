package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Adjectives of relation that no lexicon file has, known by the thing that they follow. */
public final class RelationAdjectives {

    private RelationAdjectives() {}

    /** "مقابلة | تليفزيونية": what an adjective of relation that no lexicon file has tells of a thing, which no name is like. */
    public static boolean areAt(Words words, int token) {
        int thing = token - 1;
        return words.isUnknown(token)
                && !words.get(token).definite()
                && words.token(token).bare().endsWith("ية")
                && words.sameParagraph(thing, token)
                && words.is(thing, WordClass.NOUN)
                && !words.is(thing, WordClass.TITLE)
                && !words.is(thing, WordClass.GROUP_HEAD)
                && !words.isPersonName(thing)
                && !words.get(thing).definite()
                && (words.token(thing).bare().endsWith("ة")
                        || words.token(thing).bare().endsWith("ات"));
    }
}
