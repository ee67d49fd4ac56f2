package io.isnad.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, as bytes without their ends. */
final class LineInput {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;

    LineInput(InputStream in) {
        this.in = in;
    }

    /**
     * The next line, of one longer than {@code most} bytes the first {@code most} + 1, or null where there is none.
     *
     * @throws IOException if the stream cannot be read
     */
    byte[] next(long most) throws IOException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int lineFeed = position;
            while (lineFeed < end && buffer[lineFeed] != '\n') {
                lineFeed++;
            }
            line.write(buffer, position, (int) Math.min(lineFeed - position, most + 1 - line.size()));
            position = lineFeed;
            if (lineFeed < end) {
                position++;
                break;
            }
        }
        return line.toByteArray();
    }

    /** Whether there is anything left. */
    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(buffer));
        }
        return position < end;
    }
}
