package io.isnad.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Measures the speed of an import over the last minute. */
final class ProgressMeter {

    private static final long WINDOW_NANOS = Duration.ofMinutes(1).toNanos();

    private record Sample(long nanos, long articles, double fraction) {}

    private final ImportTally tally;
    private final Deque<Sample> samples = new ArrayDeque<>();

    ProgressMeter(ImportTally tally) {
        this.tally = tally;
        samples.add(new Sample(System.nanoTime(), 0, 0));
    }

    synchronized Progress now() {
        return at(System.nanoTime());
    }

    private Progress at(long nanos) {
        ImportReport report = tally.report();
        Sample now = new Sample(nanos, report.done(), tally.fractionRead());
        while (samples.size() > 1 && nanos - samples.peekFirst().nanos() > WINDOW_NANOS) {
            samples.removeFirst();
        }
        Sample then = samples.peekFirst();
        samples.addLast(now);
        double seconds = Math.max(1e-3, (now.nanos() - then.nanos()) / 1e9);
        double speed = (now.fraction() - then.fraction()) / seconds;
        Optional<Duration> left = speed > 0
                ? Optional.of(Duration.ofSeconds((long) Math.ceil((1 - now.fraction()) / speed)))
                : Optional.empty();
        return new Progress(report, now.fraction(), (now.articles() - then.articles()) / seconds, left);
    }
}
