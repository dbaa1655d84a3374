package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.document.Grammar.Slot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something of a file that belongs to a bundle, and the place that it gets there. Not thread-safe. */
final class Part {
    private final Slot slot;
    private final Target target;
    private @Nullable Part holder;
    private @Nullable String place;

    Part(Slot slot, Target target) {
        this.slot = slot;
        this.target = target;
    }

    /** Returns what tells it from all other parts. */
    String key() {
        return key(slot, target);
    }

    /** Returns the key of the part that would be made of something. */
    static String key(Slot slot, Target target) {
        return slot + " " + target.file().file().key() + target.pointer();
    }

    /** Returns what it is. */
    Slot slot() {
        return slot;
    }

    OpenFile file() {
        return target.file();
    }

    /** Returns the place that it has in its file. */
    String pointer() {
        return target.pointer();
    }

    JsonNode node() {
        return target.node();
    }

    /** Gives it a place of the bundle. */
    void standAt(String pointer) {
        place = pointer;
    }

    /** Gives it a place below that of another part, wherever this will be; does nothing where that is below this one. */
    void standIn(Part other, String below) {
        for (Part around = other; around != null; around = around.holder) {
            if (around == this) {
                return;
            }
        }
        holder = other;
        place = below;
    }

    /** Returns its place in the bundle; null as long as it has none. */
    @Nullable
    String home() {
        Deque<String> steps = new ArrayDeque<>();
        for (Part part = this; part != null; part = part.holder) {
            if (part.place == null) {
                return null;
            }
            steps.push(part.place);
        }
        return String.join("", steps);
    }

    /** Returns whether it has a place, or will have one with what holds it. */
    boolean placed() {
        return place != null;
    }

    /** Returns the pointer of something below it: in the bundle, or in its file as long as it has no place there. */
    String shown(String below) {
        String home = home();
        return (home == null ? pointer() : home) + below;
    }

    /** Returns what this part is called by the place it has in its file, apart from folders and file. */
    List<String> tokens() {
        return Stream.of(pointer().split("/", -1))
                .skip(1)
                .map(Pointers::unescape)
                .toList();
    }

    /** Returns the path from this part to one below it in the same file. */
    List<String> pathTo(Part below) {
        return below.tokens().subList(tokens().size(), below.tokens().size());
    }
}
