package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.ParameterLocation;
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
 * @param operationId the operation that is called
 * @param parameters what is sent beside the body
 * @param body what is sent as the body, or null for what the operation documents
 * @param criteria all must hold for the step to succeed; empty when any documented success will do
 * @param onSuccess what to do when it succeeded; the next step when empty
 * @param onFailure what to do when it failed; the workflow's actions when empty
 * @param outputs what later steps may use, by name
 * @param provenance where it comes from that this call does this here, or null for the workflow's
 */
public record Step(
        String id,
        String pointer,
        @Nullable String description,
        String operationId,
        List<StepParameter> parameters,
        @Nullable StepBody body,
        List<Criterion> criteria,
        List<Action> onSuccess,
        List<Action> onFailure,
        Map<String, Output> outputs,
        @Nullable Provenance provenance) {

    /** Copies the collections, keeping their order. */
    public Step {
        parameters = List.copyOf(parameters);
        criteria = List.copyOf(criteria);
        onSuccess = List.copyOf(onSuccess);
        onFailure = List.copyOf(onFailure);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /**
     * A value to send (Arazzo 1.0, Parameter Object).
     *
     * @param in where it is sent
     * @param value with runtime expressions in it
     */
    public record StepParameter(String name, ParameterLocation in, JsonNode value, String pointer) {}

    /**
     * A body to send (Arazzo 1.0, Request Body Object).
     *
     * @param contentType media type, or null for the operation's first
     * @param payload with runtime expressions in it, or null for the documented body
     * @param replacements JSON Pointer of a place in the payload and what is put there, in order
     */
    public record StepBody(
            @Nullable String contentType,
            @Nullable JsonNode payload,
            Map<String, JsonNode> replacements,
            String pointer) {

        /** Copies the map, keeping its order. */
        public StepBody {
            replacements = Collections.unmodifiableMap(new LinkedHashMap<>(replacements));
        }
    }
}
