package dev.chirograph.client.auth;

import dev.chirograph.client.http.Futures;
import dev.chirograph.client.http.Origin;
import dev.chirograph.client.http.Request;
import dev.chirograph.client.http.Response;
import dev.chirograph.client.http.Transport;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Signs requests, and sends one that was refused once more when its authenticators have other credentials.
 *
 * <p>Credentials go to one origin and to no other, and unencrypted only where that is allowed.
 */
public final class AuthTransport implements Transport {
    private final Transport next;
    private final AuthSession session;
    private final Origin origin;
    private final List<Authenticator> authenticators;

    /**
     * Decorates a transport.
     *
     * @param origin where credentials may go
     * @param authenticators all of which sign each request
     */
    public AuthTransport(Transport next, AuthSession session, Origin origin, List<Authenticator> authenticators) {
        this.next = next;
        this.session = session;
        this.origin = origin;
        this.authenticators = List.copyOf(authenticators);
    }

    @Override
    public CompletableFuture<Response> sendAsync(Request request) {
        if (authenticators.isEmpty() || !origin.equals(Origin.of(request.uri()))) {
            return next.sendAsync(request);
        }
        session.confidential(request.uri());
        return attempt(request, true);
    }

    private CompletableFuture<Response> attempt(Request request, boolean mayRenew) {
        return Futures.then(
                sign(request),
                signed -> Futures.then(next.sendAsync(signed), response -> {
                    if (!session.refused().test(response)) {
                        authenticators.forEach(authenticator -> authenticator.accepted(signed));
                        return CompletableFuture.completedFuture(response);
                    }
                    return mayRenew ? renew(request, signed, response) : CompletableFuture.completedFuture(response);
                }));
    }

    private CompletableFuture<Request> sign(Request request) {
        CompletableFuture<Request> signed = CompletableFuture.completedFuture(request);
        for (Authenticator authenticator : authenticators) {
            signed = Futures.then(signed, each -> authenticator.authenticate(each, session));
        }
        return signed;
    }

    private CompletableFuture<Response> renew(Request request, Request signed, Response refusal) {
        CompletableFuture<Boolean> renewed = CompletableFuture.completedFuture(false);
        for (Authenticator authenticator : authenticators) {
            renewed = Futures.then(
                    renewed,
                    before -> Futures.then(
                            authenticator.refused(signed, session),
                            now -> CompletableFuture.completedFuture(before || now)));
        }
        return Futures.then(
                renewed, other -> other ? attempt(request, false) : CompletableFuture.completedFuture(refusal));
    }
}
