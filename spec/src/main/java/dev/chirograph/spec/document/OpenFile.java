package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A file that takes part in a bundle, with the names that its schemas give themselves. Not thread-safe. */
final class OpenFile {
    private final SourceFile file;
    private final JsonNode root;
    private @Nullable SchemaNames names;

    OpenFile(SourceFile file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    SourceFile file() {
        return file;
    }

    JsonNode root() {
        return root;
    }

    /** Returns the names that its schemas give themselves. */
    SchemaNames names() {
        SchemaNames known = names;
        if (known == null) {
            known = new SchemaNames(root);
            names = known;
        }
        return known;
    }
}
