package dev.chirograph.conformance.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.ParameterStyle;
import dev.chirograph.spec.model.Schema;
import dev.chirograph.spec.scenario.Scope;
import dev.chirograph.spec.scenario.StepCall;
import dev.chirograph.spec.scenario.StepCall.StepBody;
import dev.chirograph.spec.scenario.StepCall.StepParameter;
import dev.chirograph.spec.scenario.ValueTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in what a step sends. */
final class StepRequest {
    private final Contract contract;
    private final Operation operation;
    private final Scope scope;

    StepRequest(Contract contract, Operation operation, Scope scope) {
        this.contract = contract;
        this.operation = operation;
        this.scope = scope;
    }

    /** Thrown when an expression has no value, because an earlier step did not bring it. */
    static final class MissingValueException extends Exception {
        private static final long serialVersionUID = 1;

        MissingValueException(JsonNode template) {
            super(String.join(", ", ValueTemplate.expressions(template)) + " has no value");
        }
    }

    /**
     * Returns what is sent.
     *
     * @param base the request with what the operation requires, made from the contract
     */
    RequestValues fill(StepCall.OfOperation call, RequestValues base) throws MissingValueException {
        Map<Parameter, JsonNode> parameters = new LinkedHashMap<>(base.parameters());
        for (StepParameter given : call.parameters()) {
            parameters.put(parameter(given), typed(given, filled(given.value())));
        }
        StepBody body = call.body();
        if (body == null) {
            return new RequestValues(parameters, base.mediaType(), base.body());
        }
        MediaType mediaType = mediaType(body, base);
        JsonNode payload = body.payload() == null ? base.body() : filled(body.payload());
        return new RequestValues(parameters, mediaType, payload == null ? null : replaced(payload, body));
    }

    private JsonNode filled(JsonNode template) throws MissingValueException {
        Optional<JsonNode> value = ValueTemplate.fill(template, scope);
        return value.orElseThrow(() -> new MissingValueException(template));
    }

    private Parameter parameter(StepParameter given) {
        return operation.parameters().stream()
                .filter(known -> known.in() == given.in() && known.name().equals(given.name()))
                .findFirst()
                .orElseGet(() -> authorization(given));
    }

    /** OpenAPI lets no operation declare this header, so the parameter is made here. */
    private static Parameter authorization(StepParameter given) {
        return new Parameter(
                given.pointer(),
                given.name(),
                ParameterLocation.HEADER,
                true,
                false,
                null,
                ParameterStyle.SIMPLE,
                false,
                false,
                Schema.any(given.pointer()),
                null,
                Map.of(),
                null);
    }

    /** A number that an answer showed may be a text in a path, and the other way round. */
    private JsonNode typed(StepParameter given, JsonNode value) {
        boolean texts =
                SchemaView.of(contract, parameter(given).schema()).types().contains(Schema.Type.STRING);
        return texts && value.isNumber() ? TextNode.valueOf(value.asText()) : value;
    }

    private @Nullable MediaType mediaType(StepBody body, RequestValues base) {
        String wanted = body.contentType();
        if (operation.requestBody() == null || wanted == null) {
            return base.mediaType() != null || operation.requestBody() == null
                    ? base.mediaType()
                    : operation.requestBody().content().get(0);
        }
        return operation.requestBody().content().stream()
                .filter(mediaType -> mediaType.essence().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(base.mediaType());
    }

    private JsonNode replaced(JsonNode payload, StepBody body) throws MissingValueException {
        JsonNode changed = payload.deepCopy();
        for (Map.Entry<String, JsonNode> replacement : body.replacements().entrySet()) {
            JsonPointer target = JsonPointer.compile(replacement.getKey());
            JsonNode value = filled(replacement.getValue());
            JsonNode parent = changed.at(target.head());
            if (parent instanceof ObjectNode object) {
                object.set(target.last().getMatchingProperty(), value);
            } else if (parent instanceof ArrayNode list
                    && list.has(target.last().getMatchingIndex())) {
                list.set(target.last().getMatchingIndex(), value);
            }
        }
        return changed;
    }
}
