package dev.chirograph.spec.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks addresses for documents, within bounds; the only class that sends anything.
 *
 * <p>It sends no credentials and no cookies, asks no proxy, and follows no redirect. Not thread-safe.
 */
final class WebFetch {
    private static final int OK = 200;
    private static final int UNREAD = -1;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(CONNECT)
            .build();
    private final FetchLimits limits;
    private int asked;
    private int received;
    private Duration spent = Duration.ZERO;

    WebFetch(FetchLimits limits) {
        this.limits = limits;
    }

    /**
     * What an address answers.
     *
     * @param status status code (RFC 9110, 15)
     * @param location where a redirect leads; null when it does not say
     * @param mediaType value of {@code Content-Type}; empty when there is none
     * @param content the whole body of an answer of status 200; empty for any other
     */
    record Answer(int status, @Nullable String location, String mediaType, InputStream content) {}

    /**
     * Asks an address.
     *
     * @throws UnreachableReferenceException when there is no whole answer within the limits
     */
    Answer get(WebAddress address) throws UnreachableReferenceException {
        if (++asked > limits.documents()) {
            throw new UnreachableReferenceException("more than " + limits.documents() + " addresses are asked");
        }
        HttpRequest request = HttpRequest.newBuilder(address.uri())
                .header("Accept", "application/yaml, application/json, */*;q=0.5")
                .header("User-Agent", "Chirograph")
                .build();
        HttpResponse<byte[]> response = answer(request);
        received += response.body().length;
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(null),
                response.headers().firstValue("Content-Type").orElse(""),
                new ByteArrayInputStream(response.body()));
    }

    private HttpResponse<byte[]> answer(HttpRequest request) throws UnreachableReferenceException {
        Duration left = limits.whole().minus(spent);
        Duration patience = left.compareTo(limits.each()) < 0 ? left : limits.each();
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request, head -> new Body(head.statusCode() == OK ? limits.bytes() - received : UNREAD));
        try {
            return answer.get(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new UnreachableReferenceException("there is no whole answer within " + seconds(patience)
                    + (patience.equals(limits.each()) ? "" : ", which are left of " + seconds(limits.whole())));
        } catch (ExecutionException e) {
            throw new UnreachableReferenceException(reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableReferenceException("waiting for the answer was interrupted");
        } finally {
            answer.cancel(true);
            spent = spent.plusNanos(System.nanoTime() - start);
        }
    }

    /** What an exception of the network says is not repeated: it may hold the whole address. */
    private static String reason(ExecutionException failure) {
        Throwable first = failure.getCause() == null ? failure : failure.getCause();
        for (Throwable cause = first; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreachableReferenceException) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof CertificateException) {
                return "this Java does not trust the certificate of the host;"
                        + " the system property javax.net.ssl.trustStore names a file of trusted ones";
            }
        }
        return "there is no answer (" + first.getClass().getSimpleName() + ")";
    }

    private static String seconds(Duration duration) {
        return Math.max(0, duration.toMillis()) / 1000.0 + " s";
    }

    /** Collects a body up to a limit, and ends the connection beyond it. */
    private final class Body implements BodySubscriber<byte[]> {
        private final int limit;
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.@Nullable Subscription source;

        /** @param limit {@link #UNREAD} for a body that is left alone */
        Body(int limit) {
            this.limit = limit;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = subscription;
            if (limit == UNREAD) {
                subscription.cancel();
                whole.complete(new byte[0]);
            } else {
                subscription.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                if (part.remaining() > limit - bytes.size()) {
                    stop();
                    return;
                }
                byte[] content = new byte[part.remaining()];
                part.get(content);
                bytes.writeBytes(content);
            }
        }

        private void stop() {
            if (source != null) {
                source.cancel();
            }
            whole.completeExceptionally(new UnreachableReferenceException(
                    "all that is fetched is larger than " + limits.bytes() + " bytes"));
        }

        @Override
        public void onError(Throwable problem) {
            whole.completeExceptionally(problem);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toByteArray());
        }
    }
}
