package io.isnad.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * From bytes to text: strict UTF-8, byte-order mark dropped, CRLF as LF. Refuses what is no text: over the size, empty or
 * blank, with NUL in it, or with bytes that are not UTF-8.
 */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    static String read(Path file, long maxBytes) throws IOException, DocumentException {
        // One byte more than allowed tells that there is more, whatever the file system says of the size.
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > maxBytes) {
                throw new DocumentException("", "larger than the allowed " + maxBytes + " bytes");
            }
            return decode(bytes);
        }
    }

    static String decode(byte[] bytes) throws DocumentException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (text.indexOf('\0') >= 0) {
            throw new DocumentException(place(text, text.indexOf('\0')), "binary: a NUL character");
        }
        if (result.isError()) {
            String octet = String.format("0x%02X", bytes[bytes.length == 0 ? 0 : utf8Length(text)]);
            throw new DocumentException(place(text, text.length()), "not UTF-8: byte " + octet);
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new DocumentException("", bytes.length == 0 ? "empty" : "nothing but white space");
        }
        return text.replace("\r\n", "\n");
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Line and column, both from 1, of an offset. */
    static String place(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return "line " + line + ", column " + (text.codePointCount(lineStart, offset) + 1);
    }
}
