package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the members of JSON, at any depth, that a type declares: of two types the one with more describes it better. */
final class DeclaredMembers {
    private DeclaredMembers() {}

    static int count(JsonType<?> type, JsonNode node) {
        if (type instanceof LazyType<?> lazy) {
            return count(lazy.type(), node);
        }
        if (type instanceof NullableType<?> nullable) {
            return count(nullable.type(), node);
        }
        if (type instanceof ObjectType<?> object) {
            return ofObject(object.properties(), node);
        }
        if (type instanceof ListType<?> list && node.isArray()) {
            return ofAll(list.element(), node);
        }
        if (type instanceof MapType<?> map && node.isObject()) {
            return ofAll(map.value(), node);
        }
        // The branches of a union inside are not judged again, which would cost exponential time.
        return 0;
    }

    private static int ofObject(Map<String, Property<?>> properties, JsonNode node) {
        int members = 0;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            @Nullable Property<?> property = properties.get(member.getKey());
            if (property != null) {
                members += 1 + count(property.type(), member.getValue());
            }
        }
        return members;
    }

    private static int ofAll(JsonType<?> type, JsonNode container) {
        int members = 0;
        for (JsonNode node : container) {
            members += count(type, node);
        }
        return members;
    }
}
