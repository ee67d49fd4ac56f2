package io.isnad.command;

import io.isnad.ingest.FirstImport;
import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;

/** Serves until it is told to end. */
@TopCommand
@Command(
        name = "isnad",
        description = "Who said what in the news, with the chain of evidence. Without a command: serves the API.",
        subcommands = ImportCommand.class,
        mixinStandardHelpOptions = true)
public class ServeCommand implements Runnable {

    private final FirstImport firstImport;

    ServeCommand(FirstImport firstImport) {
        this.firstImport = firstImport;
    }

    @Override
    public void run() {
        Thread restoring = new Thread(firstImport::restoreLeftBehind, "schema-restoring");
        restoring.setDaemon(true);
        restoring.start();
        Quarkus.waitForExit();
    }
}
