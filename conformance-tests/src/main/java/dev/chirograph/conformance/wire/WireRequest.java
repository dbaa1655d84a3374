package dev.chirograph.conformance.wire;

/**
 * A request as it is sent or was received.
 *
 * @param method in upper case
 * @param target path and query as written on the request line, percent-encoded, such as {@code /invoice/12?limit=5}
 * @param headers without those that belong to the connection
 * @param body the bytes; empty when there is no body. The array must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Bodies are large; nothing compares messages.
public record WireRequest(String method, String target, Headers headers, byte[] body) {

    /** Returns the path, without the query. */
    public String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    /** Returns the query without its question mark; empty when there is none. */
    public String query() {
        int question = target.indexOf('?');
        return question < 0 ? "" : target.substring(question + 1);
    }

    /** Returns a copy with other headers. */
    public WireRequest withHeaders(Headers changed) {
        return new WireRequest(method, target, changed, body);
    }

    /** Returns a copy with another target. */
    public WireRequest withTarget(String changed) {
        return new WireRequest(method, changed, headers, body);
    }

    /** Shows method and path only: a query, a header or a body may hold credentials. */
    @Override
    public String toString() {
        return method + " " + path();
    }
}
