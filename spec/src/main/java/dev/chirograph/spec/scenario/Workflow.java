package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Provenance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls that belong together (Arazzo 1.0, Workflow Object). Its actions and parameters are in each of its steps.
 *
 * @param id {@code workflowId}
 * @param pointer where it stands
 * @param summary one line, or null
 * @param inputs name and default of each input; a missing node where there is no default
 * @param dependsOn ids of workflows of the same document that must succeed before
 * @param steps in order; at least one
 * @param outputs what the workflow hands to the step that calls it, by name
 * @param provenance where the order of the steps comes from, or null
 */
public record Workflow(
        String id,
        String pointer,
        @Nullable String summary,
        Map<String, JsonNode> inputs,
        List<String> dependsOn,
        List<Step> steps,
        Map<String, Output> outputs,
        @Nullable Provenance provenance) {

    /** Copies the collections, keeping their order. */
    public Workflow {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        dependsOn = List.copyOf(dependsOn);
        steps = List.copyOf(steps);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }
}
