// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #
package demo;

import demo.model.ErrorAnswer;
import dev.chirograph.client.Api;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.ClientBuilder;
import dev.chirograph.client.auth.Authenticators;
import dev.chirograph.client.auth.TokenFlow;
import dev.chirograph.client.http.ErrorBody;

/**
 * Client of the Cedar User API, version 1.
 *
 * <p>Account and invoices of a customer. An answer that holds a non-empty {@code error} list failed, whatever its
 * status.
 *
 * <p>Immutable and thread-safe: build one and share it.
 */
public final class CedarClient {
    private static final Api API = Api.of("Cedar User API", "1")
            .server("https://account.cedar.example/api")
            .security("basic")
            .security("bearer")
            .errorBody(ErrorBody.at("/error", ErrorAnswer.TYPE, "wronglogin", "unauthorized"));
    private static final TokenFlow BEARER_FLOW = TokenFlow.login("POST", "/login")
            .credentials("/username", "/password")
            .tokens("/token", "/refresh")
            .refresh("POST", "/token", "/refresh_token")
            .newTokens("/token", "/refresh");

    private final Auth auth;
    private final Invoices invoices;

    private CedarClient(CallFactory calls) {
        this.auth = new Auth(calls);
        this.invoices = new Invoices(calls);
    }

    /** Starts a client of {@code https://account.cedar.example/api}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Session tokens. */
    public Auth auth() {
        return auth;
    }

    /** Invoices and what is paid on them. */
    public Invoices invoices() {
        return invoices;
    }

    /** Builds a {@link CedarClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(API);
        }

        /** E-mail address and password of the account, sent with every request. */
        public Builder basic(String username, String password) {
            return authenticate("basic", Authenticators.basic(username, password));
        }

        /** Access token. */
        public Builder bearer(String token) {
            return authenticate("bearer", Authenticators.bearer(token));
        }

        /** Logs in on the first call and renews the token when it expires. */
        public Builder login(String username, String password) {
            return authenticate("bearer", Authenticators.login(BEARER_FLOW, username, password));
        }

        /** Returns the client. */
        public CedarClient build() {
            return new CedarClient(calls());
        }
    }
}
