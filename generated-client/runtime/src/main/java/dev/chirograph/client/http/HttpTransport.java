package dev.chirograph.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The transport over the HTTP client of the JDK. */
public final class HttpTransport implements Transport {
    private final HttpClient client;

    /**
     * Makes the transport.
     *
     * @param client must not follow redirects: it would take credentials along
     * @throws IllegalArgumentException when it does
     */
    public HttpTransport(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "the HTTP client must not follow redirects: it would take credentials along");
        }
        this.client = client;
    }

    // Every failure reaches the result.
    @SuppressWarnings("FutureReturnValueIgnored")
    @Override
    public CompletableFuture<Response> sendAsync(Request request) {
        CompletableFuture<HttpResponse<Received>> exchange;
        try {
            exchange = client.sendAsync(toHttp(request), receive(request.reception()));
        } catch (UncheckedIOException unreadableBody) {
            return CompletableFuture.failedFuture(unreadableBody.getCause());
        }
        CompletableFuture<HttpResponse<Received>> timed = new CompletableFuture<>();
        exchange.whenComplete((answer, problem) -> {
            if (problem == null) {
                timed.complete(answer);
            } else {
                timed.completeExceptionally(unquoted(Futures.unwrap(problem)));
            }
        });
        // The client's own limit ends with the headers; a body may drip for ever after.
        timed.orTimeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        return Futures.handle(timed, (answer, problem) -> {
            if (problem instanceof TimeoutException) {
                exchange.cancel(true);
                return CompletableFuture.failedFuture(
                        new HttpTimeoutException("no complete answer within " + request.timeout()));
            }
            if (problem != null) {
                exchange.cancel(true);
                return CompletableFuture.failedFuture(problem);
            }
            return decoded(answer.body().response(answer), request.reception());
        });
    }

    /** The client's own words quote what is no HTTP, which may hold secrets. */
    private static Throwable unquoted(Throwable problem) {
        if (!(problem instanceof ProtocolException)) {
            return problem;
        }
        ProtocolException unquoted = new ProtocolException("the answer is no HTTP");
        unquoted.setStackTrace(problem.getStackTrace());
        return unquoted;
    }

    private static CompletableFuture<Response> decoded(Response response, Reception reception) {
        try {
            return CompletableFuture.completedFuture(ContentCoding.undo(response, reception.maxBytes()));
        } catch (IOException unreadable) {
            return CompletableFuture.failedFuture(unreadable);
        }
    }

    private static HttpRequest toHttp(Request request) {
        Body body = request.body();
        HttpRequest.Builder http = HttpRequest.newBuilder(request.target())
                .method(request.method(), body == null ? HttpRequest.BodyPublishers.noBody() : body.publisher());
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            // Over plain HTTP the client would ask for an upgrade, which some servers answer wrongly.
            http.version(HttpClient.Version.HTTP_1_1);
        }
        request.headers().map().forEach((name, values) -> values.forEach(value -> http.header(name, value)));
        return http.build();
    }

    private static BodyHandler<Received> receive(Reception reception) {
        return info -> reception.streamed().test(info.statusCode(), info.headers())
                ? BodySubscribers.mapping(
                        BodySubscribers.ofInputStream(),
                        stream -> Received.of(new SilenceLimit(stream, reception.silence())))
                : BodySubscribers.mapping(new BoundedBody(reception.maxBytes()), Received::of);
    }

    /** A body in one of its two forms. */
    private interface Received {
        Response response(HttpResponse<?> answer);

        static Received of(byte[] bytes) {
            return answer -> Response.of(answer.statusCode(), answer.headers(), bytes);
        }

        static Received of(InputStream stream) {
            return answer -> Response.of(answer.statusCode(), answer.headers(), stream);
        }
    }
}
