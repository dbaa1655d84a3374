package dev.chirograph.spec.scenario;

import dev.chirograph.spec.model.Provenance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of a workflow (Arazzo 1.0, Step Object).
 *
 * @param id {@code stepId}
 * @param pointer where it stands
 * @param description for readers, or null
 * @param call what is called, and with what
 * @param criteria all must hold for the step to succeed; empty when any documented success will do
 * @param onSuccess what to do when it succeeded, the workflow's actions last; the next step when none applies
 * @param onFailure what to do when it failed, the workflow's actions last; the workflow ends when none applies
 * @param outputs what later steps may use, by name
 * @param provenance where it comes from that this call does this here, or null for the workflow's
 */
public record Step(
        String id,
        String pointer,
        @Nullable String description,
        StepCall call,
        List<Criterion> criteria,
        List<Action> onSuccess,
        List<Action> onFailure,
        Map<String, Output> outputs,
        @Nullable Provenance provenance) {

    /** Copies the collections, keeping their order. */
    public Step {
        criteria = List.copyOf(criteria);
        onSuccess = List.copyOf(onSuccess);
        onFailure = List.copyOf(onFailure);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }
}
