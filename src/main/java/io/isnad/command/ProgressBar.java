package io.isnad.command;

import io.isnad.ingest.Progress;
import io.isnad.ingest.ProgressDisplay;
import java.io.PrintWriter;
import java.time.Duration;

/** One line of a terminal, written again and again. */
final class ProgressBar implements ProgressDisplay {

    private static final int WIDTH = 30;
    private static final String START_OF_LINE = "\r\033[K";

    private final PrintWriter terminal;

    ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(250);
    }

    @Override
    public void show(Progress progress) {
        int full = (int) (WIDTH * progress.fraction());
        terminal.print(START_OF_LINE + "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + progress.line());
        terminal.flush();
    }

    @Override
    public void end() {
        terminal.print(START_OF_LINE);
        terminal.flush();
    }
}
