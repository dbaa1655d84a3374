package dev.chirograph.client.auth;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access token with what renews it.
 *
 * @param access null when only a refresh token is known yet
 * @param refresh what obtains the next one, or null
 * @param obtained when it came
 * @param expires when it is worth nothing any more; null when that is not known
 */
record Token(
        @Nullable String access,
        @Nullable String refresh,
        Instant obtained,
        @Nullable Instant expires) {
    // Clocks differ, and a request takes time: a token is renewed a little before its end.
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Returns a token; its end is read from it when it is a JWT and {@code lifetime} is not known. */
    static Token of(String access, @Nullable String refresh, @Nullable Duration lifetime, Instant now) {
        Instant expires = lifetime != null ? now.plus(lifetime) : JwtExpiry.of(access, now);
        return new Token(access, refresh, now, expires);
    }

    boolean isUsable(Instant now) {
        return access != null && (expires == null || now.plus(MARGIN).isBefore(expires));
    }

    boolean isFresh(Instant now) {
        return now.isBefore(obtained.plus(FRESH));
    }

    /** Returns nothing of the token. */
    @Override
    public String toString() {
        return "Token[expires " + expires + "]";
    }
}
