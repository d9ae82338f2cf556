package io.holdingline.audit.proof;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, one at a time, each up to a limit: a file made to fill the memory is refused. */
final class LineReader {

    private final InputStream in;
    private final int limit;

    LineReader(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line without its line feed, or null at the end. */
    byte @Nullable [] next() throws IOException, LineTooLong {
        var line = new ByteArrayOutputStream(1024);
        int read;
        while ((read = in.read()) >= 0 && read != '\n') {
            if (line.size() == limit) {
                throw new LineTooLong();
            }
            line.write(read);
        }
        return read < 0 && line.size() == 0 ? null : line.toByteArray();
    }

    static final class LineTooLong extends Exception {
    }
}
