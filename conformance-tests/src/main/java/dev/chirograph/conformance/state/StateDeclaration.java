package dev.chirograph.conformance.state;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.scenario.RuntimeExpression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mock provider remembers. Immutable and thread-safe.
 *
 * @param resources the kinds of things that are remembered
 */
public record StateDeclaration(List<Resource> resources) {
    /** Nothing is remembered. */
    public static final StateDeclaration NONE = new StateDeclaration(List.of());

    /** Copies the list. */
    public StateDeclaration {
        resources = List.copyOf(resources);
    }

    /**
     * A kind of thing, such as a ticket.
     *
     * @param name unique in the declaration
     * @param parent the thing that it belongs to, or null
     * @param creation how it comes to be, or null when no call makes one
     * @param key where requests that mean one thing name it
     * @param changes calls that change one
     * @param shown calls whose answer shows one
     * @param listed calls whose answer lists some
     * @param deletes operations that end one
     */
    public record Resource(
            String name,
            @Nullable Parent parent,
            @Nullable Creation creation,
            RuntimeExpression key,
            List<Change> changes,
            List<Shown> shown,
            List<Listed> listed,
            List<String> deletes) {

        /** Copies the lists. */
        public Resource {
            changes = List.copyOf(changes);
            shown = List.copyOf(shown);
            listed = List.copyOf(listed);
            deletes = List.copyOf(deletes);
        }
    }

    /**
     * What a thing belongs to.
     *
     * @param resource name of the kind; a kind that is not declared stands for things that are always there
     * @param key where requests name it
     */
    public record Parent(String resource, RuntimeExpression key) {}

    /**
     * How a thing comes to be.
     *
     * @param operation that makes it
     * @param key where the answer shows the new key, or null when it does not
     * @param members what is remembered of it: constants and runtime expressions
     */
    public record Creation(String operation, @Nullable RuntimeExpression key, Map<String, JsonNode> members) {
        /** Copies the map. */
        public Creation {
            members = ordered(members);
        }
    }

    /**
     * A call that changes a thing.
     *
     * @param set members that get another value
     * @param add members that are lists, and the item that is added
     */
    public record Change(String operation, Map<String, JsonNode> set, Map<String, JsonNode> add) {
        /** Copies the maps. */
        public Change {
            set = ordered(set);
            add = ordered(add);
        }
    }

    /**
     * An answer that shows a thing.
     *
     * @param as JSON Pointer into the answer and the member that is shown there; {@code key} is the key
     */
    public record Shown(String operation, Map<String, String> as) {
        /** Copies the map. */
        public Shown {
            as = ordered(as);
        }
    }

    /**
     * An answer that lists things.
     *
     * @param at JSON Pointer of the list
     * @param as JSON Pointer into an item and the member that is shown there; {@code key} is the key
     */
    public record Listed(String operation, String at, Map<String, String> as) {
        /** Copies the map. */
        public Listed {
            as = ordered(as);
        }
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
