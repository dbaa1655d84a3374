package dev.chirograph.conformance.cases;

import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.HashSet;
import java.util.Set;

/** The operations that begin, renew or end a session. */
public final class SessionOperations {
    private static final Set<String> ENDING = Set.of("auth.logout", "auth.revoke");

    private SessionOperations() {}

    /** Returns the ids of all of them. */
    public static Set<String> of(Contract contract) {
        Set<String> operations = new HashSet<>(ENDING);
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.Bearer bearer && bearer.tokenFlow() != null) {
                operations.add(bearer.tokenFlow().login().operation());
                if (bearer.tokenFlow().refresh() != null) {
                    operations.add(bearer.tokenFlow().refresh().operation());
                }
            }
        }
        return operations;
    }
}
