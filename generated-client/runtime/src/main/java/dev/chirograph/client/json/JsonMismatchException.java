package dev.chirograph.client.json;

/** Thrown when JSON is not of the type that the contract declares; knows where, and never holds the value itself. */
public final class JsonMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String pointer;
    private final String problem;

    /** Makes the exception for the node itself; {@link #within} adds where it stands. */
    public JsonMismatchException(String problem) {
        this("", problem);
    }

    private JsonMismatchException(String pointer, String problem) {
        // No stack trace: mismatches are data, and a hostile answer may hold many.
        super(problem + (pointer.isEmpty() ? "" : " at " + pointer), null, false, false);
        this.pointer = pointer;
        this.problem = problem;
    }

    /** Returns the same mismatch seen from the node that holds {@code token}. */
    public JsonMismatchException within(String token) {
        String escaped = token.replace("~", "~0").replace("/", "~1");
        return new JsonMismatchException("/" + escaped + pointer, problem);
    }

    /** Returns where the mismatch stands, as JSON Pointer (RFC 6901) from the node that was read; empty for itself. */
    public String pointer() {
        return pointer;
    }

    /** Returns what is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
