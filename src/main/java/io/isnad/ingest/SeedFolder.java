package io.isnad.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A folder of documents with all folders in it, or a single file. Links are followed, but not in circles; what begins with a dot is not
 * there for us.
 */
final class SeedFolder {

    /** The name of the folder itself. */
    static final String WHOLE = ".";

    /** What stands for bytes that are not UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private final Path root;

    /** Where the walk begins: the folder itself, or the one file of it that is meant. */
    private final Path start;

    private SeedFolder(Path root, Path start) {
        this.root = root;
        this.start = start;
    }

    /** The folder of this path, or if a file is there, that file alone of the folder in which it is. */
    static SeedFolder of(Path path) {
        Path absolute = path.toAbsolutePath();
        return Files.isRegularFile(absolute)
                ? new SeedFolder(absolute.getParent(), absolute)
                : new SeedFolder(path, path);
    }

    boolean exists() {
        return Files.exists(start);
    }

    /**
     * Name of a file or folder, relative to this folder, with "/" between the parts; this folder itself is ".". By its URI,
     * which has the name's bytes: the name as a string depends on the locale in which Java was started.
     */
    private String name(Path path) {
        String name = path.toUri().getPath().substring(root.toUri().getPath().length());
        String withoutSlash = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return withoutSlash.isEmpty() ? WHOLE : withoutSlash;
    }

    /**
     * All files by name, in name order.
     *
     * @param unreadable told of every file and folder that cannot be looked at
     * @param sizes told of every other file's size in bytes
     */
    NavigableMap<String, Path> files(Consumer<ImportIssue> unreadable, LongConsumer sizes) throws IOException {
        NavigableMap<String, Path> files = new TreeMap<>();
        Files.walkFileTree(
                start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!isHidden(file)) {
                            String name = name(file);
                            reasonAgainst(name, attributes)
                                    .ifPresentOrElse(
                                            reason -> unreadable.accept(new ImportIssue(name, "", reason)), () -> {
                                                files.put(name, file);
                                                sizes.accept(attributes.size());
                                            });
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        if (!isHidden(file)) {
                            unreadable.accept(new ImportIssue(name(file), "", reason(e)));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                        if (e != null) {
                            unreadable.accept(new ImportIssue(name(folder), "", reason(e)));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    private static Optional<String> reasonAgainst(String name, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            // One that leads anywhere is followed.
            return Optional.of("a link to nowhere");
        }
        if (!attributes.isRegularFile()) {
            return Optional.of("not a regular file");
        }
        return name.indexOf(NOT_UTF_8) < 0 ? Optional.empty() : Optional.of("the file's name is not UTF-8");
    }

    private boolean isHidden(Path path) {
        return !path.equals(start) && path.getFileName().toString().startsWith(".");
    }

    @Override
    public String toString() {
        return start.toAbsolutePath().toString();
    }

    /** What an error of the file system means to who keeps the folder. */
    static String reason(IOException e) {
        if (e instanceof FileSystemLoopException) {
            return "a link to a folder that it stands in";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "not readable: permission denied";
        }
        return e instanceof NoSuchFileException ? "no such file; removed meanwhile" : "not readable: " + e;
    }
}
