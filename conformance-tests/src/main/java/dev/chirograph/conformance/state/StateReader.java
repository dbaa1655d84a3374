package dev.chirograph.conformance.state;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.state.StateDeclaration.Change;
import dev.chirograph.conformance.state.StateDeclaration.Creation;
import dev.chirograph.conformance.state.StateDeclaration.Listed;
import dev.chirograph.conformance.state.StateDeclaration.Parent;
import dev.chirograph.conformance.state.StateDeclaration.Resource;
import dev.chirograph.conformance.state.StateDeclaration.Shown;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.DocumentReader;
import dev.chirograph.spec.document.TreeLocator;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.scenario.RuntimeExpression;
import dev.chirograph.spec.scenario.ValueTemplate;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a mock provider remembers, and holds it to the contract. Used once. */
public final class StateReader {
    private static final String STRUCTURE = "state-structure";

    private final Contract contract;

    private StateReader(Contract contract) {
        this.contract = contract;
    }

    /**
     * Reads a declaration, YAML or JSON.
     *
     * @param name for messages
     * @param content is read to its end and not closed
     * @throws ContractException when it cannot be used, with every complaint
     */
    public static StateDeclaration read(Contract contract, String name, InputStream content) {
        JsonNode root = new DocumentReader().readPlain(name, content);
        Diagnostics diagnostics = Diagnostics.of(new TreeLocator(root, name));
        StateReader reader = new StateReader(contract);
        reader.known(root, diagnostics, Set.of("resources"));
        List<Resource> resources = new ArrayList<>();
        JsonNode list = root.path("resources");
        for (int index = 0; index < list.size(); index++) {
            Resource resource =
                    reader.resource(list.get(index), diagnostics.in("resources").in(Integer.toString(index)));
            if (resource != null) {
                resources.add(resource);
            }
        }
        diagnostics.throwIfErrors();
        return new StateDeclaration(resources);
    }

    private @Nullable Resource resource(JsonNode node, Diagnostics place) {
        known(node, place, Set.of("name", "parent", "create", "key", "changes", "shown", "listed", "deletes"));
        RuntimeExpression key = expression(node.path("key"), place.in("key"));
        JsonNode parent = node.path("parent");
        RuntimeExpression parentKey =
                parent.isMissingNode() ? null : expression(parent.path("key"), place.in("parent"));
        if (key == null) {
            return null;
        }
        List<Change> changes = new ArrayList<>();
        each(
                node,
                place,
                "changes",
                Set.of("operation", "set", "add"),
                (item, at) ->
                        changes.add(new Change(operation(item, at), values(item, at, "set"), values(item, at, "add"))));
        List<Shown> shown = new ArrayList<>();
        each(
                node,
                place,
                "shown",
                Set.of("operation", "as"),
                (item, at) -> shown.add(new Shown(operation(item, at), pointers(item, at))));
        List<Listed> listed = new ArrayList<>();
        each(
                node,
                place,
                "listed",
                Set.of("operation", "at", "as"),
                (item, at) -> listed.add(
                        new Listed(operation(item, at), pointer(item.path("at").asText(), at), pointers(item, at))));
        List<String> deletes = new ArrayList<>();
        for (JsonNode name : node.path("deletes")) {
            deletes.add(existing(name.asText(), place.in("deletes")));
        }
        return new Resource(
                node.path("name").asText(),
                parentKey == null ? null : new Parent(parent.path("resource").asText(), parentKey),
                node.has("create") ? creation(node.get("create"), place.in("create")) : null,
                key,
                changes,
                shown,
                listed,
                deletes);
    }

    private Creation creation(JsonNode node, Diagnostics place) {
        known(node, place, Set.of("operation", "key", "members"));
        RuntimeExpression key = node.has("key") ? expression(node.get("key"), place.in("key")) : null;
        return new Creation(operation(node, place), key, values(node, place, "members"));
    }

    @FunctionalInterface
    private interface Item {
        void read(JsonNode item, Diagnostics place);
    }

    private void each(JsonNode owner, Diagnostics place, String name, Set<String> members, Item reader) {
        JsonNode list = owner.path(name);
        for (int index = 0; index < list.size(); index++) {
            Diagnostics at = place.in(name).in(Integer.toString(index));
            known(list.get(index), at, members);
            reader.read(list.get(index), at);
        }
    }

    private void known(JsonNode node, Diagnostics place, Set<String> members) {
        if (!node.isObject()) {
            place.error(STRUCTURE, "an object is wanted here");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!members.contains(member.getKey())) {
                place.in(member.getKey()).error(STRUCTURE, Quoted.of(member.getKey()) + " is not known here");
            }
        }
    }

    private String operation(JsonNode node, Diagnostics place) {
        return existing(node.path("operation").asText(), place.in("operation"));
    }

    private String existing(String id, Diagnostics place) {
        if (contract.operation(id).isEmpty()) {
            place.error("state-operation", "the contract has no operation " + Quoted.of(id));
        }
        return id;
    }

    private static @Nullable RuntimeExpression expression(JsonNode node, Diagnostics place) {
        RuntimeExpression expression = RuntimeExpression.parse(node.asText()).orElse(null);
        if (expression == null) {
            place.error("state-expression", Quoted.of(node.asText()) + " is no runtime expression that is supported");
        }
        return expression;
    }

    private static Map<String, JsonNode> values(JsonNode owner, Diagnostics place, String name) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : owner.path(name).properties()) {
            for (String text : ValueTemplate.expressions(entry.getValue())) {
                if (RuntimeExpression.parse(text).isEmpty()) {
                    place.in(name)
                            .in(entry.getKey())
                            .error("state-expression", Quoted.of(text) + " is no runtime expression that is supported");
                }
            }
            values.put(entry.getKey(), entry.getValue());
        }
        return values;
    }

    private static Map<String, String> pointers(JsonNode owner, Diagnostics place) {
        Map<String, String> pointers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : owner.path("as").properties()) {
            pointers.put(
                    pointer(entry.getKey(), place.in("as").in(entry.getKey())),
                    entry.getValue().asText());
        }
        return pointers;
    }

    private static String pointer(String text, Diagnostics place) {
        try {
            JsonPointer.compile(text);
        } catch (IllegalArgumentException e) {
            place.error(STRUCTURE, Quoted.of(text) + " is no JSON Pointer");
            return "";
        }
        return text;
    }
}
