package io.isnad.graphql.clients;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs programs of Node in a copy of one of the folders of src/test/node. Needs Node and the npm registry, or its cache;
 * without them what asks for it is skipped, unless the environment variable ISNAD_NODE is {@code required}.
 */
public final class Node {

    private static final int MINUTES = 5;

    private final Path work;

    private Node(Path work) {
        this.work = work;
    }

    /** A copy of a folder with the packages that its lock file names. */
    public static Node in(Path folder, Path work) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path copy = work.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Node node = new Node(work);
        skipUnless(node.run("node", "--version"), "Node.js is not installed");
        skipUnless(
                node.run(onThisSystem("npm"), "ci", "--prefer-offline", "--no-audit", "--no-fund"),
                "npm ci does not succeed");
        return node;
    }

    /** Runs a program of a package. */
    public Result tool(String name, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(onThisSystem("npx"), "--no-install", name));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    /** Runs a command. */
    public Result run(String... command) throws InterruptedException {
        try {
            Path output = Files.createTempFile(work.toAbsolutePath(), "output", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean done = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            return new Result(done ? process.exitValue() : -1, Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        }
    }

    /** Starts a command, whose output goes into a file. */
    public Process start(Path output, String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static String onThisSystem(String script) {
        return System.getProperty("os.name").startsWith("Windows") ? script + ".cmd" : script;
    }

    private static void skipUnless(Result result, String otherwise) {
        if (result.status() == 0) {
            return;
        }
        String message = otherwise + ": " + result.output();
        if ("required".equals(System.getenv("ISNAD_NODE"))) {
            fail(message);
        }
        abort("What needs Node is skipped. " + message);
    }

    /**
     * What a command came to.
     *
     * @param status its exit status, or -1 if it was not done in time
     * @param output what it wrote
     */
    public record Result(int status, String output) {}
}
