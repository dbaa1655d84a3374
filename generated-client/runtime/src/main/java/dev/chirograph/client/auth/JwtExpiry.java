package dev.chirograph.client.auth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonSyntaxException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** When a JSON Web Token ends (RFC 7519, 4.1.4). Nothing is verified: it is only a hint when to renew. */
final class JwtExpiry {
    private static final long LATEST = Instant.MAX.getEpochSecond() / 2;

    private JwtExpiry() {}

    /** Returns the end by the clock of this machine; null when the token does not say, or says what cannot be. */
    static @Nullable Instant of(String token, Instant now) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            JsonNode claims = Json.parse(Base64.getUrlDecoder().decode(parts[1]));
            return of(claims.path("exp"), claims.path("iat"), now);
        } catch (IllegalArgumentException | JsonSyntaxException noJwt) {
            return null;
        }
    }

    private static @Nullable Instant of(JsonNode exp, JsonNode iat, Instant now) {
        if (!exp.isNumber() || !exp.canConvertToLong() || Math.abs(exp.asLong()) > LATEST) {
            return null;
        }
        Instant end = Instant.ofEpochSecond(exp.asLong());
        if (iat.isNumber() && iat.canConvertToLong() && Math.abs(iat.asLong()) <= LATEST) {
            // The lifetime holds whatever the provider's clock says.
            end = now.plusSeconds(exp.asLong() - iat.asLong());
        }
        // A new token that has ended already only shows that the clocks differ.
        return end.isAfter(now) ? end : null;
    }
}
