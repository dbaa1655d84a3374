package dev.chirograph.conformance.driver;

/** Thrown when a request brought no usable answer: refused, reset, timed out, not HTTP, or beyond all bounds. */
public final class TransportFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** What went wrong. */
    public enum Kind {
        /** Nothing listens at the target, so that further requests are pointless. */
        UNREACHABLE,
        /** The request was held back and never left this machine. */
        NOT_SENT,
        /** The request was sent, but no usable answer came. */
        NO_ANSWER
    }

    /**
     * Makes the exception.
     *
     * @param message one sentence without credentials
     */
    public TransportFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Returns what went wrong. */
    public Kind kind() {
        return kind;
    }
}
