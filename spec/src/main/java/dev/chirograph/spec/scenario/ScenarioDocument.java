package dev.chirograph.spec.scenario;

import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Locator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** Returns the workflow of an id. */
    public Optional<Workflow> workflow(String id) {
        return workflows.stream().filter(workflow -> workflow.id().equals(id)).findFirst();
    }

    /** Returns the workflows that are replayed by themselves: all but those that are only called by steps of others. */
    public List<Workflow> scenarios() {
        Set<String> called = new HashSet<>();
        for (Workflow workflow : workflows) {
            for (Step step : workflow.steps()) {
                if (step.call() instanceof StepCall.OfWorkflow call) {
                    called.add(call.workflowId());
                }
            }
        }
        workflows.forEach(workflow -> workflow.dependsOn().forEach(called::remove));
        return workflows.stream()
                .filter(workflow -> !called.contains(workflow.id()))
                .toList();
    }
}
