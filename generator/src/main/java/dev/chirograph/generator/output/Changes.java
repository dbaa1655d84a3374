package dev.chirograph.generator.output;

import java.util.List;

/**
 * How a folder differs from what was generated; paths are relative to the folder, with {@code /}, in order.
 *
 * @param written files that are missing or differ
 * @param unchanged files that are as they should be
 * @param removed files of an earlier run that are no longer generated
 */
public record Changes(List<String> written, List<String> unchanged, List<String> removed) {
    /** Keeps its own copies. */
    public Changes {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }

    /** Returns whether the folder is as it should be. */
    public boolean none() {
        return written.isEmpty() && removed.isEmpty();
    }
}
