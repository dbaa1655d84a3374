package dev.chirograph.client.auth;

import dev.chirograph.client.http.Origin;
import dev.chirograph.client.http.Response;
import dev.chirograph.client.http.Transport;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What an authenticator may use to obtain credentials.
 *
 * @param baseUrl of the provider, without a slash at its end
 * @param transport sends requests as they are, without credentials
 * @param clock tells when a token expires
 * @param timeout of a request for a token
 * @param refused whether an answer says that credentials are not accepted
 * @param plainHttpAllowed whether credentials may go unencrypted to other machines
 */
public record AuthSession(
        URI baseUrl,
        Transport transport,
        Clock clock,
        Duration timeout,
        Predicate<Response> refused,
        boolean plainHttpAllowed) {

    /**
     * Returns the address when credentials may be sent there.
     *
     * @throws IllegalStateException when they would travel unencrypted
     */
    URI confidential(URI address) {
        Origin origin = Origin.of(address);
        if (!origin.confidential() && !plainHttpAllowed) {
            throw new IllegalStateException(
                    "credentials for " + origin.host() + " would travel unencrypted: use https, or allow plain http");
        }
        return address;
    }
}
