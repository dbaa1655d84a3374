package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.ParameterLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a step calls: an operation of the contract, or another workflow of the same document. Immutable. */
public sealed interface StepCall {

    /**
     * A call of an operation.
     *
     * @param operationId the operation that is called
     * @param parameters what is sent beside the body
     * @param body what is sent as the body, or null for what the operation documents
     */
    record OfOperation(
            String operationId,
            List<StepParameter> parameters,
            @Nullable StepBody body) implements StepCall {
        /** Copies the list. */
        public OfOperation {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A call of a workflow, which is carried out as a whole.
     *
     * @param workflowId the workflow that is called
     * @param inputs what takes the place of the defaults of its inputs
     * @param pointer where it is named
     */
    record OfWorkflow(String workflowId, List<StepInput> inputs, String pointer) implements StepCall {
        /** Copies the list. */
        public OfWorkflow {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A value to send (Arazzo 1.0, Parameter Object).
     *
     * @param in where it is sent
     * @param value with runtime expressions in it
     */
    record StepParameter(String name, ParameterLocation in, JsonNode value, String pointer) {}

    /**
     * A value for an input of a workflow (Arazzo 1.0, Parameter Object).
     *
     * @param value with runtime expressions in it
     */
    record StepInput(String name, JsonNode value, String pointer) {}

    /**
     * A body to send (Arazzo 1.0, Request Body Object).
     *
     * @param contentType media type, or null for the operation's first
     * @param payload with runtime expressions in it, or null for the documented body
     * @param replacements JSON Pointer of a place in the payload and what is put there, in order
     */
    record StepBody(
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
