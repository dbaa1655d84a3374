package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Schema;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells what the keywords that the reader does not understand mean for a type. */
final class Keywords {
    /** Where these stand, the type is known only while a value is read. */
    private static final Set<String> DYNAMIC = Set.of("$dynamicRef", "$recursiveRef");

    /** These only bound values, which the client leaves to the provider, as it does with lengths and patterns. */
    private static final Set<String> BOUNDS = Set.of(
            "dependentRequired",
            "unevaluatedProperties",
            "unevaluatedItems",
            "contains",
            "minContains",
            "maxContains",
            "propertyNames",
            "contentSchema");

    private Keywords() {}

    static boolean dynamic(Schema schema) {
        return schema.unsupported().stream().anyMatch(DYNAMIC::contains);
    }

    /** Returns the keywords that may hold members of which the type knows nothing. */
    static Set<String> overlooked(Schema schema) {
        Set<String> overlooked = new LinkedHashSet<>(schema.unsupported());
        overlooked.removeAll(BOUNDS);
        return overlooked;
    }
}
