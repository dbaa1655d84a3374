package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.driver.Credentials;
import java.time.Duration;
import java.util.List;

/**
 * How a mock provider is started. Immutable.
 *
 * @param port TCP port; 0 for a free one
 * @param address address to listen on, such as {@code 127.0.0.1}
 * @param credentials the only ones that are let in
 * @param latency how long each answer is held back
 * @param faults which answers go wrong, the first rule that applies counting
 * @param seed of what chance decides
 * @param largestBody bytes that the body of a request may have, at least 0; a larger one is answered with 413
 */
public record MockOptions(
        int port,
        String address,
        Credentials credentials,
        Latency latency,
        List<FaultRule> faults,
        long seed,
        int largestBody) {
    private static final int USUAL_BODY = 16 * 1024 * 1024;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when the largest body is below 0
     */
    public MockOptions {
        faults = List.copyOf(faults);
        if (largestBody < 0) {
            throw new IllegalArgumentException("a body has at least 0 bytes, not " + largestBody);
        }
    }

    /** Returns the usual options: a free port of the loopback address, random credentials, no latency, no faults, 16 MiB. */
    public static MockOptions usual() {
        return new MockOptions(0, "127.0.0.1", RandomCredentials.make(), Latency.NONE, List.of(), 1, USUAL_BODY);
    }

    /** Returns a copy with a fixed port. */
    public MockOptions withPort(int fixed) {
        return new MockOptions(fixed, address, credentials, latency, faults, seed, largestBody);
    }

    /** Returns a copy that listens on another address. */
    public MockOptions withAddress(String other) {
        return new MockOptions(port, other, credentials, latency, faults, seed, largestBody);
    }

    /** Returns a copy that lets in other credentials. */
    public MockOptions withCredentials(Credentials other) {
        return new MockOptions(port, address, other, latency, faults, seed, largestBody);
    }

    /** Returns a copy that holds each answer back. */
    public MockOptions withLatency(Duration held) {
        return withLatency(Latency.of(held));
    }

    /** Returns a copy that holds each answer back. */
    public MockOptions withLatency(Latency held) {
        return new MockOptions(port, address, credentials, held, faults, seed, largestBody);
    }

    /** Returns a copy with other faults. */
    public MockOptions withFaults(List<FaultRule> rules) {
        return new MockOptions(port, address, credentials, latency, rules, seed, largestBody);
    }

    /** Returns a copy with another seed; the same seed gives the same faults and delays. */
    public MockOptions withSeed(long other) {
        return new MockOptions(port, address, credentials, latency, faults, other, largestBody);
    }

    /** Returns a copy that reads bodies of requests up to another size in bytes. */
    public MockOptions withLargestBody(int bytes) {
        return new MockOptions(port, address, credentials, latency, faults, seed, bytes);
    }
}
