package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.text.TokenKind;

/**
 * Where the object of a verb may begin: beyond the times, asides, adverbs and places that stand between it and the verb or its
 * subject, "غرمت اللجنة كذلك | نادي الواحة", "اعتقلت الشرطة بمدينة طنطا | مواطنا".
 */
final class ObjectStarts {

    private static final int MOST = 4;
    private static final int LONGEST_APPOSITION = 8;
    private static final int LONGEST_NAME = 2;

    private final Scene scene;
    private final Words words;

    ObjectStarts(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /**
     * The token where the object may begin.
     *
     * @param from the token after the verb or after its subject
     * @param subject whether it is after the subject, which a comma may part from the object
     */
    int from(int from, boolean subject) {
        int at = afterName(from, subject);
        for (int i = 0; i < MOST; i++) {
            int next = next(at, subject);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** "الاتحاد الدولي | «فيفا» |": what the subject is called besides. */
    private int afterName(int at, boolean subject) {
        int closing = subject && words.sameParagraph(at - 1, at) ? scene.closingBracket(at) : -1;
        if (closing > at && closing - at <= LONGEST_NAME + 1) {
            return closing + 1;
        }
        Quotation name = subject ? words.document().quotationOpenedBy(at) : null;
        boolean whole = name != null && name.closed() && name.lastToken() - at <= LONGEST_NAME;
        return whole && words.sameParagraph(at - 1, at) ? name.lastToken() + 1 : at;
    }

    private int next(int at, boolean subject) {
        if (subject && isAttribute(at)) {
            return at + 1;
        }
        int after = scene.afterTime(scene.afterAside(at));
        after = after > at ? after : scene.adjuncts().afterManner(at);
        if (after > at) {
            return after;
        }
        boolean aim = subject
                && words.isWord(at)
                && words.get(at).preposition() == 'ل'
                && scene.is(at, WordClass.VERBAL_NOUN)
                && scene.is(at - 1, WordClass.ADJECTIVE)
                && words.get(at - 1).definite()
                && scene.mentions().around(at) != null;
        if (aim) {
            // "أغلقت الهيئة العامة | لتنظيم قطاع الاتصالات | مواقع"
            return scene.mentions().around(at).last() + 1;
        }
        if (scene.is(at, WordClass.ADVERB) || Clauses.isPrepositionWithPronoun(scene, at)) {
            return at + 1;
        }
        if (subject && scene.isComma(at)) {
            int reply = beyondReply(at);
            int beyond = reply > at ? reply : beyondApposition(at);
            return beyond > at ? beyond : opensObject(at) ? at + 1 : at;
        }
        return subject ? afterPlace(at) : at;
    }

    /** "أغلقت الجهات | المختصة | فندقا", "الفرق | التابعة | للبلدية": what agrees with the subject and is nobody. */
    private boolean isAttribute(int token) {
        return words.isAmong(token, WordSet.CONCERNED)
                || words.isWord(token)
                        && words.sameParagraph(token - 1, token)
                        && words.isWord(token - 1)
                        && words.get(token).definite()
                        && !words.get(token).hasProclitic()
                        && words.get(token).form().endsWith("ه")
                        && (scene.is(token, WordClass.ADJECTIVE) || scene.is(token, WordClass.NISBA))
                        && !scene.is(token, WordClass.NOUN)
                        && !scene.is(token, WordClass.TITLE)
                        && !scene.is(token, WordClass.GROUP_HEAD)
                        && scene.mentions().at(token) == null;
    }

    /** "حظرت الهند، أكبر مصدر للبصل، | تصدير": the object after what only describes the subject; else the comma itself. */
    private int beyondApposition(int comma) {
        for (int i = comma + 1; i - comma <= LONGEST_APPOSITION && words.sameParagraph(comma, i); i++) {
            if (scene.isComma(i)) {
                boolean object = words.sameParagraph(comma, i + 1)
                        && (words.isWord(i + 1)
                                ? !words.get(i + 1).hasProclitic() && opensObject(i)
                                : words.token(i + 1).kind() == TokenKind.NUMBER);
                return object && !words.get(comma + 1).hasProclitic() ? i + 1 : comma;
            }
            if (scene.endsClause(i) || scene.isPlainVerb(i)) {
                return comma;
            }
        }
        return comma;
    }

    /** "أوقفت الشرطة، بناء على معطيات، | شخصين": the object after what the act goes back to; else the comma itself. */
    private int beyondReply(int comma) {
        boolean reply = Circumstances.isReply(scene, comma + 1) && scene.isForm(comma + 2, "علي");
        for (int i = comma + 1; reply && i - comma <= 2 * LONGEST_APPOSITION && words.sameParagraph(comma, i); i++) {
            if (scene.isComma(i)) {
                return i + 1;
            }
        }
        return comma;
    }

    /** "حظرت الإدارة الروسية، | استيراد": a comma before a noun that describes nobody. */
    private boolean opensObject(int comma) {
        int noun = comma + 1;
        return scene.isComma(comma)
                && words.sameParagraph(comma, noun)
                && words.isWord(noun)
                && !words.get(noun).hasProclitic()
                && !words.get(noun).isFunctionWord()
                && !scene.isPlainVerb(noun)
                && !(words.get(noun).definite() && isDescription(noun));
    }

    /** "الشركة، المتخصصة في": says of what kind the subject is. */
    private boolean isDescription(int token) {
        return scene.mentions().at(token) == null
                && !scene.is(token, WordClass.TITLE)
                && !scene.is(token, WordClass.GROUP_HEAD)
                && !scene.is(token, WordClass.NOUN);
    }

    /** "بمدينة طنطا", "في القاهرة", "جنوب بيروت". */
    private int afterPlace(int at) {
        if (!words.isWord(at)) {
            return at;
        }
        int occasion = scene.adjuncts().afterOccasion(at);
        if (occasion > at) {
            return occasion;
        }
        boolean apart = scene.isForm(at, "في") && !words.get(at).hasProclitic();
        int noun = apart ? at + 1 : at;
        if (!words.sameParagraph(at, noun) || !words.isWord(noun)) {
            return at;
        }
        boolean inside = apart || words.get(noun).preposition() == 'ب' || words.isAmong(noun, WordSet.COMPASS);
        if (!inside) {
            return at;
        }
        Named named = scene.mentions().at(noun);
        if (words.isBaseAmong(noun, WordSet.AREA) && named == null) {
            Named area = scene.mentions().at(noun + 1);
            return area != null ? area.last() + 1 : words.isWord(noun + 1) ? noun + 2 : at;
        }
        boolean place = named != null && scene.mentions().isOrganization(named)
                || scene.is(noun, WordClass.PLACE)
                || words.isBaseAmong(noun, WordSet.AREA);
        return !place ? at : named == null ? noun + 1 : named.last() + 1;
    }
}
