package dev.chirograph.client.auth;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What obtains tokens. */
@FunctionalInterface
interface TokenSource {

    /**
     * Obtains a token.
     *
     * @param old what it replaces, or null
     * @return the token; completes with an {@link dev.chirograph.client.error.ApiException} when the provider refuses
     */
    CompletableFuture<Token> obtain(@Nullable Token old, AuthSession session);
}
