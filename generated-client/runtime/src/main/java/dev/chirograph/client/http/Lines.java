package dev.chirograph.client.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 text that end with LF, CR or CR LF, each of bounded length; a byte order mark is skipped. */
final class Lines implements AutoCloseable {
    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream source;
    private boolean first = true;
    private boolean afterCarriageReturn;

    Lines(InputStream source) {
        this.source = new BufferedInputStream(source);
    }

    /** Returns the next line without its end, or null at the end; a last line without an end is a line. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            int octet = source.read();
            if (octet == '\n' && afterCarriageReturn && line.size() == 0) {
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = octet == '\r';
            if (octet == '\n' || octet == '\r' || (octet < 0 && line.size() > 0)) {
                return text(line);
            }
            if (octet < 0) {
                return null;
            }
            if (line.size() == LONGEST) {
                throw new IOException("a line is longer than " + LONGEST + " bytes");
            }
            line.write(octet);
        }
    }

    private String text(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        boolean marked = first && text.startsWith("\uFEFF");
        first = false;
        return marked ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
