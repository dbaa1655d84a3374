package dev.chirograph.client.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * What sends one request and receives its answer. Retries, credentials and redirects decorate it.
 *
 * <p>Implementations are thread-safe.
 */
public interface Transport {

    /**
     * Sends a request and waits for its answer.
     *
     * @throws IOException when no answer came
     * @throws InterruptedException when the waiting thread is interrupted; the exchange is given up
     */
    default Response send(Request request) throws IOException, InterruptedException {
        return Futures.await(sendAsync(request));
    }

    /**
     * Sends a request without waiting. Cancelling the future gives the exchange up.
     *
     * @return the answer; completes with an {@link IOException} when none came
     */
    CompletableFuture<Response> sendAsync(Request request);
}
