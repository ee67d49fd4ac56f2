package io.isnad.extraction.time;

import java.time.LocalDate;

/**
 * The days that an expression can mean.
 *
 * @param earliest the first, or null where it can't be told
 * @param latest the last, or null likewise
 */
record Days(LocalDate earliest, LocalDate latest) {

    static final Days UNKNOWN = new Days(null, null);

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    boolean known() {
        return earliest != null && latest != null;
    }

    /** Of two descriptions of the same time the narrower one, else the later: "مساء أمس", "الاثنين 5 مايو". */
    Days narrowedBy(Days other) {
        if (!known() || !other.known()) {
            return known() ? this : other;
        }
        return other.length() <= length() ? other : this;
    }

    /** From the first day of the one to the last day of the other, whichever comes first. */
    Days until(Days other) {
        if (!known() || !other.known()) {
            return UNKNOWN;
        }
        return new Days(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    private long length() {
        return latest.toEpochDay() - earliest.toEpochDay();
    }
}
