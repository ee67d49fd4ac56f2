package io.isnad.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedServerTest {

    /** Unpacked once for all tests here. */
    @TempDir
    static Path binaries;

    @TempDir
    Path folder;

    private EmbeddedServer start(Path directory) throws EmbeddedServerException {
        return EmbeddedServer.start(directory, binaries);
    }

    @Test
    void dataSurviveARestart() throws Exception {
        Path directory = folder.resolve("db");
        try (EmbeddedServer server = start(directory)) {
            execute(server, "create table kept as select 'باق' as word");
        }
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
        try (EmbeddedServer server = start(directory)) {
            assertThat(query(server, "select word from kept")).isEqualTo("باق");
        }
    }

    @Test
    void keepsWhatItHasConfirmed() throws Exception {
        try (EmbeddedServer server = start(folder.resolve("db"))) {
            assertThat(query(server, "show fsync")).isEqualTo("on");
            assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void hasWhatTheSchemaNeeds() throws Exception {
        try (EmbeddedServer server = start(folder.resolve("db"))) {
            execute(server, "create extension pg_trgm");
            assertThat(query(server, "select to_tsvector('arabic', 'الكتاب') = to_tsvector('arabic', 'كتاب')"))
                    .isEqualTo("t");
            assertThat(query(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(query(server, "select 'ب' > 'Z' and 'a' > 'Z'")).isEqualTo("t");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        Path directory = folder.resolve("db");
        try (EmbeddedServer server = start(directory)) {
            Properties wrong = new Properties();
            wrong.setProperty("user", Credentials.USER);
            wrong.setProperty("password", "postgres");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), wrong))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                        .isEqualTo("rwx------");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aSecondInstanceInOneProcessIsToldOfTheDirectory() throws Exception {
        Path directory = folder.resolve("db");
        try (EmbeddedServer server = start(directory)) {
            assertInUse(directory);
            assertThat(query(server, "select 'still here'")).isEqualTo("still here");
        }
        start(directory).close();
    }

    @Test
    void anInstanceIsLeftAloneWhileItRunsAndTakenOverWhenItWasKilled() throws Exception {
        Path directory = folder.resolve("db");
        Process other = startInOtherProcess(directory, binaries);
        try {
            assertInUse(directory);
        } finally {
            other.destroyForcibly().waitFor();
        }
        ProcessHandle left = postmaster(directory);
        assertThat(left.isAlive()).isTrue();
        try (EmbeddedServer server = start(directory)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(query(server, "select word from kept")).isEqualTo("باق");
        }
    }

    @Test
    void recoversAfterTheServerWasKilled() throws Exception {
        Path directory = folder.resolve("db");
        EmbeddedServer killed = start(directory);
        execute(killed, "create table kept as select 'باق' as word");
        ProcessHandle postmaster = postmaster(directory);
        assertThat(postmaster.destroyForcibly()).isTrue();
        postmaster.onExit().get(30, TimeUnit.SECONDS);
        killed.close();
        assertThat(directory.resolve("data/postmaster.pid")).exists();
        try (EmbeddedServer server = start(directory)) {
            assertThat(query(server, "select word from kept")).isEqualTo("باق");
        }
    }

    @Test
    void aStalePidFileNamingAnotherProcessHarmsNobody() throws Exception {
        Path directory = folder.resolve("db");
        start(directory).close();
        Path pidFile = directory.resolve("data/postmaster.pid");
        long self = ProcessHandle.current().pid();
        for (String content :
                new String[] {self + "\n" + directory.resolve("data") + "\n", "4194999\n", "no pid\n", ""}) {
            Files.writeString(pidFile, content);
            start(directory).close();
        }
    }

    @Test
    void aDirectoryMayHaveSpacesAndArabicLetters() throws Exception {
        assumeTrue(
                "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
                "Java can name no such directory in a locale without UTF-8");
        Path directory = folder.resolve("قاعدة البيانات 'من' (هنا) %d & ~");
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            execute(server, "create table kept as select 'باق' as word");
        }
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThat(query(server, "select word from kept")).isEqualTo("باق");
        }
    }

    @Test
    void binariesThatWereNeverUnpackedToTheEndAreUnpackedAgain() throws Exception {
        Path directory = folder.resolve("db");
        Path unpacked = folder.resolve("binaries");
        startInOtherProcess(directory, unpacked).destroyForcibly().waitFor();
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(unpacked, "PG-*")) {
            for (Path version : versions) {
                Files.delete(version.resolve(".exists"));
                Files.delete(version.resolve("bin/initdb"));
            }
        }
        startInOtherProcess(directory, unpacked).destroyForcibly().waitFor();
        assertThat(unpacked).isDirectoryRecursivelyContaining("glob:**/initdb");
        start(directory).close();
    }

    @Test
    void aDatabaseThatWasNeverFinishedIsMovedAside() throws Exception {
        Path directory = folder.resolve("db");
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/half"), "there");
        start(directory).close();
        try (Stream<Path> files = Files.list(directory)) {
            Path aside = files.filter(file -> file.getFileName().toString().startsWith("data.unfinished-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(aside.resolve("half")).hasContent("there");
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreLeftAsTheyAre() throws Exception {
        Path directory = folder.resolve("db");
        start(directory).close();
        Files.writeString(directory.resolve("data/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> start(directory))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining(directory.resolve("data").toString())
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("18");
        Files.writeString(directory.resolve("data/PG_VERSION"), "18\n");
        start(directory).close();
    }

    @Test
    void aDirectoryThatCannotBeOneIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path directory : new Path[] {file, file.resolve("db")}) {
            assertThatThrownBy(() -> start(directory))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining(directory.toString());
        }
    }

    @Test
    void aDirectoryWithWhatAShellWouldReplaceIsRefusedAtOnce() {
        Path directory = folder.resolve("$HOME");
        assumeTrue(directory.getFileSystem().getSeparator().equals("/"));
        assertThatThrownBy(() -> start(directory))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("isnad.database.directory");
        assertThat(directory).doesNotExist();
    }

    private void assertInUse(Path directory) {
        assertThatThrownBy(() -> start(directory))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("in use by another running instance")
                .hasMessageContaining("isnad.database.directory");
    }

    private static ProcessHandle postmaster(Path directory) throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("data/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static Process startInOtherProcess(Path directory, Path binaries) throws IOException {
        Process process = new ProcessBuilder(
                        java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherInstance.class.getName(),
                        directory.toString(),
                        binaries.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("ready")) {
                return process;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the other instance did not start: " + said);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.credentials());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.credentials());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** An application that starts its server, stores something, and then only runs. */
    static final class OtherInstance {

        public static void main(String[] args) throws Exception {
            EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]), Path.of(args[1]));
            execute(server, "create table if not exists kept as select 'باق' as word");
            System.out.println("ready");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
