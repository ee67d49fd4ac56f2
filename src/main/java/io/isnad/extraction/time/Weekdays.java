package io.isnad.extraction.time;

import io.isnad.extraction.lexicon.Openings;
import io.isnad.extraction.lexicon.TimeWord.Direction;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.time.TimeLexis.Found;

/** Days of the week: "يوم الاثنين", "الثلاثاء الماضي", "يومي السبت والأحد", "الاثنين". */
final class Weekdays {

    private static final int DAYS_OF_WEEK = 7;
    private final TimeLexis lexis;
    private final TimeReference reference;
    private final Words words;

    Weekdays(TimeLexis lexis, TimeReference reference) {
        this.lexis = lexis;
        this.reference = reference;
        this.words = lexis.words();
    }

    TimePart at(int token) {
        TimePart day = day(token);
        for (int i = 1; day != null && i < DAYS_OF_WEEK; i++) {
            int next = day.last() + 1;
            boolean joins = words.sameParagraph(token, next)
                    && words.isWord(next)
                    && words.get(next).conjunction() == 'و'
                    && words.get(next).preposition() == 0;
            TimePart other = joins ? day(next) : null;
            if (other == null) {
                break;
            }
            day = new TimePart(token, other.last(), day.days().until(other.days()));
        }
        return day;
    }

    private TimePart day(int token) {
        boolean named =
                words.isWord(token) && Openings.isDayNoun(words.get(token).form());
        int at = named ? token + 1 : token;
        Integer day = words.isWord(at) ? words.get(at).entry().weekday() : null;
        if (day == null || named && !lexis.continues(token, at) || !named && otherSense(token)) {
            return null;
        }
        Found<Direction> direction = lexis.direction(token, at + 1);
        Direction side = direction != null ? direction.value() : lexis.inFuture(token) ? Direction.NEXT : null;
        return new TimePart(token, direction == null ? at : direction.last(), reference.weekday(day, side));
    }

    /** Names, prayers and "the two of them" are spelt alike. */
    private boolean otherSense(int token) {
        if (!words.isWord(token - 1) || !words.sameParagraph(token - 1, token)) {
            return false;
        }
        Word before = words.get(token - 1);
        boolean two = words.is(token, "الاثنين") && before.form().endsWith("ين") && before.definite();
        return words.isAmong(token - 1, WordSet.NO_WEEKDAY) || two && !before.is(WordClass.NISBA);
    }
}
