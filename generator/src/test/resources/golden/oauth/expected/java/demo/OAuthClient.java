// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.auth.KeyLocation;

/**
 * Client of the OAuth, version 1.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class OAuthClient {
    private static final Api API = Api.of("OAuth", "1")
            .server("https://oauth.example")
            .security("oauth");

    private final Items items;

    private OAuthClient(CallFactory calls) {
        this.items = new Items(calls);
    }

    /** Starts a client of {@code https://oauth.example}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the operations of {@link Items}. */
    public Items items() {
        return items;
    }

    /** Builds an {@link OAuthClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** Key, sent with every request. */
        public Builder key(String key) {
            return authenticate("key", Authenticators.apiKey(KeyLocation.HEADER, "X-Key", key));
        }

        /**
         * Access token that was obtained elsewhere.
         *
         * <p>Users authorize at {@code /oauth/authorize}.
         *
         * <p>Scopes:
         *
         * <ul>
         * <li>{@code read}: Read.</li>
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
         * <li>{@code read}: Read.</li>
         * </ul>
         */
        public Builder oauth(String clientId, String clientSecret, String... scopes) {
            return authenticate("oauth", Authenticators.clientCredentials("/oauth/token", clientId, clientSecret, scopes));
        }

        /** Obtains access tokens for a refresh token (RFC 6749, 6). */
        public Builder oauthRefresh(String clientId, String clientSecret, String refreshToken) {
            return authenticate("oauth", Authenticators.refreshToken("/oauth/refresh", clientId, clientSecret, refreshToken));
        }

        /** Returns the client. */
        public OAuthClient build() {
            return new OAuthClient(calls());
        }
    }
}
