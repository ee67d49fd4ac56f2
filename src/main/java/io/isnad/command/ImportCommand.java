package io.isnad.command;

import io.isnad.ingest.ImportReport;
import io.isnad.ingest.ImportState;
import io.isnad.ingest.ImportTally;
import io.isnad.ingest.ProgressDisplay;
import io.isnad.ingest.SeedImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files and folders into the database, prints the report and ends. */
@Command(
        name = "import",
        description = "Imports files and folders of documents into the database, without serving.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything was imported",
            "1:some documents were rejected",
            "2:wrong arguments",
            "3:the import did not come to its end"
        })
public class ImportCommand implements Callable<Integer> {

    private static final int SOME_REJECTED = 1;
    private static final int UNFINISHED = 3;

    private final SeedImport seedImport;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "a file, or a folder with all folders in it")
    List<Path> paths;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            defaultValue = "rejected.jsonl",
            description = "where rejected documents are listed, with place and reason (default: ${DEFAULT-VALUE})")
    Path rejected;

    @Spec
    CommandSpec command;

    ImportCommand(SeedImport seedImport) {
        this.seedImport = seedImport;
    }

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(command.commandLine(), "There is no " + path);
            }
        }
        ImportTally tally = seedImport.newTally();
        ImportReport report;
        try (RejectedFile file = new RejectedFile(rejected)) {
            tally.onFailure(file::add);
            report = seedImport.run(seedImport.task(paths), tally, display());
        }
        print(report);
        if (report.state() != ImportState.DONE) {
            return UNFINISHED;
        }
        return report.failed() > 0 ? SOME_REJECTED : CommandLine.ExitCode.OK;
    }

    private ProgressDisplay display() {
        return Isnad.isTerminal() ? new ProgressBar(command.commandLine().getErr()) : ProgressDisplay.LOG;
    }

    private void print(ImportReport report) {
        PrintWriter out = command.commandLine().getOut();
        out.printf("%s: %s%n", report.state(), report.summary());
        if (report.failed() > 0) {
            out.printf("The rejected ones are listed in %s%n", rejected);
        }
        out.flush();
    }
}
