package dev.chirograph.generator.naming;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import org.jspecify.annotations.Nullable;

/** Says where Java cannot take the names that a document gives. */
record NameWarnings(Diagnostics diagnostics) {

    /** Returns a name that the document gives; null, with a warning, when it is no identifier. */
    @Nullable
    String given(String name, String pointer) {
        if (Identifiers.valid(name)) {
            return name;
        }
        diagnostics.at(pointer).warning("java-name", "x-java-name is no Java identifier and is not used");
        return null;
    }

    /** Warns when the name that was just taken from a scope is not the one that was wanted. */
    void warn(NameScope scope, String pointer, String text, String name) {
        warn(scope, pointer, text, name, "x-java-name");
    }

    /** Warns like the other, and says which extension lets the document decide. */
    void warn(NameScope scope, String pointer, String text, String name, String extension) {
        if (scope.collided()) {
            diagnostics
                    .at(pointer)
                    .warning(
                            "name-collision",
                            Quoted.of(text) + " is called " + name + " in Java, since " + "another has its name; "
                                    + extension + " can decide");
        }
    }
}
