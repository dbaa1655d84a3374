package dev.chirograph.client.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that nobody can change later. */
final class Copies {
    private Copies() {}

    /** Returns a value with its collections copied, those inside them too; any other value is immutable already. */
    static Object of(Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(item == null ? null : of(item)));
            return Collections.unmodifiableList(items);
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(name, member == null ? null : of(member)));
            return Collections.unmodifiableMap(members);
        }
        return value;
    }
}
