package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.driver.TransportFailure.Kind;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over HTTP/1.1 with Apache HttpClient, whose conveniences are all turned off: no redirects, no cookies
 * kept, no answers to challenges, no decoding, and nothing is sent twice. The bytes of the answer are kept as they came.
 * Connections are kept until it is closed. An answer that comes drop by drop is given up.
 */
public final class HttpDriver implements Driver, AutoCloseable {
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;
    private static final int LONGEST_LINE = 1024 * 1024;
    private static final int MOST_HEADERS = 1000;
    private static final int MOST_CONNECTIONS = 64;
    /** Times the longest silence: no exchange takes longer than that, however steadily it drips. */
    private static final int LONGEST_EXCHANGE = 10;
    /** Within that time a server closes no idle connection, and looking whether it did takes a millisecond. */
    private static final TimeValue TRUSTED = TimeValue.ofMilliseconds(100);

    private final HttpHost host;
    private final String baseUrl;
    private final CloseableHttpClient client;
    private final Duration longestExchange;
    private final ScheduledThreadPoolExecutor watch = watch();

    /** Made by the first https target: it reads every certificate that the machine trusts. */
    private static final class Tls {
        private static final TlsSocketStrategy STRATEGY = DefaultClientTlsStrategy.createDefault();
    }

    private HttpDriver(HttpHost host, String baseUrl, CloseableHttpClient client, Duration longestExchange) {
        this.host = host;
        this.baseUrl = baseUrl;
        this.client = client;
        this.longestExchange = longestExchange;
    }

    /**
     * Returns a driver for a target.
     *
     * @param baseUrl http or https URL to which the paths of the contract are appended
     * @param timeout longest time to connect, and longest silence while reading; an exchange may take ten times as long
     */
    public static HttpDriver to(URI baseUrl, Duration timeout) {
        String url = baseUrl.toString();
        return new HttpDriver(
                HttpHost.create(baseUrl),
                url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
                client(Timeout.of(timeout)),
                timeout.multipliedBy(LONGEST_EXCHANGE));
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "chirograph-exchange-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    private static CloseableHttpClient client(Timeout timeout) {
        return HttpClients.custom()
                .setConnectionManager(connections(timeout))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.DISABLED)
                        .setResponseTimeout(timeout)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
    }

    private static HttpClientConnectionManager connections(Timeout timeout) {
        Http1Config bounds = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .build())
                .setTlsSocketStrategy((socket, target, port, attachment, context) ->
                        Tls.STRATEGY.upgrade(socket, target, port, attachment, context))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .setValidateAfterInactivity(TRUSTED)
                        .build())
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .build();
    }

    @Override
    public WireAnswer send(WireRequest request) throws TransportFailure {
        try {
            HttpUriRequestBase written = written(request);
            ScheduledFuture<?> end = watch.schedule(written::cancel, longestExchange.toMillis(), TimeUnit.MILLISECONDS);
            try (ClassicHttpResponse response = client.executeOpen(host, written, null)) {
                return read(response);
            } finally {
                end.cancel(false);
            }
        } catch (IOException | IllegalArgumentException e) { // What hostile contracts ask for may be no HTTP.
            throw failure(e);
        }
    }

    private HttpUriRequestBase written(WireRequest request) {
        HttpUriRequestBase written = new HttpUriRequestBase(request.method(), URI.create(baseUrl + request.target()));
        for (Headers.Field field : request.headers().fields()) {
            written.addHeader(field.name(), field.value());
        }
        if (request.body().length > 0) {
            written.setEntity(new ByteArrayEntity(request.body(), null));
        }
        return written;
    }

    private static WireAnswer read(ClassicHttpResponse response) throws IOException, TransportFailure {
        List<Headers.Field> fields = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            fields.add(new Headers.Field(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        return new WireAnswer(response.getCode(), new Headers(fields), body(response.getEntity()));
    }

    private static byte[] body(@Nullable HttpEntity entity) throws IOException, TransportFailure {
        if (entity == null) {
            return new byte[0];
        }
        try (InputStream content = entity.getContent()) {
            byte[] body = content.readNBytes(LARGEST_ANSWER + 1);
            if (body.length > LARGEST_ANSWER) {
                throw new TransportFailure(Kind.NO_ANSWER, "the answer is larger than " + LARGEST_ANSWER + " bytes");
            }
            return body;
        }
    }

    private TransportFailure failure(Exception e) {
        Throwable cause = root(e);
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return new TransportFailure(Kind.UNREACHABLE, "nothing accepts connections at " + host.toURI());
        }
        if (cause instanceof UnknownHostException) {
            return new TransportFailure(Kind.UNREACHABLE, "the host of " + host.toURI() + " is not known");
        }
        if (cause instanceof SocketTimeoutException) {
            return new TransportFailure(Kind.NO_ANSWER, "no answer in time from " + host.toURI());
        }
        return new TransportFailure(
                Kind.NO_ANSWER,
                "no usable answer from " + host.toURI() + " ("
                        + cause.getClass().getSimpleName() + ")");
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

    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
