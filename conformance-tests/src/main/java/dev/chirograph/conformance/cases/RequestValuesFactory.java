package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.schema.SampleValue;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.ParameterText;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.RequestBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to send: the example of the wanted name, else another example, else a value made from the schema. What is
 * optional is sent only when an example of the wanted name has it. Keys are left to who proves identity. Thread-safe.
 */
public final class RequestValuesFactory {
    private final Contract contract;
    private final SampleValue samples;

    private RequestValuesFactory(Contract contract, SampleValue samples) {
        this.contract = contract;
        this.samples = samples;
    }

    /** Returns the factory of a contract. */
    public static RequestValuesFactory of(Contract contract) {
        return of(contract, SchemaValidator.ofRequests(contract));
    }

    /**
     * Returns the factory of a contract.
     *
     * @param validator of its requests
     */
    static RequestValuesFactory of(Contract contract, SchemaValidator validator) {
        return new RequestValuesFactory(contract, SampleValue.ofRequests(contract, validator));
    }

    /** Returns a request that should succeed: the first documented one, else one made from the schemas. */
    public RequestValues proper(Operation operation) {
        String name = DocumentedExchange.of(operation).stream()
                .map(DocumentedExchange::name)
                .findFirst()
                .orElse(null);
        return values(operation, name);
    }

    /**
     * Returns what to send.
     *
     * @param name the wanted name of the examples, or null for any
     */
    public RequestValues values(Operation operation, @Nullable String name) {
        Map<Parameter, JsonNode> parameters = new LinkedHashMap<>();
        for (Parameter parameter : KeyParameters.others(contract, operation)) {
            JsonNode value = value(parameter, name);
            if (value != null) {
                parameters.put(parameter, value);
            }
        }
        RequestBody body = operation.requestBody();
        if (body == null) {
            return new RequestValues(parameters, null, null);
        }
        return body(parameters, body, name);
    }

    private @Nullable JsonNode value(Parameter parameter, @Nullable String name) {
        Example named = name == null ? null : parameter.examples().get(name);
        if (named != null && named.value() != null) {
            return named.value();
        }
        if (!parameter.required()) {
            return null;
        }
        JsonNode value = samples.fittingElse(parameter.schema(), Example.values(parameter.examples()));
        // Nothing in place of a step of a path would be another path.
        boolean nothing = parameter.in() == ParameterLocation.PATH
                && ParameterText.path(parameter, value).isEmpty();
        return nothing ? TextNode.valueOf("text") : value;
    }

    /** An example that breaks its own schema shows no request that should succeed. */
    private boolean usable(MediaType mediaType, JsonNode example) {
        return !mediaType.json() || mediaType.schema() == null || samples.fits(mediaType.schema(), example);
    }

    private RequestValues body(Map<Parameter, JsonNode> parameters, RequestBody body, @Nullable String name) {
        List<MediaType> usable = body.content().stream()
                .filter(mediaType -> ContentType.parse(mediaType.type()).concrete() != null)
                .toList();
        for (MediaType mediaType : usable) {
            Example named = name == null ? null : mediaType.examples().get(name);
            if (named != null && named.value() != null) {
                return new RequestValues(parameters, mediaType, named.value());
            }
        }
        if (!body.required() || usable.isEmpty()) {
            return new RequestValues(parameters, null, null);
        }
        for (MediaType mediaType : usable) {
            Optional<JsonNode> example = Example.values(mediaType.examples())
                    .filter(value -> usable(mediaType, value))
                    .findFirst();
            if (example.isPresent()) {
                return new RequestValues(parameters, mediaType, example.get());
            }
        }
        MediaType chosen = usable.stream().filter(MediaType::json).findFirst().orElse(usable.get(0));
        return new RequestValues(parameters, chosen, samples.fitting(chosen.schema()));
    }
}
