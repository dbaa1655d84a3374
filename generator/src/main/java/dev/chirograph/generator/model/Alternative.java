package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Schema;

/**
 * A branch of a union.
 *
 * @param declared as the document has it
 * @param whole with the members that the schema around it has
 */
record Alternative(Schema declared, Schema whole) {
    /** Returns a branch around which nothing stands. */
    static Alternative of(Schema schema) {
        return new Alternative(schema, schema);
    }

    /** Returns the schema that the branch names, or is. */
    String target() {
        return declared.ref() != null ? declared.ref() : declared.pointer();
    }
}
