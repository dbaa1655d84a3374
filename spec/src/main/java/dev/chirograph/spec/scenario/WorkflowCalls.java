package dev.chirograph.spec.scenario;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at which workflows call which: each call leads somewhere, none leads back, and all of them end in good time. */
final class WorkflowCalls {
    private final Map<String, Workflow> workflows = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Diagnostics diagnostics;
    private final int mostSteps;

    private WorkflowCalls(Diagnostics diagnostics, int mostSteps) {
        this.diagnostics = diagnostics;
        this.mostSteps = mostSteps;
    }

    /**
     * Complains about calls that cannot be carried out.
     *
     * @param mostSteps steps that the document may come to, those of a called workflow counted with each call
     */
    static void check(List<Workflow> workflows, Diagnostics diagnostics, int mostSteps) {
        if (workflows.stream().mapToInt(workflow -> workflow.steps().size()).sum() > mostSteps) {
            diagnostics.error("too-large", "the document has more than " + mostSteps + " steps");
            return;
        }
        WorkflowCalls calls = new WorkflowCalls(diagnostics, mostSteps);
        workflows.forEach(workflow -> calls.workflows.put(workflow.id(), workflow));
        int steps = calls.workflows.values().stream().mapToInt(calls::size).sum();
        if (steps > mostSteps) {
            diagnostics
                    .in("workflows")
                    .error(
                            "too-large",
                            "the document comes to more than " + mostSteps + " steps, those of each called workflow "
                                    + "counted with each call");
        }
    }

    /** Returns how many operations a workflow calls, up to one more than there may be. */
    private int size(Workflow workflow) {
        Integer known = sizes.get(workflow.id());
        if (known != null) {
            return known;
        }
        open.add(workflow.id());
        int size = 0;
        for (Step step : workflow.steps()) {
            size += step.call() instanceof StepCall.OfWorkflow call ? size(workflow, call) : 1;
        }
        open.remove(workflow.id());
        int bounded = Math.min(size, mostSteps + 1);
        sizes.put(workflow.id(), bounded);
        return bounded;
    }

    private int size(Workflow caller, StepCall.OfWorkflow call) {
        Workflow called = workflows.get(call.workflowId());
        Diagnostics place = diagnostics.at(call.pointer());
        if (called == null) {
            // What names another document was complained about when it was read.
            if (!call.workflowId().startsWith("$")) {
                place.error("scenario-workflow", "there is no workflow " + Quoted.of(call.workflowId()));
            }
            return 0;
        }
        if (open.contains(called.id())) {
            place.error(
                    "scenario-recursion",
                    called.id().equals(caller.id())
                            ? "the workflow calls itself"
                            : "the workflow " + Quoted.of(called.id()) + " calls this one, so neither would end");
            return 0;
        }
        if (!called.dependsOn().isEmpty()) {
            place.error(Part.UNSUPPORTED, "a workflow that depends on others cannot be called");
        }
        return size(called);
    }
}
