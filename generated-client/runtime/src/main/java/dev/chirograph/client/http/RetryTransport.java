package dev.chirograph.client.http;

import dev.chirograph.client.error.RetryAfter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request again when that is harmless and may help: after 429, 502, 503 and 504 where the operation is
 * repeatable, and when no connection could be made, since then nothing was sent.
 *
 * <p>The wait is drawn from zero to a bound that doubles (full jitter), or what {@code Retry-After} asks for; when it
 * asks for more than a minute, the answer is handed on at once.
 */
public final class RetryTransport implements Transport {
    private static final Set<Integer> TEMPORARY = Set.of(429, 502, 503, 504);
    private static final Duration FIRST_BOUND = Duration.ofMillis(500);
    private static final Duration LAST_BOUND = Duration.ofSeconds(8);
    private static final Duration LONGEST_WISH = Duration.ofMinutes(1);

    private final Transport next;
    private final Policy policy;
    private final boolean repeatable;

    /**
     * When and how to try again.
     *
     * @param retries tries after the first one
     * @param clock what dates in {@code Retry-After} are counted from
     * @param sleeper what waits
     * @param random numbers from 0 to 1
     */
    public record Policy(int retries, Clock clock, Sleeper sleeper, DoubleSupplier random) {
        /** Returns the same policy with another number of tries. */
        public Policy withRetries(int number) {
            return new Policy(number, clock, sleeper, random);
        }
    }

    /** Decorates a transport for calls of an operation that may be repeated, or may not. */
    public RetryTransport(Transport next, Policy policy, boolean repeatable) {
        this.next = next;
        this.policy = policy;
        this.repeatable = repeatable;
    }

    @Override
    public CompletableFuture<Response> sendAsync(Request request) {
        return attempt(request, 0);
    }

    private CompletableFuture<Response> attempt(Request request, int tried) {
        return Futures.handle(next.sendAsync(request), (response, problem) -> {
            Duration wait = tried < policy.retries() ? waitAfter(response, problem, tried) : null;
            if (wait == null) {
                return problem == null
                        ? CompletableFuture.completedFuture(response)
                        : CompletableFuture.failedFuture(problem);
            }
            if (response != null) {
                close(response);
            }
            return Futures.then(policy.sleeper().sleep(wait), done -> attempt(request, tried + 1));
        });
    }

    /** Returns how long to wait before the next try, or null when there shall be none. */
    private @Nullable Duration waitAfter(@Nullable Response response, @Nullable Throwable problem, int tried) {
        if (problem != null) {
            return isUnsent(problem) ? jitter(tried) : null;
        }
        if (response == null || !repeatable || !TEMPORARY.contains(response.status())) {
            return null;
        }
        Optional<Duration> wish =
                RetryAfter.of(response.headers(), policy.clock().instant());
        if (wish.isPresent()) {
            return wish.get().compareTo(LONGEST_WISH) > 0 ? null : wish.get();
        }
        return jitter(tried);
    }

    private static boolean isUnsent(Throwable problem) {
        return problem instanceof ConnectException || problem instanceof HttpConnectTimeoutException;
    }

    private Duration jitter(int tried) {
        long bound = Math.min(LAST_BOUND.toMillis(), FIRST_BOUND.toMillis() << Math.min(tried, 10));
        return Duration.ofMillis((long) (bound * policy.random().getAsDouble()));
    }

    private static void close(Response response) {
        try {
            response.stream().close();
        } catch (IOException gone) {
            // The answer was not wanted any more.
        }
    }
}
