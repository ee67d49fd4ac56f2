package io.isnad.extraction.time;

import io.isnad.extraction.lexicon.TimeWord.Direction;
import io.isnad.extraction.time.TimeLexis.Found;

/**
 * Dates of the calendar: "25 مارس/آذار 2018", "الثامن من أيار", "(آذار) مارس الماضي", "25/3/2018", "عام 2014", "2016م",
 * "15 رمضان 1436هـ".
 */
final class CalendarDates {

    private static final int LAST_HIJRI_YEAR = 1600;

    private final TimeLexis lexis;
    private final TimeReference reference;
    private final Months months;

    CalendarDates(TimeLexis lexis, TimeReference reference) {
        this.lexis = lexis;
        this.reference = reference;
        this.months = new Months(lexis.words());
    }

    TimePart at(int token) {
        TimePart part = numeric(token);
        part = part != null ? part : dayOfMonth(token);
        part = part != null ? part : month(token);
        return part != null ? part : year(token);
    }

    /** "25/3/2018", "2018-03-25". */
    private TimePart numeric(int token) {
        int one = lexis.digits(token);
        if (one < 0) {
            return null;
        }
        int two = lexis.digits(token + 2);
        int three = lexis.digits(token + 4);
        boolean signs = isDateSign(token + 1) && isDateSign(token + 3);
        if (two < 1 || three < 0 || !signs || two > 12) {
            return null;
        }
        if (lexis.isYear(one) && three <= 31) {
            return date(token, token + 4, three, two, one);
        }
        return lexis.isYear(three) && one <= 31 ? date(token, token + 4, one, two, three) : null;
    }

    private boolean isDateSign(int token) {
        return lexis.isSign(token, '/') || lexis.isSign(token, '-') || lexis.isSign(token, '.');
    }

    private TimePart date(int first, int last, int day, int month, int year) {
        Found<Boolean> era = era(last + 1);
        boolean hijri = era == null ? year < LAST_HIJRI_YEAR : era.value();
        Days days = hijri ? reference.hijri(day, month, year) : reference.date(day, month, year, null);
        return new TimePart(first, era == null ? last : era.last(), days);
    }

    private TimePart dayOfMonth(int token) {
        Found<Integer> day = day(lexis.is(token, "يوم") ? token + 1 : token);
        if (day == null || day.value() < 1 || day.value() > 31) {
            return null;
        }
        int at = day.last() + 1;
        if (lexis.is(at, "من")) {
            at++;
        }
        if (lexis.is(at, "شهر")) {
            at++;
        }
        Found<Integer> month = lexis.continues(token, at) ? months.gregorian(at) : null;
        if (month != null) {
            return qualified(token, month.last(), day.value(), month.value());
        }
        Found<Integer> hijri = lexis.continues(token, at) ? months.hijri(at) : null;
        return hijri == null ? null : hijri(token, hijri, day.value());
    }

    private Found<Integer> day(int token) {
        int digits = lexis.digits(token);
        return digits >= 0 ? new Found<>(token, digits) : lexis.ordinalDay(token);
    }

    private TimePart month(int token) {
        int at = lexis.is(token, "شهر") ? token + 1 : token;
        Found<Integer> month = months.gregorian(at);
        if (month == null) {
            Found<Integer> hijri = months.hijri(at);
            if (hijri == null) {
                return null;
            }
            TimePart part = hijri(token, hijri, 0);
            return at > token || part.last() > hijri.last() ? part : null;
        }
        TimePart part = qualified(token, month.last(), 0, month.value());
        TimePart either = alternatives(part, month.value());
        if (either != null) {
            return either;
        }
        boolean evident = at > token || part.last() > month.last() || month.last() > token && months.isPair(at);
        return new TimePart(token, part.last(), part.days(), evident);
    }

    /** "نوفمبر أو ديسمبر القادمين": what follows the second month tells of the first too. */
    private TimePart alternatives(TimePart one, int number) {
        int next = one.last() + 1;
        if (!lexis.words().sameParagraph(one.first(), next) || !lexis.words().isWord(next)) {
            return null;
        }
        boolean or = lexis.is(next, "او");
        boolean and = lexis.words().get(next).conjunction() == 'و';
        Found<Integer> month = or || and ? months.gregorian(or ? next + 1 : next) : null;
        if (month == null) {
            return null;
        }
        TimePart other = qualified(next, month.last(), 0, month.value());
        Found<Direction> direction = lexis.direction(next, month.last() + 1);
        Days first = direction == null ? one.days() : reference.month(number, null, direction.value());
        return new TimePart(one.first(), other.last(), first.until(other.days()));
    }

    /** With the year, or with what tells it, after the month. */
    private TimePart qualified(int first, int month, int day, int number) {
        Found<Integer> year = yearAfter(first, month + 1);
        if (year != null) {
            return new TimePart(first, year.last(), days(day, number, year.value(), null));
        }
        Found<Direction> direction = lexis.direction(first, month + 1);
        if (direction != null) {
            return new TimePart(first, direction.last(), days(day, number, null, direction.value()));
        }
        Direction future = lexis.inFuture(first) ? Direction.NEXT : null;
        return new TimePart(first, month, days(day, number, null, future));
    }

    private Days days(int day, int month, Integer year, Direction direction) {
        return day == 0 ? reference.month(month, year, direction) : reference.date(day, month, year, direction);
    }

    /** "2018", "من عام 2018", "من العام الماضي". */
    private Found<Integer> yearAfter(int first, int token) {
        int at = lexis.is(token, "من") ? token + 1 : token;
        if (!lexis.words().sameParagraph(first, at)) {
            return null;
        }
        boolean named = isYearNoun(at);
        int number = named ? at + 1 : at;
        int digits = lexis.digits(number);
        if (lexis.isYear(digits) && (named || at == token)) {
            Found<Boolean> era = era(number + 1);
            return new Found<>(era == null ? number : era.last(), digits);
        }
        Found<Direction> direction = named ? lexis.direction(first, at + 1) : null;
        if (direction == null || direction.value() == null || reference.today() == null) {
            return null;
        }
        int now = reference.today().getYear();
        return new Found<>(
                direction.last(),
                switch (direction.value()) {
                    case PAST -> now - 1;
                    case CURRENT -> now;
                    case NEXT -> now + 1;
                });
    }

    private TimePart hijri(int first, Found<Integer> month, int day) {
        int year = lexis.digits(month.last() + 1);
        if (year <= 0 || year >= LAST_HIJRI_YEAR) {
            Found<Direction> direction = lexis.direction(first, month.last() + 1);
            return new TimePart(first, direction == null ? month.last() : direction.last(), Days.UNKNOWN);
        }
        Found<Boolean> era = era(month.last() + 2);
        int last = era == null ? month.last() + 1 : era.last();
        return new TimePart(first, last, reference.hijri(day, month.value(), year));
    }

    /** "عام 2014", "2014", "1436هـ". */
    private TimePart year(int token) {
        boolean named = isYearNoun(token);
        int at = named ? token + 1 : token;
        int digits = lexis.digits(at);
        if (!lexis.isYear(digits) || named && !lexis.words().sameParagraph(token, at)) {
            return null;
        }
        Found<Boolean> era = era(at + 1);
        boolean hijri = era != null && era.value();
        Days days = hijri ? reference.hijri(0, 0, digits) : reference.year(digits);
        return new TimePart(token, era == null ? at : era.last(), days, named || era != null);
    }

    private boolean isYearNoun(int token) {
        return lexis.words().isWord(token)
                && isYearNoun(lexis.words().get(token).form());
    }

    private static boolean isYearNoun(String form) {
        return switch (form) {
            case "عام", "العام", "سنه", "السنه" -> true;
            default -> false;
        };
    }

    /** "م" and "هـ" after a year; true for the hijra. */
    private Found<Boolean> era(int token) {
        if (lexis.is(token, "م") || lexis.is(token, "ميلادي") || lexis.is(token, "ميلاديه")) {
            return new Found<>(token, false);
        }
        boolean hijri = lexis.is(token, "ه") || lexis.is(token, "هجري") || lexis.is(token, "هجريه");
        return hijri ? new Found<>(token, true) : null;
    }
}
