package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** People by whose they are: "أسرة سامر الخطيب", "أنصار سامر الخطيب", none of whom is the one who is named. */
final class PeopleOfSomebody {

    private final Words words;
    private final NameParser names;
    private final KeptNun nun;

    PeopleOfSomebody(Words words, NameParser names) {
        this.words = words;
        this.names = names;
        this.nun = new KeptNun(words);
    }

    /**
     * The last token of the name right after the noun; -1 for none.
     *
     * @param several whether the noun is a plural
     */
    int end(int noun, boolean several) {
        int name = noun + 1;
        boolean people = words.isBaseAmong(noun, WordSet.CLAN)
                || words.is(noun, WordClass.ORGANIZATION_HEAD)
                || several && !nun.isKeptBy(words.get(noun));
        boolean construct = people
                && !words.get(noun).definite()
                && !words.hasPronoun(noun)
                && words.sameParagraph(noun, name)
                && words.isWord(name)
                && !words.get(name).hasProclitic();
        return construct ? names.fromGivenName(name) : -1;
    }
}
