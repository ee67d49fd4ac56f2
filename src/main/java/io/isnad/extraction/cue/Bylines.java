package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Who wrote an article and the paper that it comes from, where either looks like a verb: "كتب: سامر الخطيب", "تواصل – الدمام:". */
final class Bylines {

    private static final int LONGEST_NAME = 6;
    private static final String TO = "ل";

    private final Words words;

    Bylines(Words words) {
        this.words = words;
    }

    /** Whether the verb belongs to such a line. */
    boolean isAt(int verb) {
        if (isNameOfAuthor(verb) || isNameOfPaper(verb) || isToldPaper(verb)) {
            return true;
        }
        if (!words.isAmong(verb, WordSet.BYLINE) || !words.sameParagraph(verb, verb + 1) || !isAfterDateAlone(verb)) {
            return false;
        }
        if (words.token(verb + 1).isDash()) {
            return true;
        }
        int at = verb + 2;
        while (words.token(verb + 1).isColon() && words.sameParagraph(verb, at) && words.isWord(at)) {
            at++;
        }
        return at > verb + 2 && at <= verb + 2 + LONGEST_NAME && !words.sameParagraph(verb, at);
    }

    /** "الدمام - عايدة الخطيب:": a name that is a verb too, after the place from which the article comes. */
    private boolean isNameOfAuthor(int name) {
        int place = name - 2;
        boolean after = words.is(name, WordClass.GIVEN_NAME)
                && words.sameParagraph(place, name)
                && words.token(name - 1).isDash()
                && words.is(place, WordClass.PLACE)
                && !words.sameParagraph(place - 1, name);
        int at = name + 1;
        while (after && at <= name + LONGEST_NAME && words.sameParagraph(name, at) && words.isWord(at)) {
            at++;
        }
        return after
                && words.sameParagraph(name, at)
                && words.token(at).isColon()
                && !words.sameParagraph(name, at + 1);
    }

    /** "تواصل – الرياض: أكد", "تواصل - سامر الخطيب:": a paper called by a verb, before where it writes from or who wrote, up to a colon. */
    private boolean isNameOfPaper(int verb) {
        int from = verb + 2;
        boolean opens = words.sameParagraph(verb, from)
                && !words.sameParagraph(verb - 1, verb)
                && !words.get(verb).hasProclitic()
                && words.token(verb + 1).isDash()
                && (words.is(from, WordClass.PLACE) || words.is(from, WordClass.GIVEN_NAME));
        int at = from;
        while (opens && at <= from + LONGEST_NAME && words.sameParagraph(verb, at) && words.isWord(at)) {
            at++;
        }
        return opens && words.sameParagraph(verb, at) && words.token(at).isColon();
    }

    /** "ذكر مصدر لـ"تواصل" أن": a verb alone in quotation marks is the name of the paper that is told. */
    private boolean isToldPaper(int verb) {
        int open = verb - 1;
        Quotation quotation =
                words.sameParagraph(open - 1, verb) ? words.document().quotationOpenedBy(open) : null;
        return quotation != null
                && quotation.closed()
                && quotation.lastToken() == verb + 1
                && words.token(open - 1).folded().equals(TO);
    }

    /** Whether nothing but a date stands before the verb in its paragraph. */
    private boolean isAfterDateAlone(int verb) {
        int at = verb - 1;
        while (words.sameParagraph(at, verb)
                && (!words.isWord(at) || words.is(at, WordClass.TIME) || words.is(at, WordClass.NUMBER))) {
            at--;
        }
        return !words.sameParagraph(at, verb);
    }
}
