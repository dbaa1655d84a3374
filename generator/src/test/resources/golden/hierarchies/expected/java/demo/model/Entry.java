// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Entry
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives that say themselves which words they have.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Entry {
    /** How this type is read and written. */
    UnionType<Entry> TYPE = UnionType.builder(Entry.class).discriminator("type")
            .branch(FileEntryVariant.class, JsonTypes.ref(FileEntry.class), FileEntryVariant::new,
                    FileEntryVariant::value, "file")
            .branch(NoteVariant.class, JsonTypes.ref(Note.class), NoteVariant::new, NoteVariant::value, "note")
            .branch(SketchVariant.class, JsonTypes.ref(Sketch.class), SketchVariant::new, SketchVariant::value, "note")
            .branch(TalkVariant.class, JsonTypes.ref(Talk.class), TalkVariant::new, TalkVariant::value, "call",
                    "meeting")
            .branch(OtherVariant.class, JsonTypes.ref(Other.class), OtherVariant::new, OtherVariant::value, "Other")
            .branch(EntryFreeVariant.class, JsonTypes.ref(EntryFree.class), EntryFreeVariant::new,
                    EntryFreeVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record FileEntryVariant(FileEntry value) implements Entry {}

    /** Holds the value of this branch. */
    record NoteVariant(Note value) implements Entry {}

    /** Holds the value of this branch. */
    record SketchVariant(Sketch value) implements Entry {}

    /** Holds the value of this branch. */
    record TalkVariant(Talk value) implements Entry {}

    /** Holds the value of this branch. */
    record OtherVariant(Other value) implements Entry {}

    /** Holds the value of this branch. */
    record EntryFreeVariant(EntryFree value) implements Entry {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Entry {}
}
