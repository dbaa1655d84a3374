package dev.chirograph.conformance.wire;

import java.io.IOException;
import java.io.Writer;

/** Takes so much text, and ends who writes more. Not thread-safe. */
final class BoundedWriter extends Writer {
    private final StringBuilder text;
    private final int longest;

    BoundedWriter(StringBuilder text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        text.append(characters, offset, length);
        if (text.length() >= longest) {
            throw new IOException("enough was written");
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
