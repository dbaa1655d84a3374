package dev.chirograph.client.auth;

import dev.chirograph.client.http.Request;
import java.util.concurrent.CompletableFuture;

/**
 * What puts the credentials of one security scheme on requests. Thread-safe; {@code toString} shows no secret.
 */
public interface Authenticator {

    /**
     * Returns the request with credentials; obtains them first where that is needed.
     *
     * @param session how to reach the provider
     */
    CompletableFuture<Request> authenticate(Request request, AuthSession session);

    /**
     * Called when the provider accepted the credentials of a request.
     *
     * @param accepted the request with its credentials
     */
    default void accepted(Request accepted) {}

    /**
     * Called when the provider refused a request that this authenticator had signed.
     *
     * @param refused the request with its credentials
     * @return whether signing again gives other credentials, so that one more try makes sense
     */
    default CompletableFuture<Boolean> refused(Request refused, AuthSession session) {
        return CompletableFuture.completedFuture(false);
    }
}
