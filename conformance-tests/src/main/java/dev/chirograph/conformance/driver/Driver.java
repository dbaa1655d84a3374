package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;

/** Sends requests to one target. Implementations are thread-safe. */
public interface Driver {

    /**
     * Sends one request and waits for its whole answer. Redirects are not followed.
     *
     * @throws TransportFailure when no usable answer came
     */
    WireAnswer send(WireRequest request) throws TransportFailure;
}
