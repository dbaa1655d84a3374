package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case sends, before it is written for the wire. Immutable; the nodes must not be changed.
 *
 * @param parameters value of each parameter that is sent, in the operation's order
 * @param mediaType media type of the body, or null when there is none
 * @param body the body: JSON for JSON and forms, a text node for other content; or null
 */
public record RequestValues(
        Map<Parameter, JsonNode> parameters,
        @Nullable MediaType mediaType,
        @Nullable JsonNode body) {

    /** Copies the map, keeping its order. */
    public RequestValues {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Returns a copy with another value of one parameter. */
    public RequestValues with(Parameter parameter, JsonNode value) {
        Map<Parameter, JsonNode> changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, value);
        return new RequestValues(changed, mediaType, body);
    }

    /** Returns a copy that lacks one parameter. */
    public RequestValues without(Parameter parameter) {
        Map<Parameter, JsonNode> changed = new LinkedHashMap<>(parameters);
        changed.remove(parameter);
        return new RequestValues(changed, mediaType, body);
    }

    /** Returns a copy with another body of the same media type. */
    public RequestValues withBody(@Nullable JsonNode changed) {
        return new RequestValues(parameters, changed == null ? null : mediaType, changed);
    }
}
