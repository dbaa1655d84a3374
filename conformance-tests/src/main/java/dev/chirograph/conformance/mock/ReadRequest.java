package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as the contract sees it.
 *
 * @param parameters value of each parameter that was sent
 * @param mediaType the entry of the contract that speaks of the body, or null
 * @param body the body: JSON for JSON, forms and XML, a text node for other content; null when there is none
 * @param faults in which ways the request breaks the contract
 */
record ReadRequest(
        Map<Parameter, JsonNode> parameters,
        @Nullable MediaType mediaType,
        @Nullable JsonNode body,
        List<RequestFault> faults) {

    /** Returns the faults in words. */
    List<String> violations() {
        return faults.stream().map(RequestFault::text).toList();
    }
}
