package io.isnad.extraction.time;

import io.isnad.extraction.lexicon.TimeWord.Direction;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns what an expression says into days, as seen from the day of publication. Without that day only dates with a year
 * are known.
 *
 * @param today the day of publication, or null
 */
record TimeReference(LocalDate today) {

    /** A day so many days from today. */
    Days day(int offset) {
        return today == null ? Days.UNKNOWN : Days.of(today.plusDays(offset));
    }

    /** A day of the week: the nearest one on the side that {@code direction} tells, today included only without one. */
    Days weekday(int isoDay, Direction direction) {
        if (today == null) {
            return Days.UNKNOWN;
        }
        DayOfWeek day = DayOfWeek.of(isoDay);
        return Days.of(
                switch (direction == null ? Direction.CURRENT : direction) {
                    case PAST -> today.with(TemporalAdjusters.previous(day));
                    case NEXT -> today.with(TemporalAdjusters.next(day));
                    case CURRENT -> today.with(TemporalAdjusters.previousOrSame(day));
                });
    }

    /** A day of a month; without a year the nearest on the side that {@code direction} tells. */
    Days date(int day, int month, Integer year, Direction direction) {
        if (year != null) {
            return isDate(year, month, day) ? Days.of(LocalDate.of(year, month, day)) : Days.UNKNOWN;
        }
        if (today == null) {
            return Days.UNKNOWN;
        }
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .filter(y -> isDate(y, month, day))
                .map(y -> LocalDate.of(y, month, day))
                .filter(d -> fits(d, direction))
                .min(Comparator.comparingLong(this::distance))
                .map(Days::of)
                .orElse(Days.UNKNOWN);
    }

    /** A month; without a year the nearest on the side that {@code direction} tells. */
    Days month(int month, Integer year, Direction direction) {
        if (year != null) {
            return days(YearMonth.of(year, month));
        }
        if (today == null) {
            return Days.UNKNOWN;
        }
        YearMonth now = YearMonth.from(today);
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .map(y -> YearMonth.of(y, month))
                .filter(m -> direction == null
                        || direction == Direction.CURRENT
                        || (direction == Direction.PAST ? m.isBefore(now) : m.isAfter(now)))
                .min(Comparator.comparingLong(m -> Math.abs(ChronoUnit.MONTHS.between(now, m))))
                .map(TimeReference::days)
                .orElse(Days.UNKNOWN);
    }

    Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A date of the Umm al-Qura calendar; a day of 0 is the whole month, a month of 0 the whole year. */
    Days hijri(int day, int month, int year) {
        try {
            HijrahDate first = HijrahDate.of(year, Math.max(month, 1), Math.max(day, 1));
            HijrahDate last = day > 0
                    ? first
                    : first.with(
                            month > 0 ? ChronoField.DAY_OF_MONTH : ChronoField.DAY_OF_YEAR,
                            month > 0 ? first.lengthOfMonth() : first.lengthOfYear());
            return new Days(LocalDate.from(first), LocalDate.from(last));
        } catch (DateTimeException e) {
            return Days.UNKNOWN;
        }
    }

    /** The unit that lies {@code steps} before or after the present one. A week may begin on Saturday, Sunday or Monday. */
    Days unit(ChronoUnit unit, int steps) {
        if (today == null) {
            return Days.UNKNOWN;
        }
        return switch (unit) {
            case DAYS -> day(steps);
            case WEEKS -> {
                LocalDate day = today.plusWeeks(steps);
                List<LocalDate> starts = Stream.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY)
                        .map(first -> day.with(TemporalAdjusters.previousOrSame(first)))
                        .sorted()
                        .toList();
                yield new Days(starts.get(0), starts.get(starts.size() - 1).plusDays(6));
            }
            case MONTHS -> days(YearMonth.from(today).plusMonths(steps));
            case YEARS -> year(today.getYear() + steps);
            default -> Days.UNKNOWN;
        };
    }

    /** So long before today, as exact as the unit is: "قبل ثلاثة أيام" a day, "قبل سنتين" a year. */
    Days ago(ChronoUnit unit, double count) {
        boolean whole = count == Math.rint(count) && count < 10_000;
        return whole ? unit(unit, (int) -count) : Days.UNKNOWN;
    }

    /** From a day until today; a day of no certain year was last year where this year's is yet to come. */
    Days since(LocalDate day) {
        if (today == null || !day.isAfter(today)) {
            return new Days(day, today);
        }
        LocalDate before = day.minusYears(1);
        return before.isAfter(today) ? Days.UNKNOWN : new Days(before, today);
    }

    private boolean fits(LocalDate date, Direction direction) {
        return direction == null
                || direction == Direction.CURRENT
                || (direction == Direction.PAST ? date.isBefore(today) : date.isAfter(today));
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(today, date));
    }

    private static Days days(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    private static boolean isDate(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
