package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What is wrong with the references of a bundle, said when each part has its place. Not thread-safe. */
final class Complaints {
    private final Diagnostics diagnostics;
    private final IdentityHashMap<JsonNode, Set<String>> known = new IdentityHashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private int count;

    Complaints(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns how often something was complained about, repetitions included. */
    int count() {
        return count;
    }

    /** Remembers a warning; a reference is complained about once, however many others lead through it. */
    void warning(Reference reference, String id, String message) {
        if (isNew(reference, id)) {
            waiting.add(() -> at(reference).warning(id, message));
        }
    }

    /** Remembers an error. */
    void error(Reference reference, String id, String message) {
        if (isNew(reference, id)) {
            waiting.add(() -> at(reference).error(id, message));
        }
    }

    private boolean isNew(Reference reference, String id) {
        count++;
        return known.computeIfAbsent(reference.holder(), holder -> new HashSet<>())
                .add(id + " " + reference.key());
    }

    private Diagnostics at(Reference reference) {
        return diagnostics.at(reference.place().at(reference.pointer().get()));
    }

    /** Says everything. */
    void say() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
