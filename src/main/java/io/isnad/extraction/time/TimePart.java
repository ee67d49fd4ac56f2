package io.isnad.extraction.time;

/**
 * A piece of an expression of time, or the whole of one without its preposition.
 *
 * @param first its first token
 * @param last its last token
 * @param days which days it can mean
 * @param complete whether it tells a time by itself; "2014", "مارس", "ثلاثة أيام" do so only after a preposition
 */
record TimePart(int first, int last, Days days, boolean complete) {

    TimePart(int first, int last, Days days) {
        this(first, last, days, true);
    }

    /** This and a part right after it, which describe the same time. */
    TimePart with(TimePart next) {
        return new TimePart(first, next.last, days.narrowedBy(next.days), complete || next.complete);
    }

    /** The same from an earlier token on. */
    TimePart from(int earlier) {
        return new TimePart(earlier, last, days, true);
    }
}
