package dev.chirograph.client.auth;

import dev.chirograph.client.http.HeaderFields;
import dev.chirograph.client.http.Request;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The authenticators for the security schemes of OpenAPI. */
public final class Authenticators {
    private Authenticators() {}

    /**
     * Returns HTTP Basic (RFC 7617) in UTF-8.
     *
     * @throws IllegalArgumentException when the user name holds a colon, which Basic cannot carry
     */
    public static Authenticator basic(String username, String password) {
        if (username.indexOf(':') >= 0) {
            throw new IllegalArgumentException("a user name for HTTP Basic cannot hold a colon");
        }
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        String value = "Basic " + Base64.getEncoder().encodeToString(pair);
        return signer("basic", request -> request.withHeader("Authorization", value));
    }

    /**
     * Returns HTTP Bearer (RFC 6750) with a token that never changes.
     *
     * @throws IllegalArgumentException when the token may not stand in a header
     */
    public static Authenticator bearer(String token) {
        HeaderFields.check("Authorization", token);
        return signer("bearer", request -> request.withHeader("Authorization", "Bearer " + token));
    }

    /**
     * Returns an API key.
     *
     * @throws IllegalArgumentException when name or key may not stand in a header, or in a cookie
     */
    public static Authenticator apiKey(KeyLocation location, String name, String key) {
        switch (location) {
            case HEADER -> HeaderFields.check(name, key);
            case COOKIE -> HeaderFields.checkCookie(name, key);
            case QUERY -> {
                // Any text can be encoded.
            }
        }
        return signer(
                "apiKey",
                switch (location) {
                    case HEADER -> request -> request.withHeader(name, key);
                    case QUERY -> request -> request.withSecretQuery(name, key);
                    case COOKIE -> request -> request.withCookie(name, key);
                });
    }

    /** Returns a provider's own login: logs in on first use, and renews the token when it ends or is refused. */
    public static Authenticator login(TokenFlow flow, String username, String password) {
        return new TokenAuthenticator("login", new LoginSource(flow, username, password), null);
    }

    /**
     * Returns the OAuth 2.0 client credentials grant (RFC 6749, 4.4).
     *
     * @param tokenUrl may be relative to the base URL
     */
    public static Authenticator clientCredentials(
            String tokenUrl, String clientId, String clientSecret, String... scopes) {
        TokenSource source = new OAuthSource(OAuthSource.at(tokenUrl), clientId, clientSecret, false, scopes);
        return new TokenAuthenticator("OAuth 2.0 client credentials", source, null);
    }

    /**
     * Returns an OAuth 2.0 refresh token (RFC 6749, 6), which the user obtained before.
     *
     * @param tokenUrl may be relative to the base URL
     */
    public static Authenticator refreshToken(
            String tokenUrl, String clientId, String clientSecret, String refreshToken) {
        TokenSource source = new OAuthSource(OAuthSource.at(tokenUrl), clientId, clientSecret, true);
        return new TokenAuthenticator(
                "OAuth 2.0 refresh token", source, new Token(null, refreshToken, Instant.EPOCH, null));
    }

    /** Returns the client credentials grant at the token endpoint that an OpenID Connect discovery document names. */
    public static Authenticator openIdConnect(
            String discoveryUrl, String clientId, String clientSecret, String... scopes) {
        TokenSource source =
                new OAuthSource(OAuthSource.discovered(discoveryUrl), clientId, clientSecret, false, scopes);
        return new TokenAuthenticator("OpenID Connect", source, null);
    }

    /** Returns credentials of any other kind; {@code sign} must be thread-safe and must not block. */
    public static Authenticator custom(UnaryOperator<Request> sign) {
        return signer("custom", sign);
    }

    private static Authenticator signer(String name, UnaryOperator<Request> sign) {
        return new Signer(name, sign);
    }

    private record Signer(String name, UnaryOperator<Request> sign) implements Authenticator {
        @Override
        public CompletableFuture<Request> authenticate(Request request, AuthSession session) {
            return CompletableFuture.completedFuture(sign.apply(request));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
