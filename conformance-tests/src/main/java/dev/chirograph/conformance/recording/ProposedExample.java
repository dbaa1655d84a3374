package dev.chirograph.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An exchange that is proposed for the contract.
 *
 * @param name common name of its examples
 * @param operation operationId
 * @param status status of the answer
 * @param values value by the JSON Pointer of the parameter or media type that it is an example of
 * @param removals what was taken out, each as place and reason
 */
record ProposedExample(String name, String operation, int status, Map<String, JsonNode> values, List<String> removals) {

    /** Copies the collections, keeping their order. */
    ProposedExample {
        values = new LinkedHashMap<>(values);
        removals = List.copyOf(removals);
    }
}
