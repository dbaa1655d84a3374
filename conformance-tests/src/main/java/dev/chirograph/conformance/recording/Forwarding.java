package dev.chirograph.conformance.recording;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Sends requests to one host and to no other; redirects are not followed. Thread-safe. */
final class Forwarding {
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    /** Fields that belong to one connection (RFC 9110, 7.6.1), or that the client sets itself. */
    private static final Set<String> CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "host",
            "content-length",
            "expect",
            // What is recorded must be readable.
            "accept-encoding");

    private final URI provider;
    private final Duration timeout;
    private final HttpClient client;

    Forwarding(URI provider, Duration timeout) {
        this.provider = provider;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Sends a request.
     *
     * @throws IOException when no usable answer comes; the message holds no secret
     */
    WireAnswer send(WireRequest request) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address(request)).timeout(timeout);
        for (Headers.Field field : request.headers().fields()) {
            if (!CONNECTION.contains(field.name().toLowerCase(Locale.ROOT))) {
                builder.header(field.name(), field.value());
            }
        }
        builder.method(
                request.method(),
                request.body().length == 0
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        HttpResponse<InputStream> response;
        try {
            response = client.send(builder.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            // The message of the exception may hold the address with its query.
            throw new IOException(e.getClass().getSimpleName());
        }
        try (InputStream content = response.body()) {
            byte[] body = content.readNBytes(LARGEST_ANSWER + 1);
            if (body.length > LARGEST_ANSWER) {
                throw new IOException("the answer is larger than " + LARGEST_ANSWER + " bytes");
            }
            return new WireAnswer(response.statusCode(), headers(response), body);
        }
    }

    private URI address(WireRequest request) throws IOException {
        String base = provider.toString();
        String bare = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        try {
            URI address = new URI(bare + request.target());
            boolean same = request.target().startsWith("/")
                    && Objects.equals(address.getScheme(), provider.getScheme())
                    && Objects.equals(address.getRawAuthority(), provider.getRawAuthority());
            if (same) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IOException("the address of the request is not a URI");
        }
        throw new IOException("the request would go to another host");
    }

    private static Headers headers(HttpResponse<?> response) {
        List<Headers.Field> fields = new ArrayList<>();
        response.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":") && !CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> fields.add(new Headers.Field(name, value)));
            }
        });
        return new Headers(fields);
    }
}
