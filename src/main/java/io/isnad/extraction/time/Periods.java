package io.isnad.extraction.time;

import io.isnad.extraction.lexicon.TimeWord;
import io.isnad.extraction.lexicon.TimeWord.Direction;
import io.isnad.extraction.lexicon.TimeWord.Kind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.number.NumberMatch;
import io.isnad.extraction.number.NumberParser;
import io.isnad.extraction.time.TimeLexis.Found;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Stretches of time: seen from the day of writing ("الأسبوع الماضي", "هذا الشهر", "مطلع العام الجاري"), or so and so long
 * ("ثلاثة أيام", "أسبوعين", "سنوات"), which tells a time only after a preposition ("قبل ثلاثة أيام").
 */
final class Periods {

    /** "الأمين العام الحالي": the adjective "general" is spelt like "year". */
    private static final String YEAR_OR_GENERAL = "العام";

    private final TimeLexis lexis;
    private final TimeReference reference;
    private final NumberParser numbers;
    private final Words words;

    Periods(TimeLexis lexis, TimeReference reference) {
        this.lexis = lexis;
        this.reference = reference;
        this.words = lexis.words();
        this.numbers = new NumberParser(words);
    }

    /**
     * A length of time.
     *
     * @param last its last token
     * @param unit null where it is of no certain length
     * @param count how many, 0 where it is not told ("منذ أسابيع")
     * @param told whether a number or a dual tells it
     */
    record Length(int last, ChronoUnit unit, double count, boolean told) {}

    /** A period as seen from the day of writing, or null. */
    TimePart at(int token) {
        TimePart pointed = pointed(token);
        return pointed != null ? pointed : definite(token);
    }

    /** "هذا الشهر", "هذه الليلة". */
    private TimePart pointed(int token) {
        Found<TimeWord> pointer = lexis.isDefinite(token) ? null : lexis.word(token, Kind.RELATIVE_ADJ);
        boolean points = pointer != null && lexis.continues(token, token + 1) && lexis.isDefinite(token + 1);
        Found<TimeWord> unit = points ? lexis.word(token + 1, Kind.UNIT) : null;
        if (unit == null || unit.value().part() || unit.value().count() > 1) {
            return null;
        }
        boolean present = pointer.value().direction() == Direction.CURRENT;
        Days days = present ? unit(unit.value(), Direction.CURRENT) : Days.UNKNOWN;
        return new TimePart(token, unit.last(), days);
    }

    /** "الأسبوع الماضي"; without an adjective only after a preposition: "خلال الأسبوع". */
    private TimePart definite(int token) {
        Found<TimeWord> unit = lexis.isDefinite(token) ? lexis.word(token, Kind.UNIT) : null;
        if (unit == null || unit.value().part()) {
            return null;
        }
        int next = unit.last() + 1;
        NumberMatch count = lexis.continues(token, next) ? numbers.at(next) : null;
        if (count != null && words.isWord(next) && words.get(next).definite()) {
            next = count.last() + 1;
        } else {
            count = null;
        }
        Found<Direction> direction = lexis.direction(token, next);
        if (direction != null && isGeneral(token, direction.last())) {
            return null;
        }
        if (direction == null && isAfterDefinite(token)) {
            return null;
        }
        if (direction == null) {
            boolean fiscal = lexis.is(next, "المالي") || lexis.is(next, "الدراسي");
            Found<Direction> after = fiscal ? lexis.direction(token, next + 1) : null;
            return after == null
                    ? new TimePart(token, next - 1, Days.UNKNOWN, false)
                    : new TimePart(token, after.last(), Days.UNKNOWN);
        }
        boolean one = count == null && isSingular(unit.value(), token);
        Days days = one && direction.value() != null ? unit(unit.value(), direction.value()) : Days.UNKNOWN;
        return new TimePart(token, direction.last(), days, unit.value().unit() != null);
    }

    /** "أعلن النائب العام أمس": what only yesterday would make a time. */
    private boolean isAfterDefinite(int token) {
        return words.is(token, YEAR_OR_GENERAL) && words.sameParagraph(token - 1, token) && lexis.isDefinite(token - 1);
    }

    private boolean isGeneral(int token, int adjective) {
        return isAfterDefinite(token) && !words.isAmong(adjective, WordSet.NEVER_GENERAL);
    }

    private boolean isSingular(TimeWord unit, int token) {
        String base = words.get(token).base();
        return unit.count() == 1 && Set.of("يوم", "اسبوع", "شهر", "عام", "سنه").contains(base);
    }

    private Days unit(TimeWord unit, Direction direction) {
        if (unit.unit() == null || unit.count() != 1) {
            return Days.UNKNOWN;
        }
        return reference.unit(
                unit.unit(),
                switch (direction) {
                    case PAST -> -1;
                    case CURRENT -> 0;
                    case NEXT -> 1;
                });
    }

    /** How long something took or is ago, or null: "ثلاثة أيام", "نحو أسبوعين", "أكثر من عام", "سنوات". */
    Length length(int token) {
        int at = afterEstimate(token);
        if (!words.sameParagraph(token, at)) {
            return null;
        }
        NumberMatch number = numbers.at(at);
        int noun = number == null ? at : number.last() + 1;
        boolean definite = lexis.isDefinite(noun);
        Found<TimeWord> unit = definite || !words.sameParagraph(token, noun) ? null : lexis.word(noun, Kind.UNIT);
        if (unit == null && words.isWord(noun)) {
            unit = accusative(noun);
        }
        if (unit == null
                || unit.value().unit() == null
                || noun > at && words.get(noun).hasProclitic()) {
            return null;
        }
        double count = number != null ? number.value() : isPlural(noun) ? 0 : 1;
        boolean told = number != null || unit.value().count() > 1;
        return new Length(unit.last(), unit.value().unit(), count * unit.value().count(), told);
    }

    /** "12 يوما", "24 عاما". */
    private Found<TimeWord> accusative(int token) {
        String form = words.get(token).form();
        if (!form.endsWith("ا") || form.length() < 4) {
            return null;
        }
        var match = words.lexicon().timeWords().exact(form.substring(0, form.length() - 1));
        return match != null && match.kind() == Kind.UNIT ? new Found<>(token, match) : null;
    }

    private boolean isPlural(int token) {
        return Set.of("ايام", "اسابيع", "اشهر", "شهور", "اعوام", "سنوات", "سنين", "ساعات", "دقايق", "عقود", "قرون")
                .contains(words.get(token).form());
    }

    private int afterEstimate(int token) {
        if (words.isAmong(token, WordSet.ABOUT)) {
            return token + 1;
        }
        boolean compared = words.isAmong(token, WordSet.MORE_OR_LESS) && lexis.is(token + 1, "من");
        return compared ? token + 2 : token;
    }

    /** "مطلع", "نهاية", "الربع الأول": parts of a time that follows. */
    Found<TimeWord> part(int token) {
        Found<TimeWord> part = lexis.word(token, Kind.UNIT);
        return part != null && part.value().part() && !words.is(token, WordClass.RELATIVE) ? part : null;
    }
}
