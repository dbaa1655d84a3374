package dev.chirograph.conformance.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.state.StateDeclaration.Change;
import dev.chirograph.conformance.state.StateDeclaration.Creation;
import dev.chirograph.conformance.state.StateDeclaration.Listed;
import dev.chirograph.conformance.state.StateDeclaration.Resource;
import dev.chirograph.conformance.state.StateDeclaration.Shown;
import dev.chirograph.spec.scenario.RuntimeExpression;
import dev.chirograph.spec.scenario.Scope;
import dev.chirograph.spec.scenario.ValueTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mock provider remembers while it runs: things that calls made, changed and deleted. What the documentation shows is
 * always there: it can be changed, but not deleted. Thread-safe; bounded.
 */
public final class Memory {
    private static final int MOST = 10_000;
    private static final long FIRST_KEY = 700_001;

    private final Map<String, List<Resource>> concerned = new HashMap<>();
    private final Map<String, Map<String, Remembered>> things = new HashMap<>();
    private final Map<String, Long> nextKeys = new HashMap<>();

    /** Makes an empty memory. */
    public Memory(StateDeclaration declaration) {
        for (Resource resource : declaration.resources()) {
            operations(resource)
                    .forEach(operation -> concerned
                            .computeIfAbsent(operation, ignored -> new ArrayList<>())
                            .add(resource));
        }
    }

    private static Set<String> operations(Resource resource) {
        Set<String> operations = new HashSet<>(resource.deletes());
        Creation creation = resource.creation();
        if (creation != null) {
            operations.add(creation.operation());
        }
        resource.changes().forEach(change -> operations.add(change.operation()));
        resource.shown().forEach(shown -> operations.add(shown.operation()));
        resource.listed().forEach(listed -> operations.add(listed.operation()));
        return operations;
    }

    /** Returns whether calls of an operation are remembered or show what is. */
    public boolean concerns(String operation) {
        return concerned.containsKey(operation);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        things.clear();
        nextKeys.clear();
    }

    /** Returns what a request names that was deleted, such as {@code zone 700001}; empty when it names no such thing. */
    public synchronized Optional<String> gone(String operation, Scope request) {
        for (Resource resource : concerned.getOrDefault(operation, List.of())) {
            Remembered thing = creates(resource, operation) ? null : named(resource, request);
            if (thing != null && thing.deleted()) {
                return Optional.of(resource.name() + " " + thing.key());
            }
        }
        return Optional.empty();
    }

    /**
     * Remembers a call that succeeded, and shows in its answer what is remembered.
     *
     * @param request what was called
     * @param answer what the documentation answers; is changed
     * @return whether the answer was changed
     */
    public synchronized boolean remember(String operation, Scope request, JsonNode answer) {
        boolean changed = false;
        for (Resource resource : concerned.getOrDefault(operation, List.of())) {
            Remembered thing = creates(resource, operation) ? create(resource, request, answer) : null;
            changed |= thing != null;
            if (thing == null) {
                thing = named(resource, request);
            }
            for (Change change : resource.changes()) {
                if (change.operation().equals(operation)) {
                    thing = change(resource, change, request);
                }
            }
            if (thing != null && resource.deletes().contains(operation) && thing.created()) {
                thing.delete();
            }
            changed |= thing != null && !thing.deleted() && show(resource, operation, thing, answer);
            for (Listed listed : resource.listed()) {
                changed |= listed.operation().equals(operation) && list(resource, listed, request, answer);
            }
        }
        return changed;
    }

    private static boolean creates(Resource resource, String operation) {
        return resource.creation() != null && resource.creation().operation().equals(operation);
    }

    private Remembered create(Resource resource, Scope request, JsonNode answer) {
        Creation creation = java.util.Objects.requireNonNull(resource.creation());
        RuntimeExpression place = creation.key();
        JsonNode documented = place == null ? null : place.within(answer);
        long first = documented != null && documented.asLong() > 1 ? documented.asLong() : FIRST_KEY;
        long number = nextKeys.getOrDefault(resource.name(), first);
        nextKeys.put(resource.name(), number + 1);
        Remembered thing = new Remembered(parent(resource, request), Long.toString(number), true);
        creation.members()
                .forEach((name, template) -> ValueTemplate.fill(template, request)
                        .ifPresent(value -> thing.members().put(name, value)));
        keep(resource, thing);
        if (place != null) {
            AnswerTree.put(answer, place.pointer(), TextNode.valueOf(thing.key()));
        }
        return thing;
    }

    private Remembered change(Resource resource, Change change, Scope request) {
        Remembered thing = named(resource, request);
        if (thing == null) {
            thing = new Remembered(parent(resource, request), text(request.value(resource.key())), false);
            keep(resource, thing);
        }
        Map<String, JsonNode> members = thing.members();
        change.set()
                .forEach((name, template) ->
                        ValueTemplate.fill(template, request).ifPresent(value -> members.put(name, value)));
        change.add().forEach((name, template) -> {
            // The list of a thing that only the documentation shows is not known, so nothing can be added to it.
            if (members.get(name) instanceof ArrayNode list) {
                ArrayNode longer = JsonNodeFactory.instance.arrayNode().addAll(list);
                ValueTemplate.fill(template, request).ifPresent(longer::add);
                members.put(name, longer);
            }
        });
        return thing;
    }

    private static boolean show(Resource resource, String operation, Remembered thing, JsonNode answer) {
        boolean shown = false;
        for (Shown view : resource.shown()) {
            if (view.operation().equals(operation)) {
                AnswerTree.show(answer, view.as(), thing);
                shown = true;
            }
        }
        return shown;
    }

    private boolean list(Resource resource, Listed listed, Scope request, JsonNode answer) {
        if (!(answer.at(listed.at()) instanceof ArrayNode items)) {
            return false;
        }
        JsonNode pattern = items.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : items.get(0).deepCopy();
        String keyPlace = listed.as().entrySet().stream()
                .filter(entry -> entry.getValue().equals("key"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        String parent = parent(resource, request);
        Map<String, Remembered> known = things.getOrDefault(resource.name(), Map.of());
        if (freshParent(resource, parent)) {
            items.removeAll();
        }
        for (JsonNode item : items) {
            Remembered thing = known.get(place(parent, item.at(keyPlace).asText()));
            if (thing != null && !thing.created()) {
                AnswerTree.show(item, listed.as(), thing);
            }
        }
        for (Remembered thing : known.values()) {
            if (thing.created() && !thing.deleted() && thing.parent().equals(parent)) {
                JsonNode item = pattern.deepCopy();
                AnswerTree.show(item, listed.as(), thing);
                items.add(item);
            }
        }
        return true;
    }

    /** What a call made holds only what calls put into it, and nothing that the documentation shows. */
    private boolean freshParent(Resource resource, String parent) {
        if (resource.parent() == null) {
            return false;
        }
        return things.getOrDefault(resource.parent().resource(), Map.of()).values().stream()
                .anyMatch(thing -> thing.created() && thing.key().equals(parent));
    }

    private @Nullable Remembered named(Resource resource, Scope request) {
        JsonNode key = request.value(resource.key());
        return key == null
                ? null
                : things.getOrDefault(resource.name(), Map.of()).get(place(parent(resource, request), key.asText()));
    }

    private void keep(Resource resource, Remembered thing) {
        Map<String, Remembered> known = things.computeIfAbsent(resource.name(), ignored -> new LinkedHashMap<>());
        if (known.size() >= MOST) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(place(thing.parent(), thing.key()), thing);
    }

    private static String parent(Resource resource, Scope request) {
        return resource.parent() == null
                ? ""
                : text(request.value(resource.parent().key()));
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "" : value.asText();
    }

    private static String place(String parent, String key) {
        return parent + "/" + key;
    }
}
