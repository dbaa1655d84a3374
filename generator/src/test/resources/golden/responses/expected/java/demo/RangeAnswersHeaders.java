// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1range/get/responses
package demo;

import dev.chirograph.client.ResponseHeader;
import dev.chirograph.client.json.JsonTypes;

/** Headers of the answers to {@link Answers#range}. */
public final class RangeAnswersHeaders {
    /** {@code X-Rate}. */
    public static final ResponseHeader<Long> X_RATE = ResponseHeader.of("X-Rate", JsonTypes.LONG);

    private RangeAnswersHeaders() {
    }
}
