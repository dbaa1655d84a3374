package dev.chirograph.spec.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request and the answer it leads to, paired because their examples bear the same name.
 *
 * <p>This is the pairing rule of the contracts: a name that occurs in a body, an answer or a parameter is one exchange.
 * Half of a pair may be missing: a document that shows only a request, or only an answer, still yields an exchange.
 *
 * @param operation the operation
 * @param name common name of the examples
 * @param parameters wire name and location of each parameter that has a value here, in the operation's order
 * @param requestMediaType media type of the request example, or null when there is none
 * @param request request example, or null
 * @param response entry under which the answer is documented, or null
 * @param responseMediaType media type of the answer, or null
 * @param answer answer example, or null when no answer is documented under this name
 */
public record DocumentedExchange(
        Operation operation,
        String name,
        Map<Parameter, JsonNode> parameters,
        @Nullable MediaType requestMediaType,
        @Nullable Example request,
        @Nullable Response response,
        @Nullable MediaType responseMediaType,
        @Nullable Example answer) {

    /** Returns the exchanges of an operation: those with an answer first, each group in the document's order. */
    public static List<DocumentedExchange> of(Operation operation) {
        List<DocumentedExchange> exchanges = new ArrayList<>();
        Set<String> answered = new LinkedHashSet<>();
        for (Response response : operation.responses()) {
            for (MediaType mediaType : response.content()) {
                for (Example answer : mediaType.examples().values()) {
                    answered.add(answer.name());
                    exchanges.add(pair(operation, answer.name(), response, mediaType, answer));
                }
            }
        }
        RequestBody body = operation.requestBody();
        if (body != null) {
            Set<String> unanswered = new LinkedHashSet<>();
            body.content()
                    .forEach(mediaType -> unanswered.addAll(mediaType.examples().keySet()));
            unanswered.removeAll(answered);
            unanswered.forEach(name -> exchanges.add(pair(operation, name, null, null, null)));
        }
        return List.copyOf(exchanges);
    }

    private static DocumentedExchange pair(
            Operation operation,
            String name,
            @Nullable Response response,
            @Nullable MediaType responseMediaType,
            @Nullable Example answer) {
        Map<Parameter, JsonNode> parameters = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            Example example = parameter.examples().get(name);
            if (example != null && example.value() != null) {
                parameters.put(parameter, example.value());
            }
        }
        RequestBody body = operation.requestBody();
        if (body != null) {
            for (MediaType mediaType : body.content()) {
                Example request = mediaType.examples().get(name);
                if (request != null) {
                    return new DocumentedExchange(
                            operation, name, parameters, mediaType, request, response, responseMediaType, answer);
                }
            }
        }
        return new DocumentedExchange(operation, name, parameters, null, null, response, responseMediaType, answer);
    }
}
