package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.schema.Direction;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a documented error is provoked.
 *
 * @param request what to send
 * @param credentials with which credentials
 * @param text what is done, in a few words: {@code unknown id}
 */
record ErrorRecipe(RequestValues request, CaseCredentials credentials, String text) {
    /**
     * Finds a recipe for an error.
     *
     * @param proper a request that would succeed
     * @return empty when nothing in the contract says how the error comes about
     */
    static Optional<ErrorRecipe> of(
            Contract contract, DocumentedExchange exchange, RequestValues proper, SchemaValidator validator) {
        if (ErrorAnswers.provokedByRequest(exchange)) {
            return Optional.of(new ErrorRecipe(proper, CaseCredentials.PROPER, "the documented request"));
        }
        Operation operation = exchange.operation();
        String status = exchange.response() == null ? "" : exchange.response().status();
        return switch (status) {
            case "401" -> wrongCredentials(operation, proper);
            // Where both are documented, 403 is for who is known and may not.
            case "403" -> documents(operation, "401") ? Optional.empty() : wrongCredentials(operation, proper);
            case "404", "410" -> unknownId(operation, proper, validator);
            case "400", "422" -> missingMember(contract, operation, proper, validator);
            default -> byWord(contract, exchange, proper);
        };
    }

    private static boolean documents(Operation operation, String status) {
        return operation.responses().stream()
                .anyMatch(response -> response.status().equals(status));
    }

    private static Optional<ErrorRecipe> byWord(Contract contract, DocumentedExchange exchange, RequestValues proper) {
        JsonNode value = exchange.answer() == null ? null : exchange.answer().value();
        JsonNode failure = value == null ? null : ErrorAnswers.failure(contract, value);
        if (failure != null && ErrorAnswers.unauthorized(contract, failure)) {
            return wrongCredentials(exchange.operation(), proper);
        }
        return Optional.empty();
    }

    private static Optional<ErrorRecipe> wrongCredentials(Operation operation, RequestValues proper) {
        boolean open = operation.security().isEmpty()
                || operation.security().stream().anyMatch(alternative -> alternative.anonymous());
        return open
                ? Optional.empty()
                : Optional.of(new ErrorRecipe(
                        proper, new CaseCredentials(CaseCredentials.Kind.WRONG, null), "wrong credentials"));
    }

    private static Optional<ErrorRecipe> unknownId(
            Operation operation, RequestValues proper, SchemaValidator validator) {
        RequestValues changed = proper;
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in() == ParameterLocation.PATH) {
                Optional<JsonNode> id = UnknownId.of(parameter, validator);
                changed = id.isPresent() ? changed.with(parameter, id.get()) : changed;
            }
        }
        return changed.equals(proper)
                ? Optional.empty()
                : Optional.of(new ErrorRecipe(changed, CaseCredentials.PROPER, "unknown id"));
    }

    private static Optional<ErrorRecipe> missingMember(
            Contract contract, Operation operation, RequestValues proper, SchemaValidator validator) {
        MediaType mediaType = proper.mediaType();
        if (proper.body() instanceof ObjectNode body && mediaType != null && mediaType.schema() != null) {
            for (String member : requiredMembers(contract, mediaType.schema())) {
                ObjectNode without = body.deepCopy().without(member);
                // What one alternative requires another may do without.
                if (body.has(member) && broken(validator, mediaType.schema(), without)) {
                    return Optional.of(new ErrorRecipe(
                            proper.withBody(without), CaseCredentials.PROPER, "without the required member " + member));
                }
            }
        }
        for (Parameter parameter : KeyParameters.others(contract, operation)) {
            boolean constant = parameter.schema().enumeration().size() == 1;
            if (parameter.required() && parameter.in() == ParameterLocation.QUERY && !constant) {
                return Optional.of(new ErrorRecipe(
                        proper.without(parameter),
                        CaseCredentials.PROPER,
                        "without the required parameter " + parameter.name()));
            }
        }
        return Optional.empty();
    }

    private static List<String> requiredMembers(Contract contract, Schema schema) {
        return SchemaView.of(contract, schema).statements().stream()
                .flatMap(statement -> statement.required().stream()
                        .filter(name ->
                                !onlyAnswered(contract, statement.properties().get(name))))
                .distinct()
                .toList();
    }

    private static boolean broken(SchemaValidator validator, Schema schema, JsonNode value) {
        return validator.validate(schema, value).stream().anyMatch(fault -> !fault.ambiguous());
    }

    private static boolean onlyAnswered(Contract contract, @Nullable Schema property) {
        return property != null && Direction.REQUEST.leavesOut(contract, property);
    }
}
