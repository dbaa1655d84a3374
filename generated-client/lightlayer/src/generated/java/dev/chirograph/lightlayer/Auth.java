// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths
package dev.chirograph.lightlayer;

import dev.chirograph.client.Call;
import dev.chirograph.client.CallFactory;
import dev.chirograph.client.Operation;
import dev.chirograph.client.http.Body;
import dev.chirograph.lightlayer.model.Credentials;
import dev.chirograph.lightlayer.model.ErrorAnswer;
import dev.chirograph.lightlayer.model.RefreshRequest;
import dev.chirograph.lightlayer.model.RevokeRequest;
import dev.chirograph.lightlayer.model.StatusAnswer;
import dev.chirograph.lightlayer.model.TokenPair;
import org.jspecify.annotations.Nullable;

/** Session tokens, the account holder, further contacts and notices of the portal. */
public final class Auth {
    private final CallFactory calls;

    Auth(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Log in and obtain tokens.
     *
     * <p>Exchanges the e-mail address and the password of an account for an access token and a refresh token. How long
     * they live is not documented; the exp claim of the access token tells. The same fields may be sent as a form.
     *
     * <p>{@code POST /login}
     *
     * @param body Client area credentials. Example: {@code {"username":"user@example.com","password":"secret"}}.
     * @return Both tokens.
     * <p>Example:
     * <pre>{@code
     * {
     *   "token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRw(...)5lZ9T79ft9uwOkqRRmIBbtR51_w",
     *   "refresh": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIzMD(...)ChwIAb3zvxBu6kvULa2AwAt9U-I"
     * }
     * }</pre>
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
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(Credentials.TYPE, body))
                .call();
    }

    /**
     * End the access token.
     *
     * <p>Makes the access token invalid. auth.revoke ends the refresh token, too.
     *
     * <p>{@code POST /logout}
     *
     * @return The token is no longer accepted. Example: {@code {"status":true}}.
     */
    public StatusAnswer logout() {
        return logoutCall().execute();
    }

    /** Prepares {@link #logout()} without sending it. */
    public Call<StatusAnswer> logoutCall() {
        return Operation.of("auth.logout", "POST", "/logout")
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .call();
    }

    /**
     * Renew the access token.
     *
     * <p>Exchanges a refresh token for a new access token and, as a rule, a new refresh token.
     *
     * <p>{@code POST /token}
     *
     * @param body The refresh token. Example: {@code {"refresh_token":"refresh_tokenValue"}}.
     * @return The new tokens.
     * <p>Example:
     * <pre>{@code
     * {
     *   "token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHR(...)vY2xlYiHGvauCWZD9B0VwXgHEzXDllqY",
     *   "refresh": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJBQ(...)Rmivc_u3YA_kgDqOPtUuGNXOzueXYtZw"
     * }
     * }</pre>
     */
    public TokenPair refresh(RefreshRequest body) {
        return refreshCall(body).execute();
    }

    /** Prepares {@link #refresh(RefreshRequest)} without sending it. */
    public Call<TokenPair> refreshCall(RefreshRequest body) {
        return Operation.of("auth.refresh", "POST", "/token")
                .anonymous()
                .answersJson("200", TokenPair.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(Body.json(RefreshRequest.TYPE, body))
                .call();
    }

    /**
     * End the session with both tokens.
     *
     * <p>Short for {@link #revoke(RevokeRequest)}.
     */
    public StatusAnswer revoke() {
        return revokeCall().execute();
    }

    /**
     * End the session with both tokens.
     *
     * <p>Makes the access token and the refresh token invalid. The session is named by the refresh token in the body or
     * by the access token of the request.
     *
     * <p>{@code POST /revoke}
     *
     * @param body The refresh token; not needed with an access token. Example:
     * {@code {"refresh_token":"refresh_tokenValue"}}.
     * @return Both tokens are no longer accepted. Example: {@code {"status":true}}.
     */
    public StatusAnswer revoke(@Nullable RevokeRequest body) {
        return revokeCall(body).execute();
    }

    /** Prepares {@link #revoke()} without sending it. */
    public Call<StatusAnswer> revokeCall() {
        return revokeCall(null);
    }

    /** Prepares {@link #revoke(RevokeRequest)} without sending it. */
    public Call<StatusAnswer> revokeCall(@Nullable RevokeRequest body) {
        return Operation.of("auth.revoke", "POST", "/revoke")
                .security("bearer")
                .security()
                .answersJson("200", StatusAnswer.TYPE)
                .failsJson("401", ErrorAnswer.TYPE)
                .failsJson("default", ErrorAnswer.TYPE)
                .request(calls)
                .body(body == null ? null : Body.json(RevokeRequest.TYPE, body))
                .call();
    }
}
