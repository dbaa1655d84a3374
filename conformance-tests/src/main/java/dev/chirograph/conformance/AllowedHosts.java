package dev.chirograph.conformance;

import dev.chirograph.spec.model.Effect;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether a host may be called at all: a mistyped or injected base URL must not become somebody's problem. */
final class AllowedHosts {
    private AllowedHosts() {}

    /**
     * Checks a target.
     *
     * @param hosts names of hosts, {@code *.example.com} for every host below one; empty for any
     * @throws IllegalArgumentException when the host is not among them, or has to be and none are named
     */
    static void check(URI target, List<String> hosts, Set<Effect> allowed) {
        String host = target.getHost().toLowerCase(Locale.ROOT);
        boolean changing = allowed.stream().anyMatch(effect -> effect != Effect.READ);
        if (hosts.isEmpty() && (!changing || loopback(host))) {
            return;
        }
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException(
                    "what changes an account is only sent to a host that is named as allowed, and " + host + " is not");
        }
        if (hosts.stream().noneMatch(pattern -> fits(pattern.toLowerCase(Locale.ROOT), host))) {
            throw new IllegalArgumentException(
                    "the host " + host + " is not among the allowed ones: " + String.join(", ", hosts));
        }
    }

    private static boolean fits(String pattern, String host) {
        return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : pattern.equals(host);
    }

    static boolean loopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
    }
}
