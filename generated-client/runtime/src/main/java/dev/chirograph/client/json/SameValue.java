package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells whether two values are the same to JSON Schema (2020-12 core, 4.2.2), to which 1 and 1.0 are one number. */
final class SameValue {
    private SameValue() {}

    /** Returns something that is equal for values that are the same. */
    static Object key(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof NumericNode number && !number.isNaN()) {
            return key(number.decimalValue());
        }
        if (value instanceof JsonNode node && node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(key(item)));
            return items;
        }
        if (value instanceof JsonNode node && node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), key(member.getValue())));
            return members;
        }
        return value;
    }
}
