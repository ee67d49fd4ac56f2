package io.isnad.ingest.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An article a line, each one's name ending in "#" and its line number. The file may have any size, a line at most the
 * limit's. Blank lines are passed over, a bad line fails by itself.
 */
final class JsonLinesReader implements DocumentReader {

    private static final ObjectReader ONE_VALUE =
            JsonArticle.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public void read(Path file, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        boolean hasLines = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int number = 1; nextLine(in, line, limits.maxBytes()); number++) {
                if (sink.isClosed()) {
                    return;
                }
                if (!isBlank(line)) {
                    hasLines = true;
                    readLine(line, number, sourceName + "#" + number, limits, sink);
                }
            }
        }
        if (!hasLines) {
            throw new DocumentException("", "empty");
        }
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        return line.size() == 0 || line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    private static void readLine(
            ByteArrayOutputStream line, int number, String name, ReadLimits limits, DocumentSink sink) {
        try {
            if (line.size() > limits.maxBytes()) {
                throw new DocumentException("", "a line larger than the allowed " + limits.maxBytes() + " bytes");
            }
            JsonArticle.read(ONE_VALUE.readTree(SourceText.decode(line.toByteArray())), name, limits, sink);
        } catch (JsonProcessingException e) {
            DocumentException malformed = JsonArticle.malformed(e, null, number);
            sink.failure(name, malformed.place(), malformed.reason());
        } catch (DocumentException e) {
            sink.failure(name, JsonArticle.place(number, e.place()), e.reason());
        }
    }

    /** Reads one line without its end into {@code line}, of an overlong one the first {@code maxBytes} + 1 bytes. */
    private static boolean nextLine(InputStream in, ByteArrayOutputStream line, long maxBytes) throws IOException {
        line.reset();
        int octet = in.read();
        if (octet < 0) {
            return false;
        }
        for (; octet >= 0 && octet != '\n'; octet = in.read()) {
            if (line.size() <= maxBytes) {
                line.write(octet);
            }
        }
        return true;
    }
}
