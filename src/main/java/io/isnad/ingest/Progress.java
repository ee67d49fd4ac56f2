package io.isnad.ingest;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far an import is.
 *
 * @param report the counts
 * @param fraction from 0 to 1: how much of the files is read
 * @param articlesPerSecond of late
 * @param left the time that it will take at this speed, if that can be told
 */
public record Progress(ImportReport report, double fraction, double articlesPerSecond, Optional<Duration> left) {

    /** "43 %, 812 articles/s, 2 min left". */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%.0f %%, %.0f articles/s%s",
                Math.floor(fraction * 100),
                articlesPerSecond,
                left.map(time -> ", " + words(time) + " left").orElse(""));
    }

    private static String words(Duration time) {
        if (time.toMinutes() >= 90) {
            return String.format("%d h %d min", time.toHours(), time.toMinutesPart());
        }
        return time.toSeconds() >= 90 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }
}
