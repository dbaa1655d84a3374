// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1rows/put/responses
package demo;

import demo.model.EchoRowsXRange;
import dev.chirograph.client.ResponseHeader;

/** Headers of the answers to {@link Rows#echo}. */
public final class EchoRowsHeaders {
    /**
     * {@code X-Range}.
     *
     * <p>Minimum items: 2.
     */
    public static final ResponseHeader<EchoRowsXRange> X_RANGE = ResponseHeader.of("X-Range", EchoRowsXRange.TYPE);

    private EchoRowsHeaders() {
    }
}
