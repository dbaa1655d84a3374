package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.driver.TransportFailure.Kind;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with REST Assured, each with a specification of its own: no redirects, no cookies kept, no decoding, no
 * log. The bytes of the answer are kept as they came.
 */
@SuppressWarnings("deprecation") // REST Assured 6 can only be given the deprecated HTTP client.
public final class RestAssuredDriver implements Driver {
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    private final String baseUrl;
    private final RestAssuredConfig config;

    private RestAssuredDriver(String baseUrl, RestAssuredConfig config) {
        this.baseUrl = baseUrl;
        this.config = config;
    }

    /**
     * Returns a driver for a target.
     *
     * @param baseUrl http or https URL to which the paths of the contract are appended
     * @param timeout longest time to connect, and longest silence while reading
     */
    public static RestAssuredDriver to(URI baseUrl, Duration timeout) {
        String url = baseUrl.toString();
        String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        boolean stable = isLoopback(baseUrl);
        HttpClient client = client(timeout);
        RestAssuredConfig config = RestAssuredConfig.newConfig()
                .redirect(RedirectConfig.redirectConfig().followRedirects(false))
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                        .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.BINARY))
                .httpClient(HttpClientConfig.httpClientConfig()
                        .httpClientFactory(() -> client)
                        .setParam("http.protocol.cookie-policy", CookieSpecs.IGNORE_COOKIES)
                        // The check waits a millisecond for each request; a server on this machine does not vanish.
                        .setParam("http.connection.stalecheck", !stable)
                        .setParam("http.connection.timeout", Math.toIntExact(timeout.toMillis()))
                        .setParam("http.socket.timeout", Math.toIntExact(timeout.toMillis())));
        return new RestAssuredDriver(bare, config);
    }

    private static boolean isLoopback(URI url) {
        String host = url.getHost();
        return host.startsWith("127.") || host.equals("localhost") || host.equals("[::1]");
    }

    private static HttpClient client(Duration timeout) {
        PoolingClientConnectionManager connections = new PoolingClientConnectionManager();
        connections.setMaxTotal(64);
        connections.setDefaultMaxPerRoute(64);
        DefaultHttpClient client = new DefaultHttpClient(connections);
        client.getParams().setIntParameter("http.socket.timeout", Math.toIntExact(timeout.toMillis()));
        return client;
    }

    @Override
    public WireAnswer send(WireRequest request) throws TransportFailure {
        try {
            Response response = specification(request).request(request.method(), baseUrl + request.target());
            return answer(response);
        } catch (Exception e) { // REST Assured throws checked exceptions that it does not declare.
            throw failure(e);
        }
    }

    private RequestSpecification specification(WireRequest request) {
        RequestSpecification specification = RestAssured.given().config(config).urlEncodingEnabled(false);
        for (Headers.Field field : request.headers().fields()) {
            if (field.name().equalsIgnoreCase("Content-Type")) {
                specification.contentType(field.value());
            } else {
                specification.header(field.name(), field.value());
            }
        }
        if (request.body().length > 0) {
            specification.body(request.body());
        }
        return specification;
    }

    private static WireAnswer answer(Response response) throws IOException, TransportFailure {
        List<Headers.Field> fields = new ArrayList<>();
        response.headers().forEach(header -> fields.add(new Headers.Field(header.getName(), header.getValue())));
        try (InputStream content = response.asInputStream()) {
            byte[] body = content == null ? new byte[0] : content.readNBytes(LARGEST_ANSWER + 1);
            if (body.length > LARGEST_ANSWER) {
                throw new TransportFailure(Kind.NO_ANSWER, "the answer is larger than " + LARGEST_ANSWER + " bytes");
            }
            return new WireAnswer(response.statusCode(), new Headers(fields), body);
        }
    }

    private TransportFailure failure(Exception e) {
        if (e instanceof TransportFailure failure) {
            return failure;
        }
        Throwable cause = root(e);
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return new TransportFailure(Kind.UNREACHABLE, "nothing accepts connections at " + place());
        }
        if (cause instanceof UnknownHostException) {
            return new TransportFailure(Kind.UNREACHABLE, "the host of " + place() + " is not known");
        }
        if (cause instanceof SocketTimeoutException) {
            return new TransportFailure(Kind.NO_ANSWER, "no answer in time from " + place());
        }
        return new TransportFailure(
                Kind.NO_ANSWER,
                "no usable answer from " + place() + " (" + cause.getClass().getSimpleName() + ")");
    }

    private String place() {
        URI uri = URI.create(baseUrl);
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    private static Throwable root(Throwable failure) {
        Throwable current = failure;
        @Nullable Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < 20; depth++) {
            current = cause;
            cause = current.getCause();
        }
        return current;
    }
}
