package dev.chirograph.client.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request as a {@link Transport} sends it. Immutable.
 *
 * @param operation operationId, for messages
 * @param method HTTP method in capitals
 * @param uri absolute, without fragment and without credentials
 * @param headers checked: no line breaks or other control characters
 * @param body or null
 * @param timeout from sending to the last byte of a buffered answer, or to the headers of a streamed one
 * @param reception how the answer is received
 * @param secretQuery credentials that travel in the query; never in {@code toString}
 */
public record Request(
        String operation,
        String method,
        URI uri,
        HttpHeaders headers,
        @Nullable Body body,
        Duration timeout,
        Reception reception,
        Map<String, String> secretQuery) {

    /** Makes a request without credentials. */
    public Request(
            String operation,
            String method,
            URI uri,
            HttpHeaders headers,
            @Nullable Body body,
            Duration timeout,
            Reception reception) {
        this(operation, method, uri, headers, body, timeout, reception, Map.of());
    }

    /**
     * Returns the request with one value for a header in place of all that it had.
     *
     * @throws IllegalArgumentException when name or value may not stand in a header
     */
    public Request withHeader(String name, String value) {
        return with(HeaderFields.with(headers, name, value));
    }

    /** Returns the request without a header. */
    public Request withoutHeader(String name) {
        return with(HeaderFields.without(headers, name));
    }

    /** Returns the request with one more cookie (RFC 6265), which must be encoded already. */
    public Request withCookie(String name, String value) {
        String pair = name + "=" + value;
        return withHeader(
                "Cookie",
                headers.firstValue("Cookie").map(others -> others + "; " + pair).orElse(pair));
    }

    /** Returns the request with a credential in its query. */
    public Request withSecretQuery(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(secretQuery);
        all.put(name, value);
        return new Request(operation, method, uri, headers, body, timeout, reception, Map.copyOf(all));
    }

    /** Returns the request to another place, without the credentials of its query. */
    public Request withUri(URI other) {
        return new Request(operation, method, other, headers, body, timeout, reception);
    }

    private Request with(HttpHeaders changed) {
        return new Request(operation, method, uri, changed, body, timeout, reception, secretQuery);
    }

    /** Returns where the request goes, credentials in the query included: not for logs. */
    public URI target() {
        if (secretQuery.isEmpty()) {
            return uri;
        }
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(secretQuery)
                .forEach((name, value) -> pairs.add(Percent.encode(name) + "=" + Percent.encode(value)));
        String separator = uri.getRawQuery() == null ? "?" : "&";
        return URI.create(uri + separator + String.join("&", pairs));
    }

    /** Returns method and place for a log line; the query is left out, since keys travel there. */
    @Override
    public String toString() {
        return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }
}
