package dev.chirograph.generator.output;

import java.util.List;

/**
 * How an output folder differs from what would be generated.
 *
 * @param differences in ascending order of their paths; empty when a run would write and remove nothing
 */
public record CheckReport(List<Difference> differences) {
    public CheckReport {
        differences = List.copyOf(differences);
    }

    /** Tells whether a run would write and remove nothing. */
    public boolean upToDate() {
        return differences.isEmpty();
    }
}
