package dev.chirograph.spec.openapi;

import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds schemas that are defined by themselves: references, or {@code allOf}, that lead back to where they started. */
final class SchemaRings {
    private final Reading reading;
    private final Map<String, Schema> byPointer;
    private final Set<String> finished = new HashSet<>();

    SchemaRings(Reading reading, Map<String, Schema> byPointer) {
        this.reading = reading;
        this.byPointer = byPointer;
    }

    /** Warns once for each schema at which a ring closes. */
    void complain() {
        byPointer.keySet().forEach(this::follow);
    }

    /** A depth-first walk without recursion: a chain may be as long as the document. */
    private void follow(String start) {
        List<String> path = new ArrayList<>();
        Set<String> onPath = new HashSet<>();
        List<List<String>> open = new ArrayList<>();
        enter(start, path, onPath, open);
        while (!path.isEmpty()) {
            List<String> next = open.get(open.size() - 1);
            if (next.isEmpty()) {
                String left = path.remove(path.size() - 1);
                onPath.remove(left);
                open.remove(open.size() - 1);
                finished.add(left);
                continue;
            }
            String target = next.remove(next.size() - 1);
            if (onPath.contains(target)) {
                reading.warning(
                        reading.at(target), "reference-ring", "the schema is defined by itself, so nothing bounds it");
            } else {
                enter(target, path, onPath, open);
            }
        }
    }

    private void enter(String pointer, List<String> path, Set<String> onPath, List<List<String>> open) {
        Schema schema = byPointer.get(pointer);
        if (schema == null || finished.contains(pointer)) {
            return;
        }
        path.add(pointer);
        onPath.add(pointer);
        List<String> targets = new ArrayList<>();
        collect(schema, targets);
        open.add(targets);
    }

    private static void collect(Schema schema, List<String> targets) {
        if (schema.ref() != null) {
            targets.add(schema.ref());
        }
        schema.allOf().forEach(part -> collect(part, targets));
    }
}
