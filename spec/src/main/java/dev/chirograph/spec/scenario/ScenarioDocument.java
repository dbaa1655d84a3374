package dev.chirograph.spec.scenario;

import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Locator;
import java.util.List;

/**
 * An Arazzo document (Arazzo 1.0, Arazzo Description). Immutable and thread-safe.
 *
 * @param source name of the file as the user gave it
 * @param title of {@code info}
 * @param workflows in the document's order; at least one
 * @param warnings what is doubtful in the document
 * @param locator finds the place of a pointer in the document
 */
public record ScenarioDocument(
        String source, String title, List<Workflow> workflows, List<Diagnostic> warnings, Locator locator) {

    /** Copies the lists. */
    public ScenarioDocument {
        workflows = List.copyOf(workflows);
        warnings = List.copyOf(warnings);
    }
}
