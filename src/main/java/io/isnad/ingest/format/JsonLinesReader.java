package io.isnad.ingest.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * An article a line, each one's name ending in "#" and its line number. The file may have any size, a line at most the
 * limit's. Blank lines are passed over, a bad line fails by itself.
 */
final class JsonLinesReader implements DocumentReader {

    private static final ObjectReader ONE_VALUE =
            JsonArticle.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public void read(InputStream in, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        boolean hasLines = false;
        LineInput lines = new LineInput(in);
        byte[] line = lines.next(limits.maxBytes());
        for (int number = 1; line != null && !sink.isClosed(); number++) {
            if (!isBlank(line)) {
                hasLines = true;
                readLine(line, number, sourceName + "#" + number, limits, sink);
            }
            line = lines.next(limits.maxBytes());
        }
        if (!hasLines && !sink.isClosed()) {
            throw new DocumentException("", "empty");
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte octet : line) {
            if (!Character.isWhitespace(octet)) {
                return false;
            }
        }
        return true;
    }

    private static void readLine(byte[] line, int number, String name, ReadLimits limits, DocumentSink sink) {
        try {
            if (line.length > limits.maxBytes()) {
                throw new DocumentException("", "a line larger than the allowed " + limits.maxBytes() + " bytes");
            }
            JsonArticle.read(ONE_VALUE.readTree(SourceText.decode(line)), name, limits, sink);
        } catch (JsonProcessingException e) {
            DocumentException malformed = JsonArticle.malformed(e, null, number);
            sink.failure(name, malformed.place(), malformed.reason());
        } catch (DocumentException e) {
            sink.failure(name, JsonArticle.place(number, e.place()), e.reason());
        }
    }
}
