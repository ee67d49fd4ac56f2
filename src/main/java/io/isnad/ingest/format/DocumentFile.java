package io.isnad.ingest.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file with documents in it: plain, compressed (".gz") or an archive (".zip") of such files, whose entries are named like
 * files in a folder of the archive's name. Read as a stream: of a file of any size, one document is in memory.
 */
public final class DocumentFile {

    private static final String ARCHIVE = "zip";
    private static final String COMPRESSED = "gz";
    private static final int BUFFER = 1 << 16;

    /** Where macOS keeps what is not the files' content. */
    private static final String MAC_RESOURCES = "__MACOSX";

    private DocumentFile() {}

    /** Whether files of this name are read. */
    public static boolean isRead(String name) {
        return DocumentReader.extension(name).equals(ARCHIVE) || reader(name).isPresent();
    }

    /**
     * Reads a file whose name is one of those that are read.
     *
     * @param name relative to its folder, with "/" between the parts
     * @throws DocumentException if the file is not what it should be; articles before that place are in the sink
     * @throws IOException if the file cannot be read
     */
    public static void read(Path file, String name, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        if (DocumentReader.extension(name).equals(ARCHIVE)) {
            readArchive(file, name, limits, sink);
        } else {
            try (InputStream in = new Watched(Files.newInputStream(file), sink)) {
                readStream(in, name, limits, sink);
            }
        }
    }

    private static Optional<DocumentReader> reader(String name) {
        return DocumentReader.forFile(isCompressed(name) ? withoutExtension(name) : name);
    }

    private static boolean isCompressed(String name) {
        return DocumentReader.extension(name).equals(COMPRESSED);
    }

    private static String withoutExtension(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static void readStream(InputStream in, String name, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        DocumentReader reader = reader(name).orElseThrow();
        if (!isCompressed(name)) {
            reader.read(new BufferedInputStream(in, BUFFER), name, limits, sink);
            return;
        }
        try (InputStream plain = new GZIPInputStream(in, BUFFER)) {
            reader.read(new BufferedInputStream(plain, BUFFER), name, limits, sink);
        } catch (ZipException | EOFException e) {
            throw new DocumentException("", "not a whole .gz file: " + e.getMessage());
        }
    }

    private static void readArchive(Path file, String name, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            Iterator<? extends ZipEntry> entries = archive.entries().asIterator();
            while (entries.hasNext() && !sink.isClosed()) {
                ZipEntry entry = entries.next();
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    readEntry(archive, entry, name + "/" + entry.getName(), limits, sink);
                }
                sink.progress(entry.getCompressedSize());
            }
        } catch (ZipException e) {
            throw new DocumentException("", "not a whole .zip archive: " + e.getMessage());
        }
    }

    /** An entry that cannot be read fails alone. */
    private static void readEntry(ZipFile archive, ZipEntry entry, String name, ReadLimits limits, DocumentSink sink) {
        if (reader(name).isEmpty()) {
            sink.skipped(name);
            return;
        }
        try (InputStream in = archive.getInputStream(entry)) {
            readStream(in, name, limits, sink);
        } catch (DocumentException e) {
            sink.failure(name, e.place(), e.reason());
        } catch (IOException e) {
            sink.failure(name, "", "not readable: " + e.getMessage());
        }
    }

    private static boolean isHidden(String entry) {
        return Arrays.stream(entry.split("/")).anyMatch(part -> part.startsWith(".") || part.equals(MAC_RESOURCES));
    }

    /** Tells the sink of every byte that is read. */
    private static final class Watched extends FilterInputStream {

        private final DocumentSink sink;

        Watched(InputStream in, DocumentSink sink) {
            super(in);
            this.sink = sink;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            told(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            told(count);
            return count;
        }

        private void told(int count) {
            if (count > 0) {
                sink.progress(count);
            }
        }
    }
}
