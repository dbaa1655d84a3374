package dev.chirograph.client;

import dev.chirograph.client.auth.Authenticator;
import java.util.List;
import java.util.Map;

/** Chooses the credentials of a call: the first alternative of the contract for which all are configured. */
final class Security {
    private Security() {}

    static List<Authenticator> of(ClientConfig config, Operation<?> operation) {
        List<List<String>> own = operation.security();
        Map<String, Authenticator> configured = config.authenticators();
        for (List<String> together : own == null ? config.api().security() : own) {
            if (!together.isEmpty() && configured.keySet().containsAll(together)) {
                return together.stream().map(configured::get).toList();
            }
        }
        // None fits: the provider may still answer without, and says 401 where it does not.
        return List.of();
    }
}
