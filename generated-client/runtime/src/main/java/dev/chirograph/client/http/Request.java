package dev.chirograph.client.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Returns the request with a cookie (RFC 6265), encoded already, in place of those of its name. */
    public Request withCookie(String name, String value) {
        String others = headers.firstValue("Cookie").orElse("");
        Stream<String> kept =
                Stream.of(others.split(";\\s*")).filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="));
        return withHeader(
                "Cookie", Stream.concat(kept, Stream.of(name + "=" + value)).collect(Collectors.joining("; ")));
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

    /**
     * Returns where the request goes, credentials in the query included: not for logs. They stand in place of parameters
     * of their names.
     */
    public URI target() {
        if (secretQuery.isEmpty()) {
            return uri;
        }
        List<String> pairs = new ArrayList<>();
        String query = uri.getRawQuery();
        if (query != null) {
            pairs.addAll(List.of(query.split("&", -1)));
        }
        new TreeMap<>(secretQuery).forEach((name, value) -> {
            String start = Percent.encode(name) + "=";
            pairs.removeIf(pair -> pair.startsWith(start));
            pairs.add(start + Percent.encode(value));
        });
        String whole = uri.toString();
        String address = query == null ? whole : whole.substring(0, whole.length() - query.length() - 1);
        return URI.create(address + "?" + String.join("&", pairs));
    }

    /** Returns method and place for a log line; the query is left out, since keys travel there. */
    @Override
    public String toString() {
        return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }
}
