package dev.chirograph.client.auth;

import dev.chirograph.client.http.Futures;
import dev.chirograph.client.http.Request;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends a Bearer token (RFC 6750) that it obtains on first use and renews when it ends or is refused.
 *
 * <p>One renewal runs at a time; all calls that need its token wait for it. A token that was refused though it had just
 * been obtained is not renewed: the credentials are no good.
 */
final class TokenAuthenticator implements Authenticator {
    private final String name;
    private final TokenSource source;
    private final Object lock = new Object();
    private @Nullable Token current;
    private @Nullable Token proven;
    private @Nullable CompletableFuture<Token> renewal;

    TokenAuthenticator(String name, TokenSource source, @Nullable Token first) {
        this.name = name;
        this.source = source;
        this.current = first;
    }

    @Override
    public CompletableFuture<Request> authenticate(Request request, AuthSession session) {
        Token token;
        synchronized (lock) {
            token = current;
        }
        CompletableFuture<Token> usable =
                token != null && token.isUsable(session.clock().instant())
                        ? CompletableFuture.completedFuture(token)
                        : renew(token, session);
        return Futures.then(
                usable,
                each -> CompletableFuture.completedFuture(
                        request.withHeader("Authorization", "Bearer " + each.access())));
    }

    @Override
    public void accepted(Request accepted) {
        synchronized (lock) {
            if (current != null && carries(accepted, current)) {
                proven = current;
            }
        }
    }

    @Override
    public CompletableFuture<Boolean> refused(Request refused, AuthSession session) {
        Token token;
        synchronized (lock) {
            token = current;
            if (token == null || !carries(refused, token)) {
                // Another call has renewed it meanwhile, or given it up.
                return CompletableFuture.completedFuture(true);
            }
            if (!token.equals(proven) && token.isFresh(session.clock().instant())) {
                return CompletableFuture.completedFuture(false);
            }
        }
        return Futures.then(renew(token, session), renewed -> CompletableFuture.completedFuture(true));
    }

    private static boolean carries(Request request, Token token) {
        return request.headers()
                .firstValue("Authorization")
                .filter(("Bearer " + token.access())::equals)
                .isPresent();
    }

    // Every failure reaches the promise.
    @SuppressWarnings("FutureReturnValueIgnored")
    private CompletableFuture<Token> renew(@Nullable Token old, AuthSession session) {
        CompletableFuture<Token> promise;
        synchronized (lock) {
            if (renewal != null) {
                return renewal.copy();
            }
            if (current != null && !current.equals(old)) {
                return CompletableFuture.completedFuture(current);
            }
            promise = new CompletableFuture<>();
            renewal = promise;
        }
        obtain(old, session).whenComplete((token, problem) -> {
            synchronized (lock) {
                renewal = null;
                if (problem == null) {
                    current = token;
                }
            }
            if (problem == null) {
                promise.complete(token);
            } else {
                promise.completeExceptionally(Futures.unwrap(problem));
            }
        });
        // A copy, so that a caller who gives up does not take the token from the others.
        return promise.copy();
    }

    private CompletableFuture<Token> obtain(@Nullable Token old, AuthSession session) {
        try {
            return source.obtain(old, session);
        } catch (RuntimeException problem) {
            return CompletableFuture.failedFuture(problem);
        }
    }

    /** Returns the kind of credentials. */
    @Override
    public String toString() {
        return name;
    }
}
