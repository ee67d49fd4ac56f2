package io.isnad.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input of any size, read in parts of a bounded one: so that no part fills the memory. */
final class BoundedInput extends FilterInputStream {

    /** What the buffers behind this one may have read ahead. */
    private static final int READ_AHEAD = 1 << 16;

    /** A part is larger than allowed. */
    static final class Exceeded extends IOException {}

    private final long most;
    private long inPart;
    private boolean empty = true;

    BoundedInput(InputStream in, long maxBytes) {
        super(in);
        most = maxBytes + READ_AHEAD;
    }

    /** The next part begins. */
    void startAgain() {
        inPart = 0;
    }

    /** Whether nothing was there to be read. */
    boolean isEmpty() {
        return empty;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) throws Exceeded {
        empty &= bytes == 0;
        inPart += bytes;
        if (inPart > most) {
            throw new Exceeded();
        }
    }
}
