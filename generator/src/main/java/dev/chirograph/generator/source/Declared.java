package dev.chirograph.generator.source;

import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** What declarations have in common. */
final class Declared {
    private Declared() {}

    /** Returns the name of a declaration; the last fence before anything else than a name gets into source. */
    static String name(String name) {
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            throw new IllegalArgumentException("not a name in Java: " + name);
        }
        return name;
    }

    static Set<Modifier> noModifiers() {
        return EnumSet.noneOf(Modifier.class);
    }
}
