package dev.chirograph.spec.openapi;

import dev.chirograph.spec.model.Schema;
import java.util.Set;

/** Schemas of a single word: those that JSON Schema writes as a flag, and those for places where the document has none. */
final class BareSchemas {
    private BareSchemas() {}

    /** Returns a schema that allows nothing. */
    static Schema never(String pointer) {
        return Schema.bare(pointer, true, Set.of());
    }

    /** Returns a schema that allows text. */
    static Schema text(String pointer) {
        return Schema.bare(pointer, false, Set.of(Schema.Type.STRING));
    }
}
