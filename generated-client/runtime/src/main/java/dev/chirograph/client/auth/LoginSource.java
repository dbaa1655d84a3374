package dev.chirograph.client.auth;

import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Futures;
import dev.chirograph.client.http.HeaderFields;
import dev.chirograph.client.http.Reception;
import dev.chirograph.client.http.Request;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Obtains tokens by a provider's own login: renews with the refresh token where it can, and logs in where not. */
final class LoginSource implements TokenSource {
    private static final long MAX_BYTES = 1024 * 1024;

    private final TokenFlow flow;
    private final String username;
    private final String password;

    LoginSource(TokenFlow flow, String username, String password) {
        this.flow = flow;
        this.username = username;
        this.password = password;
    }

    @Override
    public CompletableFuture<Token> obtain(@Nullable Token old, AuthSession session) {
        TokenFlow.Step step = flow.refresh();
        String refreshToken = old == null ? null : old.refresh();
        if (step == null || refreshToken == null) {
            return login(session);
        }
        CompletableFuture<Token> refreshed =
                send("token refresh", step, Map.of(flow.refreshToken(), refreshToken), refreshToken, session);
        // A refresh token ends as well, and servers forget: whatever the reason, the login decides.
        return Futures.handle(
                refreshed,
                (token, problem) -> problem == null ? CompletableFuture.completedFuture(token) : login(session));
    }

    private CompletableFuture<Token> login(AuthSession session) {
        // In this order, whatever the run: a request is the same each time.
        Map<String, String> body = new LinkedHashMap<>();
        body.put(flow.username(), username);
        body.put(flow.password(), password);
        return send("login", flow.login(), body, null, session);
    }

    /** Sends one step; {@code kept} stays the refresh token when the answer has no new one. */
    private static CompletableFuture<Token> send(
            String operation,
            TokenFlow.Step step,
            Map<String, String> body,
            @Nullable String kept,
            AuthSession session) {
        Request request = new Request(
                        operation,
                        step.method(),
                        session.confidential(URI.create(session.baseUrl() + step.path())),
                        HeaderFields.none(),
                        Body.json(JsonTypes.ANY, Json.object(body)),
                        session.timeout(),
                        Reception.buffered(MAX_BYTES))
                .withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/json");
        return Futures.then(session.transport().sendAsync(request), response -> {
            TokenAnswer answer = TokenAnswer.of(operation, response);
            String refresh = answer.optional(step.newRefresh());
            return CompletableFuture.completedFuture(Token.of(
                    answer.token(step.token()),
                    refresh == null ? kept : refresh,
                    null,
                    session.clock().instant()));
        });
    }
}
