package dev.chirograph.client;

import dev.chirograph.client.http.Origin;
import java.net.URI;
import java.time.Duration;

/** Checks of what a user sets. */
final class Checks {
    private Checks() {}

    static Duration positive(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a time limit must be positive");
        }
        return limit;
    }

    static int notNegative(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number of tries cannot be negative");
        }
        return number;
    }

    /** Returns an address, which may be relative to another one, without a slash at its end. */
    static URI baseUrl(URI start, String address) {
        String absolute;
        try {
            absolute = URI.create(start + "/").resolve(address).toString();
        } catch (IllegalArgumentException unreadable) {
            absolute = address;
        }
        return baseUrl(absolute);
    }

    /** Returns the base URL without a slash at its end. */
    static URI baseUrl(String address) {
        try {
            URI uri = URI.create(address.replaceAll("/+$", ""));
            Origin.of(uri);
            if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                throw new IllegalArgumentException("user, query or fragment");
            }
            return uri;
        } catch (IllegalArgumentException unusable) {
            // The text itself may hold a password: it is not repeated.
            throw new IllegalArgumentException(
                    "the base URL must be an absolute http or https address without user, query and fragment: call"
                            + " baseUrl()");
        }
    }
}
