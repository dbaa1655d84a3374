package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.driver.Credentials;
import java.time.Duration;

/**
 * How a mock provider is started.
 *
 * @param port TCP port; 0 for a free one
 * @param address address to listen on, such as {@code 127.0.0.1}
 * @param credentials the only ones that are let in
 * @param latency how long each answer is held back
 */
public record MockOptions(int port, String address, Credentials credentials, Duration latency) {

    /** Returns the usual options: a free port of the loopback address, random credentials, no latency. */
    public static MockOptions usual() {
        return new MockOptions(0, "127.0.0.1", RandomCredentials.make(), Duration.ZERO);
    }

    /** Returns a copy with a fixed port. */
    public MockOptions withPort(int fixed) {
        return new MockOptions(fixed, address, credentials, latency);
    }

    /** Returns a copy that listens on another address. */
    public MockOptions withAddress(String other) {
        return new MockOptions(port, other, credentials, latency);
    }

    /** Returns a copy that lets in other credentials. */
    public MockOptions withCredentials(Credentials other) {
        return new MockOptions(port, address, other, latency);
    }

    /** Returns a copy that holds each answer back. */
    public MockOptions withLatency(Duration held) {
        return new MockOptions(port, address, credentials, held);
    }
}
