package dev.chirograph.client;

import dev.chirograph.client.auth.Authenticator;
import dev.chirograph.client.http.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a call: the first alternative of the contract for which all are configured.
 *
 * @param authenticators all of which sign the request; none where it is sent without credentials
 * @param lack why it is sent without, though the contract asks for some; else null
 */
record Security(
        List<Authenticator> authenticators, @Nullable String lack) {

    static Security of(ClientConfig config, Operation<?> operation, Origin origin) {
        List<List<String>> own = operation.security();
        List<List<String>> alternatives = own == null ? config.api().security() : own;
        Map<String, Authenticator> configured = config.authenticators();
        for (List<String> together : alternatives) {
            if (!together.isEmpty() && configured.keySet().containsAll(together)) {
                return config.trusted().contains(origin)
                        ? new Security(together.stream().map(configured::get).toList(), null)
                        : new Security(
                                List.of(), "credentials go to " + origin.host() + " after sendCredentialsTo only");
            }
        }
        // None fits: the provider may still answer without, and says 401 where it does not.
        return new Security(
                List.of(), alternatives.stream().allMatch(each -> !each.isEmpty()) ? lack(alternatives) : null);
    }

    private static @Nullable String lack(List<List<String>> alternatives) {
        return alternatives.isEmpty()
                ? null
                : alternatives.stream()
                        .map(together -> String.join(" with ", together))
                        .collect(Collectors.joining(", or ", "sent without credentials; the contract asks for ", ""))
                        // Names of a document, which a log could take for lines of its own.
                        .replaceAll("\\p{Cntrl}", "?");
    }
}
