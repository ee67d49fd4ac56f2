package io.isnad.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * The password of the application's own server: random, made once, in a file that its owner alone can read. The file is
 * the last thing written when a database is set up, so without it there is no finished database.
 */
final class Credentials {

    static final String USER = "postgres";

    private static final int PASSWORD_BYTES = 24;
    private static final String ACCESS_RULES = """
            # Written by Isnad: only with the password, only from this machine.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Path file;

    Credentials(Path directory) {
        file = directory.resolve("password");
    }

    boolean exist() {
        return Files.exists(file);
    }

    String password() throws IOException {
        return Files.readString(file).strip();
    }

    /** Gives a server that still lets everyone in a password, and lets nobody in without it from then on. */
    void create(DataSource open, Path data) throws IOException, SQLException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        try (Connection connection = open.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + USER + " password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), ACCESS_RULES);
            statement.execute("select pg_reload_conf()");
        }
        write(password);
    }

    private void write(String password) throws IOException {
        Path partial = file.resolveSibling("password.new");
        Files.deleteIfExists(partial);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(partial, password);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
