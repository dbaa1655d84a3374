package dev.chirograph.client.auth;

import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Futures;
import dev.chirograph.client.http.HeaderFields;
import dev.chirograph.client.http.Reception;
import dev.chirograph.client.http.Request;
import dev.chirograph.client.json.JsonTypes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Obtains tokens from an OAuth 2.0 token endpoint (RFC 6749, 4.4 and 6), as a client that authenticates by Basic. */
final class OAuthSource implements TokenSource {
    private static final long MAX_BYTES = 1024 * 1024;

    private final Endpoint endpoint;
    private final String clientId;
    private final String clientSecret;
    private final boolean byRefreshToken;
    private final String scope;

    /** What knows the address of the token endpoint. */
    @FunctionalInterface
    interface Endpoint {
        CompletableFuture<URI> locate(AuthSession session);
    }

    OAuthSource(Endpoint endpoint, String clientId, String clientSecret, boolean byRefreshToken, String... scopes) {
        this.endpoint = endpoint;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.byRefreshToken = byRefreshToken;
        this.scope = String.join(" ", scopes);
    }

    /** Returns the endpoint at an address, which may be relative to the base URL. */
    static Endpoint at(String tokenUrl) {
        return session -> CompletableFuture.completedFuture(resolve(session, tokenUrl));
    }

    /** Returns the endpoint that a discovery document names (OpenID Connect Discovery 1.0, 4). */
    static Endpoint discovered(String discoveryUrl) {
        return session -> {
            Request request = new Request(
                            "discovery",
                            "GET",
                            session.confidential(resolve(session, discoveryUrl)),
                            HeaderFields.none(),
                            null,
                            session.timeout(),
                            Reception.buffered(MAX_BYTES))
                    .withHeader("Accept", "application/json");
            return Futures.then(
                    session.transport().sendAsync(request),
                    response -> CompletableFuture.completedFuture(
                            TokenAnswer.of("discovery", response).address("/token_endpoint")));
        };
    }

    private static URI resolve(AuthSession session, String address) {
        return URI.create(session.baseUrl() + "/").resolve(address);
    }

    @Override
    public CompletableFuture<Token> obtain(@Nullable Token old, AuthSession session) {
        Map<String, String> form = new LinkedHashMap<>();
        String refresh = old == null ? null : old.refresh();
        if (byRefreshToken && refresh != null) {
            form.put("grant_type", "refresh_token");
            form.put("refresh_token", refresh);
        } else {
            form.put("grant_type", "client_credentials");
        }
        if (!scope.isEmpty()) {
            form.put("scope", scope);
        }
        return Futures.then(endpoint.locate(session), address -> send(address, form, refresh, session));
    }

    private CompletableFuture<Token> send(
            URI address, Map<String, String> form, @Nullable String kept, AuthSession session) {
        Request request = new Request(
                        "token request",
                        "POST",
                        session.confidential(address),
                        HeaderFields.none(),
                        Body.form(JsonTypes.STRING.map(), form),
                        session.timeout(),
                        Reception.buffered(MAX_BYTES))
                .withHeader("Accept", "application/json")
                .withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Authorization", basic());
        return Futures.then(session.transport().sendAsync(request), response -> {
            TokenAnswer answer = TokenAnswer.of("token request", response);
            String refresh = answer.optional("/refresh_token");
            Long seconds = answer.seconds("/expires_in");
            return CompletableFuture.completedFuture(Token.of(
                    answer.token("/access_token"),
                    refresh == null ? kept : refresh,
                    seconds == null ? null : Duration.ofSeconds(seconds),
                    session.clock().instant()));
        });
    }

    /** RFC 6749, 2.3.1: both parts are form-encoded before they are joined. */
    private String basic() {
        String pair = URLEncoder.encode(clientId, StandardCharsets.UTF_8)
                + ":"
                + URLEncoder.encode(clientSecret, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
