package dev.chirograph.generator.output;

import java.util.List;

/**
 * What a run did to an output folder, or would have to do. Paths are relative to the folder, with {@code /} between their
 * parts, in ascending order.
 *
 * @param written files that are missing or differ
 * @param unchanged files that are as they should be; they are not touched
 * @param removed files of an earlier run that are no longer generated
 * @param kept files of an earlier run that are no longer generated, but stay: somebody changed them, or a symbolic link
 *     leads to them
 * @param differences when the folder was only checked, what is wrong with each file; empty after writing
 */
public record Changes(
        List<String> written,
        List<String> unchanged,
        List<String> removed,
        List<String> kept,
        List<Difference> differences) {
    /** Keeps its own copies. */
    public Changes {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
        differences = List.copyOf(differences);
    }

    /** Returns whether the folder is as it should be. */
    public boolean none() {
        return written.isEmpty() && removed.isEmpty() && differences.isEmpty();
    }

    /** Returns the changes of a folder that nothing was to be written to. */
    public static Changes ofNothing() {
        return new Changes(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
