package dev.chirograph.client.error;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Thrown when the provider takes no more calls for now (HTTP 429). */
public final class RateLimitException extends StatusException {
    private static final long serialVersionUID = 1;

    /** Makes the exception of an answer. */
    public RateLimitException(FailedResponse response) {
        super(response);
    }

    /** Returns how long the provider asks to wait ({@code Retry-After}, RFC 9110, 10.2.3); empty when it does not say. */
    public Optional<Duration> retryAfter() {
        return RetryAfter.of(headers(), Instant.now());
    }
}
