package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Keywords of JSON Schema that say more than a Java type can. They are remembered, and nothing is made of them. */
final class UnsupportedKeywords {
    private static final Set<String> KEYWORDS = Set.of(
            "$dynamicRef",
            "$recursiveRef",
            "if",
            "then",
            "else",
            "dependentSchemas",
            "dependentRequired",
            "unevaluatedProperties",
            "unevaluatedItems",
            "contains",
            "minContains",
            "maxContains",
            "propertyNames",
            "contentSchema");

    private UnsupportedKeywords() {}

    /**
     * Returns those that a schema has, in its order.
     *
     * @param dynamicTarget whether it is known what its {@code $dynamicRef} names
     */
    static Set<String> of(Element schema, boolean dynamicTarget) {
        Set<String> found = Set.of();
        for (Map.Entry<String, JsonNode> member : schema.node().properties()) {
            boolean understood = dynamicTarget && member.getKey().equals("$dynamicRef");
            if (KEYWORDS.contains(member.getKey()) && !understood) {
                found = found.isEmpty() ? new LinkedHashSet<>() : found;
                found.add(member.getKey());
            }
        }
        return found.isEmpty() ? found : Collections.unmodifiableSet(found);
    }
}
