package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.wire.WireRequest;

/** Whether a request could be given the credentials that its case asks for. */
public sealed interface Authorization {

    /**
     * It could.
     *
     * @param request to be sent
     * @param shown the same with variables such as {@code ${CHIROGRAPH_TOKEN}} where the credentials stand
     */
    record Granted(WireRequest request, WireRequest shown) implements Authorization {}

    /**
     * It could not.
     *
     * @param reason one sentence without a final dot, which names what is missing
     */
    record Missing(String reason) implements Authorization {}
}
