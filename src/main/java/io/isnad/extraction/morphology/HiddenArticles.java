package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.text.Token;

/** Words with a lam of their own behind the preposition ل, whose spelling does not tell whether they have the article. */
final class HiddenArticles {

    private static final String ARTICLE = "ال";
    private static final String OF_LAM = "الل";

    /** "للاعبين": complete, so that nothing can complete it. */
    private static final String COMPLETE = "ين";

    private final Document document;
    private final Segments[] segments;

    HiddenArticles(Document document, Segments[] segments) {
        this.document = document;
        this.segments = segments;
    }

    /** "للجنة الحكام": the way without the article, where a definite noun completes the word; null where nothing is hidden or none does. */
    Segment withoutIn(Token token, Segments ways, Segment known) {
        boolean hidden = known.preposition() == 'ل'
                && known.form().startsWith(OF_LAM)
                && !known.form().endsWith(COMPLETE);
        return hidden && isBeforeDefiniteNoun(token) ? withoutArticle(ways, known) : null;
    }

    private boolean isBeforeDefiniteNoun(Token token) {
        int next = token.index() + 1;
        if (!document.sameParagraph(token.index(), next)
                || !document.token(next).folded().startsWith(ARTICLE)) {
            return false;
        }
        WordClasses classes = segments[next].way(0).classes();
        return classes.contains(WordClass.NOUN)
                && !classes.contains(WordClass.ADJECTIVE)
                && !classes.contains(WordClass.NISBA)
                && !classes.contains(WordClass.MODIFIER);
    }

    private static Segment withoutArticle(Segments ways, Segment known) {
        String rest = known.form().substring(ARTICLE.length());
        for (int i = 0; i < ways.size(); i++) {
            Segment way = ways.way(i);
            if (way.preposition() == known.preposition()
                    && way.conjunction() == known.conjunction()
                    && way.form().equals(rest)) {
                return way;
            }
        }
        return null;
    }
}
