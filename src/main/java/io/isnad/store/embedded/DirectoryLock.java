package io.isnad.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * That one running application alone uses a directory. The operating system holds the lock for the process, so none
 * outlives a killed one. The file names the holder's process id, for people.
 */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws EmbeddedServerException if another running application, or another part of this one, holds it
     */
    static DirectoryLock take(Path directory) throws IOException, EmbeddedServerException {
        FileChannel channel = FileChannel.open(
                directory.resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                String message =
                        "The database directory " + directory + " is in use by another running instance; stop it,"
                                + " or set isnad.database.directory to another directory";
                throw new EmbeddedServerException(message, null);
            }
            // From the second byte on: Windows lets nobody else read what is locked.
            channel.truncate(1);
            channel.write(
                    ByteBuffer.wrap((" " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)),
                    0);
            return new DirectoryLock(channel);
        } catch (IOException | EmbeddedServerException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(0, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
