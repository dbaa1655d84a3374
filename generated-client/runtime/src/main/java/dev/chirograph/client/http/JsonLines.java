package dev.chirograph.client.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON values, one a line; blank lines and the record separators of RFC 7464 are skipped. */
record JsonLines(Lines lines) implements EventStream.Records {

    @Override
    public @Nullable String next() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            String text = line.replace("\u001E", "").strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    @Override
    public boolean mayBePlain() {
        return false;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
