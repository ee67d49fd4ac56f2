package io.isnad.command;

import io.quarkus.picocli.runtime.PicocliRunner;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** The application's beginning: a server, or with arguments a command that does its work and ends. */
@QuarkusMain
public final class Isnad {

    private Isnad() {}

    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("isnad.seeds.import-at-start", "false");
            System.setProperty("quarkus.banner.enabled", "false");
            if (isTerminal()) {
                System.setProperty("quarkus.log.console.json.enabled", "false");
            }
        }
        Quarkus.run(PicocliRunner.class, arguments);
    }

    /** Whether a person watches. */
    static boolean isTerminal() {
        return CommandLine.Help.Ansi.AUTO.enabled();
    }
}
