package io.isnad.extraction.morphology;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.text.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Foreign names whose first letter looks like a particle: "بودي هارتونو" is no "ب" with "ودي", "جوشوا فيري" no "ف" with "يري". */
final class ForeignNames {

    /** What no preposition governs without a noun before it. */
    private static final WordClasses UNGOVERNED = WordClasses.of(EnumSet.of(
            WordClass.ADJECTIVE,
            WordClass.MODIFIER,
            WordClass.COMMON_VERB,
            WordClass.REPORTING_VERB,
            WordClass.NUMBER));

    private static final WordClasses VERBS =
            WordClasses.of(EnumSet.of(WordClass.COMMON_VERB, WordClass.REPORTING_VERB));

    private static final WordClasses NOMINAL = WordClasses.of(EnumSet.of(
            WordClass.NOUN,
            WordClass.TITLE,
            WordClass.GROUP_HEAD,
            WordClass.GIVEN_NAME,
            WordClass.FAMILY_NAME,
            WordClass.QUANTIFIER,
            WordClass.NUMBER,
            WordClass.TIME));

    private static final WordClasses NAMES =
            WordClasses.of(EnumSet.of(WordClass.GIVEN_NAME, WordClass.FAMILY_NAME, WordClass.AMBIGUOUS_NAME));

    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";

    private final Document document;
    /** Names that their first words have shown. */
    private final Set<String> seen = new HashSet<>();

    private final Segments[] segments;

    ForeignNames(Document document, Segments[] segments) {
        this.document = document;
        this.segments = segments;
    }

    /** Whether the token is rather a name as a whole than cut like this. */
    boolean isMiscut(Token token, Segment way) {
        int at = token.index();
        if (way.preposition() != 0 && way.classes().haveFunctionWord()) {
            // "جولي باين": nobody asks so after a name
            return way.classes().contains(WordClass.QUESTION)
                    && (isGivenName(at - 1, at) || isUnknown(at - 1, at) && isUnknown(at + 1, at));
        }
        if (way.conjunction() == 'و' && way.preposition() == 0) {
            return isQuality(way.classes()) && isNameAgain(token);
        }
        if (way.preposition() == 'ب' || way.preposition() == 'ك') {
            return way.conjunction() == 0
                    && way.classes().areAmong(UNGOVERNED)
                    && (isUnknown(at + 1, at)
                            || isGivenName(at - 1, at) && (way.classes().areAmong(VERBS) || endsName(at)));
        }
        if (way.conjunction() == 'ف' && way.preposition() == 0 && isBareName(way)) {
            return isLastNameAgain(token);
        }
        return way.conjunction() == 'ف'
                && way.preposition() == 0
                && way.classes().areAmong(VERBS)
                && isGivenName(at - 1, at)
                && document.sameParagraph(at, at + 2)
                && document.token(at + 1).isComma()
                && isComplementizer(at + 2);
    }

    /** "رئيس الوزراء حسين ورسمي", and "ورسمي" after that. */
    private boolean isNameAgain(Token token) {
        int at = token.index();
        if (isGivenName(at - 1, at) && isTitle(at - 2, at)) {
            seen.add(token.folded());
        }
        return seen.contains(token.folded());
    }

    private static boolean isBareName(Segment way) {
        return way.classes().areAmong(NAMES) && !way.form().startsWith(ARTICLE);
    }

    /** "جمال فاريز", and "فاريز" after that: no "so" stands before somebody else within a name. */
    private boolean isLastNameAgain(Token token) {
        if (isGivenName(token.index() - 1, token.index())) {
            seen.add(token.folded());
        }
        return seen.contains(token.folded());
    }

    /** "رئيس الوزراء حسين ورسمي": nobody is joined to what only describes. */
    private static boolean isQuality(WordClasses classes) {
        return classes.contains(WordClass.ADJECTIVE) && (classes.bits() & NOMINAL.bits()) == 0;
    }

    private boolean isTitle(int token, int beside) {
        if (!isWord(token, beside)) {
            return false;
        }
        WordClasses classes = segments[token].way(0).entry().classes(true);
        return classes.contains(WordClass.TITLE) || classes.contains(WordClass.NISBA);
    }

    /** Whether a comma or what somebody says follows, as after the last word of a name. */
    private boolean endsName(int token) {
        int next = token + 1;
        if (!document.sameParagraph(token, next)) {
            return false;
        }
        return document.token(next).isComma() || isComplementizer(next);
    }

    private boolean isComplementizer(int token) {
        return document.token(token).isWord()
                && segments[token].way(0).classes().contains(WordClass.COMPLEMENTIZER);
    }

    private boolean isGivenName(int token, int beside) {
        return isWord(token, beside) && (isServantOf(token) || isUnmistakable(token));
    }

    /** "عبد الودود". */
    private boolean isServantOf(int token) {
        return isWord(token - 1, token)
                && document.token(token - 1).folded().equals(SERVANT)
                && document.token(token).folded().startsWith(ARTICLE);
    }

    private boolean isUnmistakable(int token) {
        return !document.token(token).folded().startsWith(ARTICLE)
                && segments[token].way(0).classes().contains(WordClass.GIVEN_NAME);
    }

    private boolean isUnknown(int token, int beside) {
        if (!isWord(token, beside)) {
            return false;
        }
        for (int i = 0; i < segments[token].size(); i++) {
            if (!segments[token].way(i).classes().isEmpty()) {
                return false;
            }
        }
        return !document.token(token).folded().startsWith(ARTICLE);
    }

    private boolean isWord(int token, int beside) {
        return token >= 0
                && document.sameParagraph(token, beside)
                && document.token(token).isWord();
    }
}
