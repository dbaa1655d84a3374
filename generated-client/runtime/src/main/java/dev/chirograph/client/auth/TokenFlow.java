package dev.chirograph.client.auth;

import org.jspecify.annotations.Nullable;

/**
 * How a provider's own login works ({@code x-token-flow}): where to send user name and password, and where the tokens
 * stand in the answers. All places are JSON Pointers (RFC 6901). Immutable.
 */
public final class TokenFlow {
    private final Step login;
    private final String username;
    private final String password;
    private final @Nullable Step refresh;
    private final String refreshToken;

    /**
     * A request that answers with tokens.
     *
     * @param method HTTP method in capitals
     * @param path below the base URL
     * @param token where the access token stands in the answer
     * @param newRefresh where the refresh token stands in the answer; null when there is none
     */
    record Step(
            String method,
            String path,
            String token,
            @Nullable String newRefresh) {}

    private TokenFlow(Step login, String username, String password, @Nullable Step refresh, String refreshToken) {
        this.login = login;
        this.username = username;
        this.password = password;
        this.refresh = refresh;
        this.refreshToken = refreshToken;
    }

    /** Starts with the request that logs in. */
    public static TokenFlow login(String method, String path) {
        return new TokenFlow(new Step(method, path, "/token", null), "/username", "/password", null, "");
    }

    /** Says where user name and password stand in the body of the login. */
    public TokenFlow credentials(String usernamePointer, String passwordPointer) {
        return new TokenFlow(login, usernamePointer, passwordPointer, refresh, refreshToken);
    }

    /** Says where the tokens stand in the answer of the login; null where there is no refresh token. */
    public TokenFlow tokens(String tokenPointer, @Nullable String refreshPointer) {
        Step step = new Step(login.method(), login.path(), tokenPointer, refreshPointer);
        return new TokenFlow(step, username, password, refresh, refreshToken);
    }

    /** Says which request renews the token, and where the refresh token stands in its body. */
    public TokenFlow refresh(String method, String path, String refreshTokenPointer) {
        Step step = new Step(method, path, login.token(), login.newRefresh());
        return new TokenFlow(login, username, password, step, refreshTokenPointer);
    }

    /**
     * Says where the new tokens stand in the answer of the renewal; null where it gives no refresh token.
     *
     * @throws IllegalStateException when there is no renewal
     */
    public TokenFlow newTokens(String tokenPointer, @Nullable String refreshPointer) {
        Step step = refresh;
        if (step == null) {
            throw new IllegalStateException("call refresh() first");
        }
        return new TokenFlow(
                login,
                username,
                password,
                new Step(step.method(), step.path(), tokenPointer, refreshPointer),
                refreshToken);
    }

    Step login() {
        return login;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    @Nullable
    Step refresh() {
        return refresh;
    }

    String refreshToken() {
        return refreshToken;
    }
}
