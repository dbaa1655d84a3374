package dev.chirograph.client.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A body of several parts (RFC 2046, 5.1; RFC 7578), whose contents are read only when they are sent. Immutable.
 *
 * @param type media type without its boundary
 * @param boundary stands between the parts
 */
record Multipart(String type, String boundary, List<Part> parts) {
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary\\s*=[^;]*");

    /** Returns a body whose boundary is another each time, whatever boundary its media type names. */
    static Multipart of(String type, List<Part> parts) {
        // Random, so that no content can hold it.
        return new Multipart(BOUNDARY.matcher(type).replaceAll(""), "part-" + UUID.randomUUID(), parts);
    }

    /** Returns the value of {@code Content-Type}. */
    String mediaType() {
        return type + "; boundary=" + boundary;
    }

    /**
     * Returns this body with a header of each part of a name.
     *
     * @throws IllegalArgumentException when there is no such part
     */
    Multipart header(String part, String name, String value) {
        if (parts.stream().noneMatch(candidate -> candidate.name().equals(part))) {
            throw new IllegalArgumentException("the body has no part named " + part);
        }
        return new Multipart(
                type,
                boundary,
                parts.stream()
                        .map(each -> each.name().equals(part) ? each.header(name, value) : each)
                        .toList());
    }

    /** Returns the bytes for one sending. */
    BodyPublisher publisher() {
        List<BodyPublisher> publishers = new ArrayList<>();
        for (Part part : parts) {
            publishers.add(text("--" + boundary + "\r\n" + part.head()));
            publishers.add(part.content());
            publishers.add(text("\r\n"));
        }
        publishers.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(publishers.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofByteArray(Body.bytes(text));
    }
}
