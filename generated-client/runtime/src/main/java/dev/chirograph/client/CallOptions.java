package dev.chirograph.client;

import java.time.Duration;

/**
 * What a caller may choose for one call.
 *
 * @param timeout of one try
 * @param retries tries after the first one
 */
record CallOptions(Duration timeout, int retries) {

    static CallOptions of(ClientConfig config) {
        return new CallOptions(config.timeout(), config.retry().retries());
    }

    CallOptions withTimeout(Duration limit) {
        return new CallOptions(Checks.positive(limit), retries);
    }

    CallOptions withRetries(int number) {
        return new CallOptions(timeout, Checks.notNegative(number));
    }
}
