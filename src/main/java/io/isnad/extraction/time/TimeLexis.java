package io.isnad.extraction.time;

import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.NumberWord;
import io.isnad.extraction.lexicon.Openings;
import io.isnad.extraction.lexicon.TimeWord;
import io.isnad.extraction.lexicon.TimeWord.Direction;
import io.isnad.extraction.lexicon.TimeWord.Kind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import io.isnad.extraction.text.OncePerToken;
import io.isnad.extraction.text.TokenKind;

/** What single tokens mean in expressions of time. */
final class TimeLexis {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NUMBER = 4;

    private final Words words;
    /** Every token is asked for each kind. */
    private final OncePerToken<PhraseMatch<TimeWord>> matches;

    /** What begins such expressions by itself and the tables whose phrases do, a bit each. */
    private final long beginnings;

    TimeLexis(Words words) {
        this.words = words;
        Lexicon lexicon = words.lexicon();
        this.beginnings = Openings.TIME
                | lexicon.timeWords().bit()
                | lexicon.months().bit()
                | lexicon.hijriMonths().bit()
                | lexicon.numbers().bit();
        this.matches = new OncePerToken<>(
                words.size(), token -> words.match(words.lexicon().timeWords(), token));
    }

    Words words() {
        return words;
    }

    /** A place in the text and what it says. */
    record Found<T>(int last, T value) {}

    /** The word of time at the token if it is of the kind; units also with their article. */
    Found<TimeWord> word(int token, Kind kind) {
        if (token < 0 || token >= words.size()) {
            return null;
        }
        PhraseMatch<TimeWord> match = matches.at(token);
        if (match != null && isVerbOfTwo(token)) {
            return null;
        }
        if (match != null && match.value().kind() == kind) {
            return new Found<>(match.last(), match.value());
        }
        if (match == null && (kind == Kind.UNIT || kind == Kind.DAY_PART) && isDefinite(token)) {
            PhraseMatch<TimeWord> base = words.matchBase(words.lexicon().timeWords(), token);
            if (base != null && base.value().kind() == kind) {
                return new Found<>(base.last(), base.value());
            }
        }
        return null;
    }

    /** "شخصين ظهرا في مقطع": rather what two of whom nothing was said before have done than when. */
    private boolean isVerbOfTwo(int token) {
        boolean verb = words.is(token, WordClass.COMMON_VERB)
                && words.get(token).form().endsWith("ا")
                && !words.get(token).hasProclitic()
                && continues(token - 1, token)
                && words.isWord(token - 1);
        if (!verb) {
            return false;
        }
        String before = words.get(token - 1).form();
        return (before.endsWith("ين") || before.endsWith("ان"))
                && !words.get(token - 1).definite()
                && (words.is(token - 1, WordClass.GROUP_HEAD) || words.is(token - 1, WordClass.TITLE));
    }

    /** Whether an expression of time may begin with the token; few can, so that the others are not read for one. */
    boolean mayBegin(int token) {
        if (!words.isWord(token)) {
            return words.token(token).kind() == TokenKind.NUMBER || isSign(token, '(');
        }
        return words.mayMatchAny(beginnings, token);
    }

    boolean isDefinite(int token) {
        return words.isWord(token) && words.get(token).definite();
    }

    /** Whether the word, without proclitics, is spelt like this. */
    boolean is(int token, String folded) {
        return words.is(token, folded);
    }

    /** Whether nothing is cut off in front of the word, so that it can go on with what stands before it. */
    boolean continues(int first, int token) {
        return words.sameParagraph(first, token)
                && (!words.isWord(token) || !words.get(token).hasProclitic());
    }

    boolean isSign(int token, char sign) {
        return token >= 0 && token < words.size() && words.token(token).is(sign);
    }

    /** The whole number in digits at the token, or -1. */
    int digits(int token) {
        if (token < 0 || token >= words.size() || words.token(token).kind() != TokenKind.NUMBER) {
            return -1;
        }
        String folded = words.token(token).folded();
        for (int i = 0; i < folded.length(); i++) {
            if (i == LONGEST_NUMBER || !Character.isDigit(folded.charAt(i))) {
                return -1;
            }
        }
        return Integer.parseInt(folded);
    }

    boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** An ordinal as day of a month: "الثامن", "الحادي والعشرين". */
    Found<Integer> ordinalDay(int token) {
        PhraseMatch<NumberWord> unit = ordinal(token);
        if (unit == null) {
            return null;
        }
        PhraseMatch<NumberWord> tens = ordinal(unit.last() + 1);
        boolean compound = tens != null
                && words.get(unit.last() + 1).conjunction() == 'و'
                && tens.value().value() % 10 == 0
                && tens.value().value() > unit.value().value();
        int value = (int) (unit.value().value() + (compound ? tens.value().value() : 0));
        return new Found<>(compound ? tens.last() : unit.last(), value);
    }

    /** A definite ordinal: of an hour, of a day. */
    PhraseMatch<NumberWord> ordinal(int token) {
        if (!isDefinite(token)) {
            return null;
        }
        PhraseMatch<NumberWord> match = words.match(words.lexicon().numbers(), token);
        return match != null && match.value().kind() == NumberWord.Kind.ORDINAL ? match : null;
    }

    /** "الماضي", "الجاري", also after a weekday or a month. */
    Found<Direction> direction(int first, int token) {
        if (!continues(first, token) || !isDefinite(token)) {
            return null;
        }
        Found<TimeWord> adjective = word(token, Kind.RELATIVE_ADJ);
        return adjective == null
                ? null
                : new Found<>(adjective.last(), adjective.value().direction());
    }

    /** Whether the clause up to the token speaks of what is to come: "سيزور", "سوف", "من المقرر". */
    boolean inFuture(int token) {
        int start = words.document().sentenceStart(token);
        for (int i = token - 1; i >= start && token - i <= 10; i--) {
            if (!words.isWord(i)) {
                continue;
            }
            String form = words.token(i).folded();
            String verb = form.startsWith("و") ? form.substring(1) : form;
            boolean prefixed = verb.length() > 4
                    && verb.charAt(0) == 'س'
                    && "يتانه".indexOf(verb.charAt(1)) >= 0
                    && isVerb(verb.substring(1));
            if (prefixed || form.equals("سوف") || form.equals("المقرر") || form.equals("المتوقع")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(String form) {
        var classes = words.lexicon().classes(form);
        return classes.contains(WordClass.COMMON_VERB) || classes.contains(WordClass.REPORTING_VERB);
    }
}
