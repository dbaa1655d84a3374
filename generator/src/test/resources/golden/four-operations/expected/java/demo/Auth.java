// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package demo;

import demo.model.Credentials;
import demo.model.ErrorAnswer;
import demo.model.RefreshRequest;
import demo.model.TokenPair;
import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;

/** Session tokens. */
public final class Auth {
    private final CallFactory calls;

    Auth(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Log in and obtain tokens.
     *
     * <p>Exchanges the e-mail address and the password of an account for two tokens.
     *
     * <p>{@code POST /login}
     *
     * @param body Client area credentials. Example: {@code {"username":"user@example.com","password":"secret"}}.
     * @return Both tokens. Example: {@code {"token":"eyJ0.first","refresh":"eyJ0.second"}}.
     */
    public TokenPair login(Credentials body) {
        return loginCall(body).execute();
    }

    /** Prepares {@link #login(Credentials)} without sending it. */
    public Call<TokenPair> loginCall(Credentials body) {
        return Operation.of("auth.login", "POST", "/login")
                .anonymous()
                .answersJson("200", TokenPair.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(Credentials.TYPE, body))
                .call();
    }

    /**
     * Renew the access token.
     *
     * <p>{@code POST /token}
     *
     * @param body Example: {@code {"refresh_token":"refresh_tokenValue"}}.
     * @return The new tokens. Example: {@code {"token":"eyJ0.third","refresh":"eyJ0.fourth"}}.
     */
    public TokenPair refresh(RefreshRequest body) {
        return refreshCall(body).execute();
    }

    /** Prepares {@link #refresh(RefreshRequest)} without sending it. */
    public Call<TokenPair> refreshCall(RefreshRequest body) {
        return Operation.of("auth.refresh", "POST", "/token")
                .anonymous()
                .answersJson("200", TokenPair.TYPE)
                .request(calls)
                .body(Body.json(RefreshRequest.TYPE, body))
                .call();
    }
}
