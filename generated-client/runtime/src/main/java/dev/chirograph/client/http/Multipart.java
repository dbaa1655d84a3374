package dev.chirograph.client.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Bodies of several parts (RFC 2046, 5.1; RFC 7578), whose contents are read only when they are sent. */
final class Multipart {
    private Multipart() {}

    static Body body(String mediaType, List<Part> parts) {
        // Random, so that no content can hold it.
        String boundary = "part-" + UUID.randomUUID();
        return new Body(mediaType + "; boundary=" + boundary, () -> publisher(boundary, parts));
    }

    private static BodyPublisher publisher(String boundary, List<Part> parts) {
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
