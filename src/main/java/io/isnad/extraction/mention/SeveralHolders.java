package io.isnad.extraction.mention;

import io.isnad.extraction.morphology.Words;

/** What belongs to a title of several people by its number: whose they are after a dropped ن, and the nations of two of them. */
final class SeveralHolders {

    private final Words words;
    private final NameParser names;

    SeveralHolders(Words words, NameParser names) {
        this.words = words;
        this.names = names;
    }

    /** The last token of the phrase whose title has its other words up to {@code last}. */
    int end(int first, int last) {
        return last == first ? ofPerson(first) : withOtherNation(first, last);
    }

    /** "محامو سايوك": before whose they are the plural has dropped its ن; the end of the name, or the title itself. */
    private int ofPerson(int title) {
        int name = title + 1;
        boolean construct = words.get(title).form().endsWith("و")
                && words.sameParagraph(title, name)
                && words.isWord(name)
                && !words.get(name).hasProclitic();
        return construct ? Math.max(title, names.afterEvidence(name)) : title;
    }

    /** "وزيرا الخارجية الفرنسي | والألماني": one nation for each of them, in the singular. */
    private int withOtherNation(int first, int last) {
        int next = last + 1;
        boolean two =
                words.get(first).form().endsWith("ا") || words.get(first).form().endsWith("ي");
        boolean joined = two
                && words.sameParagraph(last, next)
                && words.isWord(next)
                && words.get(next).conjunction() == 'و'
                && words.get(next).preposition() == 0;
        return joined
                        && isNation(last)
                        && isNation(next)
                        && !words.get(last).form().endsWith("ين")
                ? next
                : last;
    }

    private boolean isNation(int token) {
        return words.get(token).definite() && words.get(token).entry().nisba() != null;
    }
}
