// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1empty/get/responses
package demo;

import dev.chirograph.client.ResponseHeader;
import dev.chirograph.client.json.JsonTypes;

/** Headers of the answers to {@link Items#empty}. */
public final class EmptyItemsHeaders {
    /** {@code X-Count}. */
    public static final ResponseHeader<Long> X_COUNT = ResponseHeader.of("X-Count", JsonTypes.LONG);

    private EmptyItemsHeaders() {
    }
}
