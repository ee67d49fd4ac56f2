package io.isnad.extraction.time;

import io.isnad.extraction.lexicon.TimeWord;
import io.isnad.extraction.lexicon.TimeWord.Kind;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.time.TimeLexis.Found;

/** Times of the clock: "الساعة التاسعة والنصف مساء بالتوقيت المحلي (1800 بتوقيت غرينتش)", "الساعة 14:30". */
final class ClockTimes {

    private static final int MOST_ZONES = 3;
    private static final int LONGEST_ZONE = 7;

    private final TimeLexis lexis;
    private final Words words;

    ClockTimes(TimeLexis lexis) {
        this.lexis = lexis;
        this.words = lexis.words();
    }

    TimePart at(int token) {
        if (!lexis.is(token, "الساعه")) {
            return null;
        }
        int last = hour(token + 1);
        if (last < 0 || !words.sameParagraph(token, last)) {
            return null;
        }
        Found<TimeWord> dayPart = words.sameParagraph(token, last + 1) ? dayPart(last + 1) : null;
        last = dayPart == null ? last : dayPart.last();
        return new TimePart(token, zone(last), Days.UNKNOWN);
    }

    private int hour(int token) {
        if (lexis.digits(token) >= 0) {
            boolean minutes = lexis.isSign(token + 1, ':') && lexis.digits(token + 2) >= 0;
            return minutes ? token + 2 : token;
        }
        var ordinal = lexis.ordinal(token);
        if (ordinal == null) {
            return -1;
        }
        int next = ordinal.last() + 1;
        boolean fraction = lexis.is(next, "النصف") || lexis.is(next, "الربع") || lexis.is(next, "الثلث");
        return fraction && words.get(next).hasProclitic() ? next : ordinal.last();
    }

    private Found<TimeWord> dayPart(int token) {
        Found<TimeWord> part = lexis.word(token, Kind.DAY_PART);
        return part != null ? part : lexis.word(token, Kind.ADVERB);
    }

    /** The last token of the time zones after the hour, or {@code last} itself. */
    private int zone(int last) {
        int end = last;
        for (int i = 0; i < MOST_ZONES; i++) {
            int next = zoneAfter(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int zoneAfter(int last) {
        int next = last + 1;
        if (!words.sameParagraph(last, next)) {
            return last;
        }
        boolean named = words.isWord(next) && words.token(next).folded().endsWith("توقيت") && words.isWord(next + 1);
        if (named && words.sameParagraph(next, next + 1)) {
            return next + 1;
        }
        if (lexis.isSign(next, '(') && lexis.digits(next + 1) >= 0) {
            for (int i = next + 2; i <= next + LONGEST_ZONE && words.sameParagraph(last, i); i++) {
                if (lexis.isSign(i, ')')) {
                    return i;
                }
            }
        }
        return last;
    }
}
