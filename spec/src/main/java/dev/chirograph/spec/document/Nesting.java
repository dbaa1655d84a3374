package dev.chirograph.spec.document;

import dev.chirograph.spec.diagnostic.Pointers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts of a bundle stand within which others of their file. Not thread-safe. */
final class Nesting {
    private final Map<String, Part> byPlace = new HashMap<>();

    /** Adds a part; of several at one place, the first counts. */
    void add(Part part) {
        byPlace.putIfAbsent(place(part, part.pointer()), part);
    }

    private static String place(Part part, String pointer) {
        return part.file().file().key() + pointer;
    }

    /** Returns the innermost part around another; null when there is none. */
    @Nullable
    Part around(Part part) {
        String pointer = part.pointer();
        while (!pointer.equals("#")) {
            pointer = Pointers.parent(pointer);
            Part found = byPlace.get(place(part, pointer));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the part around another if the grammar leads from it to that one, as what that one is; else null. */
    @Nullable
    Part known(Part part) {
        Part around = around(part);
        return around != null && part.slot().equals(Grammar.slot(around.slot(), around.pathTo(part))) ? around : null;
    }
}
