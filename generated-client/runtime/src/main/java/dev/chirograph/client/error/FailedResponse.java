package dev.chirograph.client.error;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a call that failed, as its exception keeps it.
 *
 * @param operation operationId of the call; null when it is not known
 * @param status HTTP status
 * @param headers of the answer
 * @param rawBody as it came, bounded by the client's limit; empty when there was none
 * @param error the body as the contract's type for this failure; null when it declares none or the body is not of it
 * @param note what to add to the message, or null
 */
// The array is copied where it is handed out; records cannot say so.
@SuppressWarnings("ArrayRecordComponent")
public record FailedResponse(
        @Nullable String operation,
        int status,
        HttpHeaders headers,
        byte[] rawBody,
        @Nullable Object error,
        @Nullable String note) {

    /** Returns the status alone: bodies and headers may hold what no log should. */
    @Override
    public String toString() {
        return "FailedResponse[" + operation + ", " + status + "]";
    }
}
