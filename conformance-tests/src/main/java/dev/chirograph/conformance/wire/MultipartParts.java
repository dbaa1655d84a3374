package dev.chirograph.conformance.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bodies of several parts (RFC 2046, 5.1; RFC 7578). The time is linear in the size of the body. */
public final class MultipartParts {
    private static final String LINE = "\r\n";
    private static final Pattern BOUNDARY = Pattern.compile(
            ";\\s*boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            ";\\s*name\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,1000}+)\"|([^\\s;\"]++))", Pattern.CASE_INSENSITIVE);

    private MultipartParts() {}

    /**
     * One part.
     *
     * @param name the {@code name} of its {@code Content-Disposition}, or null when it has none
     * @param headers as sent
     * @param content the bytes; the array must not be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // Contents are large; nothing compares parts.
    public record Part(@Nullable String name, Headers headers, byte[] content) {

        /** Returns what its {@code Content-Type} says; null when it has none. */
        public @Nullable ContentType type() {
            return headers.first("Content-Type").map(ContentType::parse).orElse(null);
        }
    }

    /** Thrown when a body is not what its boundary says; the message says why, without a final dot. */
    public static final class MalformedPartsException extends Exception {
        private static final long serialVersionUID = 1;

        MalformedPartsException(String message) {
            super(message);
        }
    }

    /**
     * Reads the parts of a body in their order.
     *
     * @param contentType value of the {@code Content-Type} field, which has the boundary
     * @throws MalformedPartsException when there is no boundary, a part has no end, or its headers have none
     */
    public static List<Part> read(String contentType, byte[] body) throws MalformedPartsException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new MalformedPartsException("the Content-Type has no boundary");
        }
        // One character for each byte, so that positions are the same.
        String text = LINE + new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = LINE + "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        List<Part> parts = new ArrayList<>();
        int at = delimiter(text, delimiter, 0);
        if (at < 0) {
            throw new MalformedPartsException("no line begins with the boundary");
        }
        while (!text.startsWith("--", at + delimiter.length())) {
            int start = text.indexOf(LINE, at + delimiter.length()) + LINE.length();
            int end = delimiter(text, delimiter, start);
            if (end < 0) {
                throw new MalformedPartsException("part " + (parts.size() + 1) + " has no end");
            }
            parts.add(part(text.substring(start, end), parts.size() + 1));
            at = end;
        }
        return parts;
    }

    /** A line that only begins like the boundary is content. */
    private static int delimiter(String text, String delimiter, int from) {
        int at = text.indexOf(delimiter, from);
        while (at >= 0) {
            int after = at + delimiter.length();
            boolean last = text.startsWith("--", after);
            while (!last && after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
                after++;
            }
            if (last || text.startsWith(LINE, after)) {
                return at;
            }
            at = text.indexOf(delimiter, after);
        }
        return -1;
    }

    private static Part part(String text, int number) throws MalformedPartsException {
        int blank = text.startsWith(LINE) ? 0 : text.indexOf(LINE + LINE);
        if (blank < 0) {
            throw new MalformedPartsException("the headers of part " + number + " have no end");
        }
        List<Headers.Field> fields = new ArrayList<>();
        for (String line : utf8(text.substring(0, blank)).split(LINE, -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.add(new Headers.Field(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        }
        Headers headers = new Headers(fields);
        String content = text.substring(blank + (blank == 0 ? LINE : LINE + LINE).length());
        return new Part(
                headers.first("Content-Disposition").map(MultipartParts::name).orElse(null),
                headers,
                content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Names are written in UTF-8 (RFC 7578, 5.1), and what would end them as browsers write it (WHATWG HTML, 4.10.21.8). */
    private static @Nullable String name(String disposition) {
        Matcher name = NAME.matcher(disposition);
        if (!name.find()) {
            return null;
        }
        String found = name.group(1) == null ? name.group(2) : name.group(1).replaceAll("\\\\(.)", "$1");
        return found.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    private static String utf8(String octets) {
        return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
