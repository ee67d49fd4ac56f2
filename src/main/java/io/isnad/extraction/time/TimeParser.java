package io.isnad.extraction.time;

import io.isnad.extraction.Span;
import io.isnad.extraction.TimeExpression;
import io.isnad.extraction.lexicon.TimeWord;
import io.isnad.extraction.lexicon.TimeWord.Kind;
import io.isnad.extraction.lexicon.TimeWord.Relation;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.time.Periods.Length;
import io.isnad.extraction.time.TimeLexis.Found;

/**
 * Reads one expression of time: prepositions, then parts that describe the same time one after the other ("مساء أمس
 * الاثنين", "في وقت سابق من الشهر الجاري").
 */
final class TimeParser {

    private static final int MOST_PARTS = 6;

    private final Words words;
    private final TimeLexis lexis;
    private final TimeReference reference;
    private final CalendarDates dates;
    private final Weekdays weekdays;
    private final Periods periods;
    private final ClockTimes clock;

    TimeParser(Words words, TimeReference reference) {
        this.words = words;
        this.reference = reference;
        this.lexis = new TimeLexis(words);
        this.dates = new CalendarDates(lexis, reference);
        this.weekdays = new Weekdays(lexis, reference);
        this.periods = new Periods(lexis, reference);
        this.clock = new ClockTimes(lexis);
    }

    /** The expression that begins at the token, or null. */
    TimeMatch at(int token) {
        if (!lexis.mayBegin(token)) {
            return null;
        }
        Found<TimeWord> preposition = preposition(token);
        if (preposition == null) {
            TimePart time = time(token);
            boolean told = time != null && (time.complete() || words.get(token).preposition() == 'ب' && isYear(token));
            return told && !isName(token) ? match(token, token, time) : null;
        }
        Relation relation = preposition.value().relation();
        int at = preposition.last() + 1;
        if (!words.sameParagraph(token, at)) {
            return null;
        }
        Length length = relation == null ? null : periods.length(at);
        if (length != null && relation == Relation.IN && !length.told()) {
            length = null;
        }
        TimePart time = time(at);
        if (time == null || length != null && length.last() > time.last()) {
            return length == null
                    ? nested(token, relation, at)
                    : match(token, spanStart(token, at, relation), ago(relation, at, length));
        }
        boolean told = time.complete() || relation != null && !isCounted(time);
        return told && !isName(at) ? match(token, spanStart(token, at, relation), related(relation, time)) : null;
    }

    private Found<TimeWord> preposition(int token) {
        return words.isWord(token) ? lexis.word(token, Kind.PREPOSITION) : null;
    }

    /** "منذ قبل", "حتى بعد": a preposition before another. */
    private TimeMatch nested(int token, Relation relation, int at) {
        Found<TimeWord> second = lexis.continues(token, at) ? lexis.word(at, Kind.PREPOSITION) : null;
        if (second == null || relation == null) {
            return null;
        }
        TimeMatch inner = preposition(second.last() + 1) == null ? at(at) : null;
        return inner == null
                ? null
                : new TimeMatch(token, inner.lastToken(), withStart(inner.expression(), token, relation));
    }

    private TimeExpression withStart(TimeExpression inner, int token, Relation relation) {
        boolean silent = relation == Relation.IN;
        Span span = silent
                ? inner.span()
                : new Span(words.get(token).start(), inner.span().end());
        return new TimeExpression(span, inner.earliest(), inner.latest());
    }

    private int spanStart(int token, int at, Relation relation) {
        return relation == null || relation == Relation.IN ? at : token;
    }

    private TimeMatch match(int first, int shown, TimePart time) {
        Span span = words.span(shown, time.last());
        return new TimeMatch(
                first,
                time.last(),
                new TimeExpression(span, time.days().earliest(), time.days().latest()));
    }

    /** The parts from the token on; not {@code complete} where they tell a time only after a preposition. */
    private TimePart time(int token) {
        TimePart time = part(token);
        for (int i = 1; time != null && i < MOST_PARTS; i++) {
            int next = time.last() + 1;
            if (!words.sameParagraph(token, next)) {
                break;
            }
            if (lexis.is(next, "من") && !words.get(next).hasProclitic() && words.sameParagraph(token, next + 1)) {
                TimePart of = wholes(time) ? part(next + 1) : null;
                if (of == null || !of.complete()) {
                    break;
                }
                time = time.with(of);
                continue;
            }
            TimePart more = lexis.continues(token, next) ? part(next) : null;
            if (more == null || !more.complete()) {
                break;
            }
            time = time.with(more);
        }
        return time;
    }

    /** Whether a longer time may follow after من: "في وقت سابق من الشهر الجاري", but not "أمس من". */
    private boolean wholes(TimePart time) {
        return !time.days().known();
    }

    private TimePart part(int token) {
        if (token >= words.size() || !lexis.mayBegin(token)) {
            return null;
        }
        TimePart fixed = fixed(token);
        if (fixed != null) {
            return fixed;
        }
        TimePart part = whole(token);
        return part != null ? part : partOfTime(token);
    }

    /** A day or a longer time, not told by its part. */
    private TimePart whole(int token) {
        TimePart part = weekdays.at(token);
        part = part != null ? part : dates.at(token);
        part = part != null ? part : clock.at(token);
        return part != null ? part : periods.at(token);
    }

    private TimePart dayWord(int token) {
        Found<TimeWord> day = lexis.word(token, Kind.DAY_WORD);
        if (day == null) {
            return null;
        }
        Integer offset = day.value().days();
        return new TimePart(token, day.last(), offset == null ? Days.UNKNOWN : reference.day(offset));
    }

    /** Days seen from today, parts of the day, adverbs. */
    private TimePart fixed(int token) {
        TimePart day = dayWord(token);
        if (day != null) {
            return day;
        }
        Found<TimeWord> adverb = lexis.word(token, Kind.ADVERB);
        if (adverb != null) {
            return isAgent(token, adverb.last()) ? null : new TimePart(token, adverb.last(), Days.UNKNOWN);
        }
        Found<TimeWord> partOfDay = lexis.word(token, Kind.DAY_PART);
        return partOfDay == null ? null : partOfDay(token, partOfDay.last());
    }

    /** "من قبل" is "before" only where no one follows: "من قبل الشرطة" is "by the police". */
    private boolean isAgent(int token, int last) {
        return lexis.is(token, "من")
                && words.isWord(last + 1)
                && !words.get(last + 1).hasProclitic();
    }

    /** A part of the day, with its day where one follows; many of these words mean something else without one. */
    private TimePart partOfDay(int token, int last) {
        int next = last + 1;
        TimePart day = lexis.continues(token, next) ? dayWord(next) : null;
        if (day == null && lexis.continues(token, next)) {
            day = whole(next);
        }
        if (day != null && day.complete()) {
            return day.from(token);
        }
        return new TimePart(token, last, Days.UNKNOWN, last > token || lexis.is(token, "مساء"));
    }

    /** "مطلع هذا الشهر", "نهاية أكتوبر المقبل", "الربع الأول من العام الجاري". */
    private TimePart partOfTime(int token) {
        Found<TimeWord> part = periods.part(token);
        if (part == null) {
            return null;
        }
        int at = part.last() + 1;
        boolean of = lexis.is(at, "من");
        if (of) {
            at++;
        }
        TimePart whole = words.sameParagraph(token, at) && (of || lexis.continues(token, at)) ? whole(at) : null;
        return whole == null ? null : new TimePart(token, whole.last(), whole.days());
    }

    private TimePart ago(Relation relation, int at, Length length) {
        Days days = Days.UNKNOWN;
        boolean past = relation == Relation.BEFORE || relation == Relation.SINCE;
        if (past && length.unit() != null && length.count() >= 1) {
            days = reference.ago(length.unit(), length.count());
        }
        TimePart part = new TimePart(at, length.last(), days);
        return relation == Relation.SINCE ? related(relation, part) : part;
    }

    private TimePart related(Relation relation, TimePart time) {
        Days days = time.days();
        if (relation == null || !days.known()) {
            return time;
        }
        Days related = switch (relation) {
            case IN, DURING -> days;
            case SINCE -> reference.since(days.earliest());
            case FROM, AFTER -> new Days(days.earliest(), null);
            case UNTIL, BEFORE -> new Days(null, days.latest());
        };
        return new TimePart(time.first(), time.last(), related, true);
    }

    private boolean isYear(int token) {
        return lexis.isYear(lexis.digits(token));
    }

    /** A number that looks like a year but counts what follows it: "في 2000 قرية". */
    private boolean isCounted(TimePart time) {
        boolean bare = time.first() == time.last() && isYear(time.first());
        int next = time.last() + 1;
        return bare
                && words.isWord(next)
                && words.sameParagraph(time.first(), next)
                && !words.get(next).hasProclitic()
                && !words.get(next).definite()
                && (words.is(next, WordClass.NOUN) || words.get(next).unknown())
                && !words.is(next, WordClass.COMMON_VERB);
    }

    /** Newspapers are called "اليوم", "المصري اليوم". */
    private boolean isName(int token) {
        for (int first = Math.max(0, token - 2); first <= token; first++) {
            var body = words.sameParagraph(first, token)
                    ? words.match(words.lexicon().bodies(), first)
                    : null;
            boolean day = words.sameParagraph(token, token + 1) && words.is(token + 1, WordClass.TIME);
            boolean longer = body != null && (first < token && !day || body.last() > token);
            if (longer && body.last() >= token) {
                return true;
            }
        }
        return false;
    }
}
