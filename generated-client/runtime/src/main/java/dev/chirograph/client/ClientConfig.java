package dev.chirograph.client;

import dev.chirograph.client.auth.AuthSession;
import dev.chirograph.client.auth.Authenticator;
import dev.chirograph.client.http.Origin;
import dev.chirograph.client.http.RetryTransport;
import dev.chirograph.client.http.Transport;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What a built client works with. Immutable; {@code toString} shows no credentials.
 *
 * @param api what the contract says
 * @param baseUrl without a slash at its end
 * @param fixedBase whether the user named the base URL, which then holds for every operation
 * @param serverVariables values by name
 * @param timeout of one try
 * @param streamTimeout longest silence inside a streamed answer
 * @param maxResponseBytes most bytes of a buffered answer
 * @param headers of every request
 * @param retry when to try again
 * @param transport sends over the network
 * @param authenticators by the name of their security scheme
 * @param trusted where credentials may go
 * @param session what authenticators use
 */
record ClientConfig(
        Api api,
        URI baseUrl,
        boolean fixedBase,
        Map<String, String> serverVariables,
        Duration timeout,
        Duration streamTimeout,
        long maxResponseBytes,
        HttpHeaders headers,
        RetryTransport.Policy retry,
        Transport transport,
        Map<String, Authenticator> authenticators,
        Set<Origin> trusted,
        AuthSession session) {

    @Override
    public String toString() {
        return "client of " + baseUrl + " with " + authenticators.keySet();
    }
}
