package dev.chirograph.conformance.mock;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens that a mock provider has issued and not taken back. Thread-safe. */
final class IssuedTokens {
    private final Set<String> access = ConcurrentHashMap.newKeySet();
    private final Set<String> refresh = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> sessions = new ConcurrentHashMap<>();

    String issueAccess() {
        return add(access, RandomCredentials.text(24));
    }

    String issueRefresh() {
        return add(refresh, RandomCredentials.text(24));
    }

    /** Makes tokens valid that a documented answer shows. */
    void acceptAccess(String token) {
        access.add(token);
    }

    void acceptRefresh(String token) {
        refresh.add(token);
    }

    boolean valid(String token) {
        return access.contains(token);
    }

    boolean validRefresh(String token) {
        return refresh.contains(token);
    }

    void revoke(String token) {
        access.remove(token);
    }

    /** Makes a refresh token and the access tokens that were issued with it invalid. */
    void revokeRefresh(String token) {
        refresh.remove(token);
        sessions.getOrDefault(token, Set.of()).forEach(access::remove);
    }

    /** Remembers that two tokens belong to one session. */
    void join(String accessToken, String refreshToken) {
        sessions.computeIfAbsent(refreshToken, ignored -> ConcurrentHashMap.newKeySet())
                .add(accessToken);
    }

    private static String add(Set<String> tokens, String token) {
        tokens.add(token);
        return token;
    }
}
