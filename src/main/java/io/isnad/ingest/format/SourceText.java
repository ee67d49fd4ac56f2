package io.isnad.ingest.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * From bytes to text: strict UTF-8, byte-order mark dropped, every line end (CRLF, CR) as LF. Refuses what is no text:
 * over the size, empty or blank, with NUL in it, or with bytes that are not UTF-8.
 */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private SourceText() {}

    static String read(InputStream in, long maxBytes) throws IOException, DocumentException {
        int most = (int) Math.min(maxBytes, LARGEST_ARRAY - 1);
        // One byte more than allowed tells that there is more, whatever the file system says of the size.
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new DocumentException("", "larger than the allowed " + most + " bytes");
        }
        return decode(bytes);
    }

    /** The text as a stream, with its line ends as they are; a byte that is not UTF-8 is an exception. */
    static Reader reader(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(in, strictDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static CharsetDecoder strictDecoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static String decode(byte[] bytes) throws DocumentException {
        CharsetDecoder decoder = strictDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = decoder.decode(in, out, true).isError();
        String text = withoutMark(out.flip().toString());
        if (text.indexOf('\0') >= 0) {
            throw new DocumentException(place(text, text.indexOf('\0')), "binary: a NUL character");
        }
        if (malformed) {
            String octet = String.format("0x%02X", bytes[in.position()]);
            throw new DocumentException(place(text, text.length()), "not UTF-8: byte " + octet);
        }
        if (text.isBlank()) {
            throw new DocumentException("", bytes.length == 0 ? "empty" : "nothing but white space");
        }
        return withLineFeeds(text);
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
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
