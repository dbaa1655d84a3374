package dev.chirograph.conformance.mock;

/**
 * One way in which a request breaks the contract.
 *
 * @param kind what is wrong
 * @param part the part of the request, for people: {@code query parameter limit}, {@code body/items/0}
 * @param pointer the part, for programs: {@code request/query/limit}, {@code request/body/items/0}
 * @param message what is wrong with it, without a final dot
 * @param rule JSON Pointer of what the contract says of it
 */
public record RequestFault(Kind kind, String part, String pointer, String message, String rule) {

    /** What is wrong. */
    public enum Kind {
        /** The contract knows nothing of the part. */
        UNDOCUMENTED,
        /** A required part is missing. */
        MISSING,
        /** The part is not as its schema or media type wants it. */
        WRONG
    }

    /** Returns part and message in one line. */
    public String text() {
        return part + ": " + message;
    }
}
