package dev.chirograph.conformance.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that a mock provider remembers. Guarded by its {@link Memory}. */
final class Remembered {
    private final String parent;
    private final String key;
    private final boolean created;
    private final Map<String, JsonNode> members = new LinkedHashMap<>();
    private boolean deleted;

    /**
     * Makes one that has no members yet.
     *
     * @param parent key of what it belongs to; empty when it belongs to nothing
     * @param created whether a call made it; not when it is one that the documentation shows
     */
    Remembered(String parent, String key, boolean created) {
        this.parent = parent;
        this.key = key;
        this.created = created;
    }

    String parent() {
        return parent;
    }

    String key() {
        return key;
    }

    boolean created() {
        return created;
    }

    boolean deleted() {
        return deleted;
    }

    void delete() {
        deleted = true;
        members.clear();
    }

    Map<String, JsonNode> members() {
        return members;
    }

    /** Returns a member, or the key under its own name; null when nothing is known of it. */
    @Nullable
    JsonNode member(String name) {
        return name.equals("key") ? com.fasterxml.jackson.databind.node.TextNode.valueOf(key) : members.get(name);
    }
}
