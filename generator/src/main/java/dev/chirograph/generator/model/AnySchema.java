package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema that allows everything, for what a document leaves undescribed. */
final class AnySchema {
    private AnySchema() {}

    static Schema at(String pointer) {
        return new Schema(
                pointer,
                null,
                false,
                Set.of(),
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
