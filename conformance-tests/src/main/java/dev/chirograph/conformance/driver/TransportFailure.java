package dev.chirograph.conformance.driver;

/** Thrown when a request brought no usable answer: refused, reset, timed out, not HTTP, or beyond all bounds. */
public final class TransportFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean unreachable;

    /**
     * Makes the exception.
     *
     * @param message one sentence without credentials
     * @param unreachable whether nothing listens at the target, so that further requests are pointless
     */
    public TransportFailure(String message, boolean unreachable) {
        super(message);
        this.unreachable = unreachable;
    }

    /** Returns whether nothing listens at the target. */
    public boolean unreachable() {
        return unreachable;
    }
}
