// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.auth.KeyLocation;

/**
 * Client of the Security, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class SecurityClient {
    private static final Api API = Api.of("Security", "1")
            .server("https://security.example")
            .security("headerKey");

    private final Keys keys;
    private final Http http;
    private final Oauth oauth;
    private final Combined combined;

    private SecurityClient(CallFactory calls) {
        this.keys = new Keys(calls);
        this.http = new Http(calls);
        this.oauth = new Oauth(calls);
        this.combined = new Combined(calls);
    }

    /** Starts a client of {@code https://security.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Keys}. */
    public Keys keys() {
        return keys;
    }

    /** Returns the operations of {@link Http}. */
    public Http http() {
        return http;
    }

    /** Returns the operations of {@link Oauth}. */
    public Oauth oauth() {
        return oauth;
    }

    /** Returns the operations of {@link Combined}. */
    public Combined combined() {
        return combined;
    }

    /** Builds a {@link SecurityClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** From the settings of your account. */
        public Builder headerKey(String key) {
            return authenticate("headerKey", Authenticators.apiKey(KeyLocation.HEADER, "X-Api-Key", key));
        }

        /** Key, sent with every request. */
        public Builder queryKey(String key) {
            return authenticate("queryKey", Authenticators.apiKey(KeyLocation.QUERY, "api_key", key));
        }

        /** Key, sent with every request. */
        public Builder cookieKey(String key) {
            return authenticate("cookieKey", Authenticators.apiKey(KeyLocation.COOKIE, "sid", key));
        }

        /** User name and password, sent with every request. */
        public Builder basic(String username, String password) {
            return authenticate("basic", Authenticators.basic(username, password));
        }

        /**
         * Access token.
         *
         * <p>Format: {@code JWT}.
         */
        public Builder bearer(String token) {
            return authenticate("bearer", Authenticators.bearer(token));
        }

        /**
         * Access token that was obtained elsewhere.
         *
         * <p>Users authorize at {@code https://security.example/oauth/authorize}.
         *
         * <p>Scopes:
         *
         * <ul>
         * <li>{@code read:all}: Read.</li>
         * <li>{@code write}: Write.</li>
         * </ul>
         */
        public Builder oauth(String token) {
            return authenticate("oauth", Authenticators.bearer(token));
        }

        /**
         * Obtains tokens for the client itself (RFC 6749, 4.4) and renews them when they expire.
         *
         * <p>Scopes:
         *
         * <ul>
         * <li>{@code read:all}: Read.</li>
         * <li>{@code write}: Write.</li>
         * </ul>
         */
        public Builder oauth(String clientId, String clientSecret, String... scopes) {
            return authenticate("oauth", Authenticators.clientCredentials("https://security.example/oauth/token", clientId, clientSecret, scopes));
        }

        /** Obtains access tokens for a refresh token (RFC 6749, 6). */
        public Builder oauthRefresh(String clientId, String clientSecret, String refreshToken) {
            return authenticate("oauth", Authenticators.refreshToken("https://security.example/oauth/token", clientId, clientSecret, refreshToken));
        }

        /**
         * Obtains tokens from the provider that the discovery document describes.
         *
         * <p>The contract names {@code https://security.example/.well-known/openid-configuration}.
         */
        public Builder openId(String discoveryUrl, String clientId, String clientSecret, String... scopes) {
            return authenticate("openId", Authenticators.openIdConnect(discoveryUrl, clientId, clientSecret, scopes));
        }

        /** Returns the client. */
        public SecurityClient build() {
            return new SecurityClient(calls());
        }
    }
}
