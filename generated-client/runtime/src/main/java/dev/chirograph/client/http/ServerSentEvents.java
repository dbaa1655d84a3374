package dev.chirograph.client.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The data of server-sent events (WHATWG HTML, 9.2.6). Comments, names and ids are skipped; an event that is cut off
 * does not count, and {@code [DONE]} ends the stream, as it does for the providers that send it.
 */
record ServerSentEvents(Lines lines) implements EventStream.Records {
    private static final int LONGEST = 16 * 1024 * 1024;

    @Override
    public @Nullable String next() throws IOException {
        StringBuilder data = new StringBuilder();
        boolean any = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isEmpty() && any) {
                String event = data.toString();
                return event.equals("[DONE]") ? null : event;
            }
            String value = data(line);
            if (value != null) {
                data.append(any ? "\n" : "").append(value);
                any = true;
            }
            if (data.length() > LONGEST) {
                throw new IOException("an event is longer than " + LONGEST + " characters");
            }
        }
        return null;
    }

    /** Returns the value of a {@code data} line, or null for any other. */
    private static @Nullable String data(String line) {
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        if (!field.equals("data")) {
            return null;
        }
        String value = colon < 0 ? "" : line.substring(colon + 1);
        return value.startsWith(" ") ? value.substring(1) : value;
    }

    @Override
    public boolean mayBePlain() {
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
