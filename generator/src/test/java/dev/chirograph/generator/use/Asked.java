package dev.chirograph.generator.use;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A request as it arrived.
 *
 * @param method in capitals
 * @param target path and query as they were written
 * @param headers by name
 * @param octets the body, a character for each byte
 */
public record Asked(String method, String target, Map<String, List<String>> headers, String octets) {

    /** Returns method, path and query: {@code GET /pets?limit=5}. */
    public String line() {
        return method + " " + target;
    }

    /** Returns the values of a header, in any spelling, joined by {@code " | "}; empty when there is none. */
    public String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .reduce((first, second) -> first + " | " + second)
                .orElse("");
    }

    /** Returns the body as UTF-8. */
    public String body() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Returns the body as it came. */
    public byte[] bytes() {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns a multipart body with {@code BOUNDARY} for its random boundary and simple line ends. */
    public String parts() {
        String boundary = header("Content-Type").replaceFirst(".*boundary=", "");
        return body().replace(boundary, "BOUNDARY").replace("\r\n", "\n");
    }
}
