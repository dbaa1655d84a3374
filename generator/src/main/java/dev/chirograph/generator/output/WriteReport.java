package dev.chirograph.generator.output;

import java.util.List;

/**
 * What a run did to the output folder. All paths are relative to it, with {@code /} between their parts, in ascending order.
 *
 * @param written files that were created or replaced
 * @param unchanged files that already held what was to be written; they were not touched
 * @param removed files of an earlier run that are no longer generated
 * @param kept files of an earlier run that are no longer generated, but were left in place: somebody changed them, or a symbolic link leads to them
 */
public record WriteReport(List<String> written, List<String> unchanged, List<String> removed, List<String> kept) {
    public WriteReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
