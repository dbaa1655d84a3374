package dev.chirograph.spec.model;

import java.util.List;
import java.util.Map;

/**
 * One alternative of an operation's security: every scheme named must be satisfied together.
 *
 * @param schemes scheme name to scopes, in order; empty means that no credentials are needed
 */
public record SecurityRequirement(Map<String, List<String>> schemes) {

    /** Returns whether this alternative lets anybody in. */
    public boolean anonymous() {
        return schemes.isEmpty();
    }
}
