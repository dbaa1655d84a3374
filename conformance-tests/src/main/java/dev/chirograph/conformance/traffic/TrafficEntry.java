package dev.chirograph.conformance.traffic;

import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * One recorded exchange.
 *
 * @param place where the recording has it
 * @param number its position, from 1
 * @param address what was called
 * @param request what was sent; its target is that of the address
 * @param answer what came, or null when no answer was recorded
 * @param complete whether the body of the answer was recorded as it came
 */
public record TrafficEntry(
        Location place,
        int number,
        RecordedAddress address,
        WireRequest request,
        @Nullable WireAnswer answer,
        boolean complete) {}
