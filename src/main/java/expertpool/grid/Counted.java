package expertpool.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** The inflated bytes of a part, counted against the allowance of its file; they end when the reading is given up. */
final class Counted extends FilterInputStream {
    private final Allowance allowance;

    Counted(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        int bytes = in.read(buffer, offset, length);
        try {
            allowance.inflate(Math.max(0, bytes));
        } catch (UnreadableFile tooMuch) {
            throw new IOException(tooMuch);
        }
        return bytes;
    }
}
