package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import java.util.List;

/** Bundled contracts and sessions on them, for tests. */
public final class Bundled {
    private Bundled() {}

    /** Returns a bundled contract under its own name. */
    public static NamedContract contract(String name) {
        return NamedContract.bundled(name);
    }

    /** Returns a session on the mock provider of a bundled contract. */
    public static ConformanceSession session(String name) {
        return ConformanceRun.of(
                        List.of(contract(name)), ConformanceOptions.builder().build())
                .open();
    }

    /** Returns the case of an id. */
    public static ConformanceCase find(ConformanceSession session, String id) {
        return session.cases().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case has the id " + id));
    }
}
