package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What is wrong with the references of a bundle, said when each part has its place. Not thread-safe. */
final class Complaints {
    private final Diagnostics diagnostics;
    private final IdentityHashMap<JsonNode, Set<String>> known = new IdentityHashMap<>();
    private final List<Complaint> waiting = new ArrayList<>();
    private Set<JsonNode> before = Set.of();
    private int count;

    Complaints(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    private record Complaint(Reference reference, Severity severity, String id, String message) {
        void say(Diagnostics diagnostics) {
            Diagnostics there =
                    diagnostics.at(reference.place().at(reference.pointer().get()));
            if (severity == Severity.ERROR) {
                there.error(id, message);
            } else {
                there.warning(id, message);
            }
        }
    }

    /** Returns how often something was complained about, repetitions included. */
    int count() {
        return count;
    }

    /** Remembers a warning; a reference is complained about once, however many others lead through it. */
    void warning(Reference reference, String id, String message) {
        add(new Complaint(reference, Severity.WARNING, id, message));
    }

    /** Remembers that a reference stands where OpenAPI knows none, and is followed. */
    void misplaced(Reference reference) {
        warning(
                reference,
                "misplaced-reference",
                "OpenAPI allows no $ref here; what it names is read as if it stood here");
    }

    /** Remembers that what a reference leads to is of another kind than its place. */
    void dangling(Reference reference) {
        warning(
                reference,
                "dangling-reference",
                "nothing usable stands at " + Quoted.of(References.shown(reference.text())));
    }

    /** Remembers an error. */
    void error(Reference reference, String id, String message) {
        add(new Complaint(reference, Severity.ERROR, id, message));
    }

    private void add(Complaint complaint) {
        count++;
        Reference reference = complaint.reference();
        if (known.computeIfAbsent(reference.holder(), holder -> new HashSet<>())
                .add(complaint.id() + " " + reference.key())) {
            waiting.add(complaint);
        }
    }

    /** Remembers what a document holds before it is changed. */
    void beforeChanges(JsonNode document) {
        before = waiting.isEmpty() ? Set.of() : objects(document);
    }

    /** Forgets what was said of places that are no longer there, or refer to something else now. */
    void afterChanges(JsonNode document) {
        if (!waiting.isEmpty()) {
            Set<JsonNode> after = objects(document);
            waiting.removeIf(complaint -> {
                Reference reference = complaint.reference();
                return before.contains(reference.holder())
                        && (!after.contains(reference.holder())
                                || reference.holder().has(reference.key()));
            });
        }
    }

    private static Set<JsonNode> objects(JsonNode document) {
        Set<JsonNode> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(document, objects);
        return objects;
    }

    private static void collect(JsonNode node, Set<JsonNode> objects) {
        if (node.isObject()) {
            objects.add(node);
        }
        node.forEach(child -> collect(child, objects));
    }

    /** Says everything. */
    void say() {
        waiting.forEach(complaint -> complaint.say(diagnostics));
        waiting.clear();
    }
}
