package dev.chirograph.spec.openapi;

import dev.chirograph.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schemas of a single word: those that JSON Schema writes as a flag, and those for places where the document has none. */
final class BareSchemas {
    private BareSchemas() {}

    /** Returns a schema that allows anything. */
    static Schema any(String pointer) {
        return of(pointer, false, Set.of());
    }

    /** Returns a schema that allows nothing. */
    static Schema never(String pointer) {
        return of(pointer, true, Set.of());
    }

    /** Returns a schema that allows text. */
    static Schema text(String pointer) {
        return of(pointer, false, Set.of(Schema.Type.STRING));
    }

    private static Schema of(String pointer, boolean never, Set<Schema.Type> types) {
        return new Schema(
                pointer,
                null,
                never,
                types,
                null,
                null,
                null,
                false,
                false,
                false,
                Map.of(),
                Set.of(),
                null,
                Map.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Map.of(),
                null,
                null,
                List.of(),
                null,
                Schema.Limits.NONE,
                null,
                null,
                null,
                List.of(),
                null,
                Set.of());
    }
}
