package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.WireRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that a mock provider received.
 *
 * @param request as it came, credentials included: never print it
 * @param operationId the operation that it was taken for, or null when none fits
 * @param violations in which ways it broke the contract; empty when it did not
 * @param status what it was answered with
 */
public record RecordedRequest(WireRequest request, @Nullable String operationId, List<String> violations, int status) {}
