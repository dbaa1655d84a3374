package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.driver.Credentials;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes credentials that nobody can guess, so that a test passes only because it was told them. */
final class RandomCredentials {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCredentials() {}

    static Credentials make() {
        return Credentials.NONE
                .withLogin("user-" + text(6) + "@example.com", text(18))
                .withToken(text(24))
                .withApiKey("", text(24));
    }

    static String text(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
